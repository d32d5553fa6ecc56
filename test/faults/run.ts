import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Batch, environmentOf, type Line } from '../cli/batch.js';
import { MAIN } from '../cli/run-cli.js';
import { makeFolder } from '../source/files.js';
import type { StoreAddress } from '../store/harness.js';

/** What `isnad ingest` has said until now. */
export interface Said {
  readonly lines: readonly Line[];
  readonly stderr: string;
}

export interface Run extends Said {
  readonly code: number | null;
  /** What it has written with `--summary`. */
  readonly summary: {
    readonly complete: boolean;
    readonly error: { readonly code: string } | null;
    readonly articles: number;
    readonly statuses: Readonly<Record<string, number>>;
  };
}

/** Something to be done to a run, once, when it has come so far. */
export interface Disturbance {
  readonly when: (said: Said) => boolean;
  readonly what: () => unknown;
}

/** Ingests articles in a process of its own, and disturbs it: each disturbance after the one before it. */
export async function ingestDisturbed(
  { ndjson }: Pick<Batch, 'ndjson'>,
  address: StoreAddress,
  disturbances: readonly Disturbance[] = [],
  options: readonly string[] = [],
): Promise<Run> {
  const folder = makeFolder({ 'batch.ndjson': ndjson });
  const summary = join(folder, 'summary.json');
  const words = ['ingest', join(folder, 'batch.ndjson'), '--format', 'ndjson', '--summary', summary];
  const child = spawn(process.execPath, [MAIN, ...words, ...options], {
    env: { PATH: process.env.PATH ?? '', ...environmentOf(address) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  const said = (): Said => {
    const lines = stdout.split('\n').slice(0, -1);
    return { lines: lines.map((line): Line => JSON.parse(line)), stderr };
  };
  const waiting = [...disturbances];
  const done: unknown[] = [];
  const disturb = (): void => {
    const [next] = waiting;
    if (next?.when(said()) !== true) return;
    waiting.shift();
    done.push(next.what());
    disturb();
  };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    disturb();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
    disturb();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  await Promise.all(done);
  if (waiting.length > 0) throw new Error(`The run ended before it was disturbed:\n${stderr}`);
  return { code, ...said(), summary: JSON.parse(readFileSync(summary, 'utf8')) };
}

/** When so many articles are stored. */
export const after =
  (articles: number) =>
  ({ lines }: Said): boolean =>
    lines.length >= articles;

/** When it has said this on standard error. */
export const whenTold =
  (words: RegExp) =>
  ({ stderr }: Said): boolean =>
    words.test(stderr);

export function countsOf(lines: readonly Line[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of lines) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
