import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { IsnadError } from '../../errors.js';
import { textOf } from '../parameters.js';
import { parseShard, type Shard } from './shard.js';

/** How a run over many inputs is done. */
export interface ExtractionOptions {
  /** How many articles are read at once. */
  readonly threads: number;
  /** Seconds for one article. */
  readonly timeLimit: number;
  readonly shard: Shard | null;
}

export interface BatchOptions {
  readonly threads: number;
  /** How many articles are stored in one transaction at most. */
  readonly batch: number;
  /** After more failures than these the run ends; null goes on to the last input. */
  readonly maxFailures: number | null;
  /** Paths of the files that take what failed, and what became of the run. */
  readonly quarantine: string | null;
  readonly summary: string | null;
}

/** More threads than this need more memory (some 200 MB each) than they save time: one writer takes what they make. */
const MOST_THREADS = 8;
export const TIME_LIMIT = 60;
/** Fewer cost a server more for each; more hold back what is printed, and save little. */
const BATCH = 50;
/** Long enough for a server to be started anew. */
const STORE_WAIT = 120;

export function addThreadsOption(command: Command): void {
  const usual = Math.min(MOST_THREADS, availableParallelism());
  command.addOption(
    new Option('--threads <n>', 'how many articles are read at once')
      .default(usual)
      .argParser(wholeFrom(1, 64)),
  );
}

export function addExtractionOptions(command: Command): void {
  addThreadsOption(command);
  command
    .addOption(
      new Option('--time-limit <seconds>', 'the most that reading one article may take')
        .default(TIME_LIMIT)
        .argParser(wholeFrom(1, 86_400)),
    )
    .option('--shard <i/n>', 'only those of n parts of the articles that fall into the i-th, by their ids');
}

export function addBatchOptions(command: Command): void {
  command
    .addOption(
      new Option('--batch <n>', 'how many articles are stored in one transaction at most, each whole')
        .default(BATCH)
        .argParser(wholeFrom(1, 1_000)),
    )
    .addOption(
      new Option('--max-failures <n>', 'end the run when more inputs than these have failed').argParser(
        wholeFrom(0, 1_000_000_000),
      ),
    )
    .addOption(
      new Option('--wait-for-store <seconds>', 'how long to wait for a Neo4j that goes away meanwhile')
        .default(STORE_WAIT)
        .argParser(wholeFrom(0, 86_400)),
    )
    .option('--quarantine <file>', 'write each failed input with its reason into this NDJSON file')
    .option('--summary <file>', 'write what became of the run into this JSON file');
}

type Given = Readonly<Record<string, unknown>>;

export function extractionOptionsOf({ threads, timeLimit, shard }: Given): ExtractionOptions {
  const written = textOf(shard);
  return {
    threads: Number(threads),
    timeLimit: Number(timeLimit),
    shard: written === null ? null : parseShard(written),
  };
}

/** @throws IsnadError `usage` for a file that would be read and written at once */
export function batchOptionsOf(given: Given, operands: readonly string[]): Omit<BatchOptions, 'threads'> {
  const files = { quarantine: textOf(given.quarantine), summary: textOf(given.summary) };
  for (const [option, path] of Object.entries(files)) {
    if (path !== null && operands.some((operand) => resolve(operand) === resolve(path)))
      throw new IsnadError('usage', `--${option} would overwrite ${path}, which is a source`, {
        hint: 'Name another file.',
      });
  }
  return {
    ...files,
    batch: Number(given.batch),
    maxFailures: typeof given.maxFailures === 'number' ? given.maxFailures : null,
  };
}

function wholeFrom(least: number, most: number): (written: string) => number {
  return (written) => {
    const value = Number(written);
    if (/^\d+$/.test(written) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };
}
