import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));

/**
 * @typedef {object} RunningServer
 * @property {number} pid of the guard, which ends with the server
 * @property {Promise<number>} ended the exit code, once it has ended
 * @property {() => Promise<void>} stop
 */

/**
 * @param {number} port 0 for any
 * @returns {Promise<number | null>} the port, if it is free on loopback
 */
export function freePort(port = 0) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(null));
    probe.listen(port, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/**
 * @param {string} lib
 * @param {string} folder the server's home
 * @param {{lean: boolean}} options lean: half the memory, slower under load; for tests
 * @returns {string[]} Java's arguments
 */
export function javaArguments(lib, folder, { lean }) {
  return [
    ...(lean ? ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : ['-Xms512m', '-Xmx512m']),
    '-XX:+ExitOnOutOfMemoryError',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dfile.encoding=UTF-8',
    '-cp',
    join(lib, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    '--console-mode', // the log on standard output, where the start is waited for
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
  ];
}

/**
 * Starts a Neo4j under a guard and waits until it takes connections.
 * @param {{command: string, args: string[], removeFolder?: string | null, patience?: number}} start
 *   `patience`: milliseconds until a server that has not come up is given up
 * @returns {Promise<RunningServer>}
 */
export async function startServer({ command, args, removeFolder = null, patience = 120_000 }) {
  const guard = spawn(process.execPath, [GUARD, JSON.stringify({ command, args, removeFolder })], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  /** @type {Promise<number>} */
  const ended = once(guard, 'exit').then(([code]) => code ?? 1);
  const stop = async () => {
    guard.stdin.end();
    await ended;
  };
  /** @type {string[]} */
  const output = [];
  guard.stderr.on('data', (chunk) => output.push(String(chunk)));
  const started = new Promise((resolve) => {
    createInterface({ input: guard.stdout }).on('line', (line) => {
      if (/ Started\.$/.test(line)) resolve(true);
      output.push(line);
      output.splice(0, Math.max(0, output.length - 30));
    });
  });
  const timeout = new Promise((resolve) => setTimeout(resolve, patience, false).unref());
  if ((await Promise.race([started, timeout, ended.then(() => false)])) !== true) {
    await stop();
    throw new Error(`Neo4j did not start:\n${output.join('\n')}`);
  }
  return { pid: guard.pid ?? 0, ended, stop };
}
