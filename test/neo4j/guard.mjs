/**
 * Runs a server and stops it when the guard's standard input ends, which it does even when the process that started
 * the guard is killed. One argument: JSON with `command`, `args`, and `removeFolder` (string or null), which is
 * removed at the end.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const PATIENCE = 20_000;

const { command, args, removeFolder } = JSON.parse(process.argv[2] ?? '{}');
const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

function stop() {
  server.kill('SIGTERM');
  setTimeout(() => server.kill('SIGKILL'), PATIENCE).unref();
}

/** @param {number} code */
function finish(code) {
  if (removeFolder) rmSync(removeFolder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}

process.stdin.resume();
process.stdin.on('end', stop);
process.stdin.on('error', stop);
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
server.on('error', (error) => {
  console.error(error.message);
  finish(127);
});
server.on('exit', (code) => finish(code ?? 1));
