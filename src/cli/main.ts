#!/usr/bin/env node
import { EXIT } from './exit-code.js';
import { runProgram } from './program.js';

const stop = new AbortController();

// The first Ctrl-C lets the article at hand be finished and the store closed; the second does not wait.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    stop.abort();
  });
}
// A reader that has gone (`| head`) is no error of ours, wherever the next write comes from.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { stdin, stdout, stderr } = process;
const code = await runProgram(process.argv.slice(2), {
  streams: { stdin, stdout, stderr },
  environment: process.env,
  signal: stop.signal,
});
// An open standard input or a lost connection must not keep a finished program alive; what is printed goes out first.
stderr.write('', () => stdout.write('', () => process.exit(code)));
