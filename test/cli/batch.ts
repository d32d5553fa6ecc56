import { spawn } from 'node:child_process';
import { ingest } from '../../src/ingest.js';
import { normaliseName } from '../../src/language/normalise.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Graph } from '../../src/model/graph.js';
import { createContext, extract } from '../../src/pipeline.js';
import type { Store } from '../../src/store/index.js';
import type { StoreAddress } from '../store/harness.js';
import { articleOf, EDITS } from '../support/busy-articles.mjs';
import { openEmbeddedForTest } from '../support/stores.js';
import { MAIN } from './run-cli.js';

/** One state of many articles: as a file for `isnad ingest`, and as what is read out of them. */
export interface Batch {
  readonly ndjson: string;
  readonly extractions: readonly Extraction[];
}

type Edition = Parameters<typeof articleOf>[1];

/** The first edition of articles that all speak of the same few actors. */
export function firstEdition(count: number): Batch {
  return batchOf(Array.from({ length: count }, () => null));
}

/** The second: reworded, turned, cut, or as it was, one after the other. */
export function secondEdition(count: number): Batch {
  const editions = [...Object.keys(EDITS), null] as Edition[];
  return batchOf(Array.from({ length: count }, (_, n) => editions[n % editions.length]));
}

function batchOf(editions: readonly Edition[]): Batch {
  const context = createContext();
  const articles = editions.map((edition, n) => articleOf(n, edition));
  return {
    ndjson: articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
    extractions: articles.map((article) => extract(article, context)),
  };
}

/** Stores them one after another, in this process. */
export async function putAll(store: Store, batches: readonly Batch[]): Promise<void> {
  for (const { extractions } of batches)
    for (const extraction of extractions) await ingest(extraction, store, { normaliseName });
}

/** What a store holds after these batches, one after another and undisturbed. */
export async function graphAfter(batches: readonly Batch[]): Promise<Graph> {
  const { store, close } = await openEmbeddedForTest();
  try {
    await putAll(store, batches);
    return await store.dump();
  } finally {
    await close();
  }
}

/** What the command line takes a store's place and credentials from. */
export function environmentOf({ uri, options }: StoreAddress): Record<string, string> {
  const { username, password, database } = options;
  const credentials = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const given = Object.entries({ ISNAD_STORE: uri, ...credentials }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(given);
}

/** A line that `isnad ingest --format ndjson` prints. */
export interface Line {
  readonly article: string;
  readonly status: string;
}

export interface Ended {
  readonly code: number | null;
  readonly lines: readonly Line[];
  readonly stderr: string;
}

export interface Interruption {
  /** A signal to the process, or what else is to happen to it. */
  readonly by: 'SIGKILL' | 'SIGINT' | (() => void);
  /** After so many lines, and then so many milliseconds. */
  readonly afterLines: number;
  readonly milliseconds: number;
}

/** Runs `isnad ingest` in a process of its own, and interrupts it, unless it has ended before. */
export function ingestUntil(
  file: string,
  environment: Readonly<Record<string, string>>,
  interruption: Interruption | null = null,
  options: readonly string[] = [],
): Promise<Ended> {
  // Small transactions, of which some are over and some are to come whenever it is interrupted.
  const transactions = interruption === null ? [] : ['--batch', '3'];
  const child = spawn(
    process.execPath,
    [MAIN, 'ingest', file, '--format', 'ndjson', ...transactions, ...options],
    {
      env: { PATH: process.env.PATH ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [stdout, stderr] = ['', ''];
  let timer: NodeJS.Timeout | null = null;
  const interruptWhenDue = (): void => {
    if (interruption === null || timer !== null) return;
    const { by, afterLines, milliseconds } = interruption;
    if (stdout.split('\n').length <= afterLines) return;
    timer = setTimeout(typeof by === 'string' ? () => child.kill(by) : by, milliseconds);
  };
  interruptWhenDue();
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    interruptWhenDue();
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (timer !== null) clearTimeout(timer);
      // What is behind the last line break is half a line of a killed process.
      const lines = stdout.split('\n').slice(0, -1);
      resolve({ code, lines: lines.map((line): Line => JSON.parse(line)), stderr });
    });
  });
}
