/** `isnad` and other programs as processes, and what they cost. */
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../../dist/cli/main.js', import.meta.url));
const TELL_PEAK = new URL('./tell-peak.mjs', import.meta.url).href;

/**
 * @typedef {object} Cost
 * @property {number} seconds from the start to the end of the process
 * @property {number} peak most memory that it had at once, in MB; not a number unless it was asked for
 */

/**
 * Runs a program of Node to its end.
 * @param {readonly string[]} args
 * @param {{input?: AsyncIterable<string> | Iterable<string>, output?: import('node:stream').Writable, env?: NodeJS.ProcessEnv, peak?: boolean}} [options] what is written to it and where what it prints goes (else nowhere); whether its memory is measured
 * @returns {Promise<Cost>}
 */
export async function runNode(args, { input, output, env = {}, peak: isMeasured = false } = {}) {
  const begin = performance.now();
  const child = spawn(process.execPath, [...(isMeasured ? ['--import', TELL_PEAK] : []), ...args], {
    stdio: [
      input === undefined ? 'ignore' : 'pipe',
      output === undefined ? 'ignore' : 'pipe',
      'pipe',
      ...(isMeasured ? [/** @type {const} */ ('ipc')] : []),
    ],
    env: { ...process.env, ...env },
  });
  const printed = output === undefined || child.stdout === null ? null : pipeline(child.stdout, output);
  let [stderr, peak] = ['', Number.NaN];
  child.stderr?.on('data', (part) => {
    stderr = `${stderr}${part}`.slice(-2_000);
  });
  child.on('message', (kilobytes) => {
    peak = Number(kilobytes) / 1_000;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  if (input !== undefined && child.stdin !== null) await write(child.stdin, input);
  const code = await ended;
  await printed;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`);
  return { seconds: (performance.now() - begin) / 1_000, peak };
}

/** @param {import('node:stream').Writable} stdin @param {AsyncIterable<string> | Iterable<string>} lines */
async function write(stdin, lines) {
  // Whoever ends early is told of by its exit code.
  await pipeline(Readable.from(lines), stdin).catch(() => {});
}
