import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/**
 * How the program ended. `signal` is that by which it was killed, if it was.
 * @typedef {{ code: number | null, signal: string | null, stdout: string, stderr: string }} Ended
 */

/**
 * Runs the built command line with a folder that is its own: working directory, home and temporary files.
 * @param {readonly string[]} words
 * @param {{ folder: string, seconds: number }} options
 * @returns {Promise<Ended>}
 */
export function isnad(words, { folder, seconds }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...words], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output.stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output.stderr += chunk;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1_000);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...output });
    });
  });
}
