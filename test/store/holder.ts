import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';

const GRAFEO = createRequire(import.meta.url).resolve('@grafeo-db/js');

/** Creates a node, says so, and keeps the file open until it is killed. */
const PROGRAM = `
  const { GrafeoDB } = require(process.argv[1]);
  const database = GrafeoDB.create(process.argv[2]);
  database.executeCypher("CREATE (:Entity {id: 'held'})").then(() => console.log('ready'));
  setInterval(() => {}, 1000);
`;

export interface Holder {
  /** How many nodes it has said to have written. */
  readonly acknowledged: number;
  readonly pid: number | undefined;
  readonly kill: () => Promise<void>;
}

/** Another process that has a store's file open, and has written to it. */
export async function startHolder(path: string): Promise<Holder> {
  const child = spawn(process.execPath, ['--eval', PROGRAM, GRAFEO, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { acknowledged: 1, pid: child.pid, kill };
}
