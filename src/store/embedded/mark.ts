import {
  closeSync,
  constants,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../model/hash.js';

const DIGITS = 16;

/** The folder of Grafeo's log, which is there while the file does not have everything. */
export function logPath(path: string): string {
  return `${path}.wal`;
}

/** Where the mark of a store's file is, while there is one. */
export function markPath(path: string): string {
  return `${path}.mark`;
}

/** What a mark says: the number of the last update that was acknowledged; `unreadable` when its bytes are damaged. */
export type Marked = bigint | 'unreadable' | null;

/** The mark beside a file; null where there is none: the store was closed, and its file is the whole of it. */
export function readMark(path: string): Marked {
  let text: string;
  try {
    text = readFileSync(markPath(path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  // Killed between making the file and the first write, before which nothing was acknowledged.
  if (text === '') return null;
  const number = text.slice(0, DIGITS);
  return text === lineOf(number) ? BigInt(number) : 'unreadable';
}

function lineOf(number: string): string {
  return `${number} ${sha256(number).slice(0, DIGITS)}\n`;
}

/**
 * Keeps beside a file how far its updates have been acknowledged, as long as some of them stand in the log alone.
 * Grafeo takes the end of its log for the end of what happened: where a log is cut, damaged at its end or lost, it
 * opens with what is left and says nothing. The number is written after the update, in place: a process that is killed
 * in between leaves a mark that is behind its store, never one that is ahead of it.
 */
export class Mark {
  readonly #path: string;
  readonly #mode: number;
  #log: string;
  #file: number | null = null;

  /** @param mode permissions of the mark: those of the store's file */
  constructor(path: string, mode: number) {
    this.#path = path;
    this.#mode = mode;
    this.#log = stateOfLog(path);
  }

  /** To be told after each update. One that changed nothing has a number too, but leaves nothing in the log. */
  set(update: bigint): void {
    const log = stateOfLog(this.#path);
    if (log === this.#log) return;
    this.#log = log;
    this.#file ??= openSync(markPath(this.#path), constants.O_WRONLY | constants.O_CREAT, this.#mode);
    writeSync(this.#file, lineOf(update.toString().padStart(DIGITS, '0')), 0);
  }

  /** The log is laid into the file, which is the whole store now. */
  remove(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    rmSync(markPath(this.#path), { force: true });
  }
}

/** Names and sizes of the log's files: some 20 µs. */
function stateOfLog(path: string): string {
  const folder = logPath(path);
  try {
    return readdirSync(folder)
      .map((name) => `${name} ${statSync(join(folder, name)).size}`)
      .sort()
      .join('\n');
  } catch (error) {
    // A checkpoint takes files away; the next update is noticed all the same.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
