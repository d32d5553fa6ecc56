import { Piscina } from 'piscina';
import { IsnadError } from '../errors.js';
import type { Explanation } from '../explain.js';
import type { Article, ArticleInput } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';
import type { Parse, Parsed, ParsedForm, ParseTask } from '../source/index.js';
import {
  type Answer,
  type Fingerprint,
  type ReadingTask,
  type Task,
  toError,
  type WorkerData,
} from './protocol.js';

export type { Fingerprint } from './protocol.js';

export interface PoolOptions {
  /** How many articles are read at once, each in a thread of its own. */
  readonly threads: number;
  /** The most that one article may take, in seconds; after it its thread is ended and a new one begun. */
  readonly timeLimit: number;
  readonly gazetteerFiles?: readonly string[];
}

/** The most memory that one thread may use, in MB; five times what the largest of news articles needs. */
const MEMORY = 1_500;

/** The most text that goes to a thread at once, in characters, unless one article has more. */
const MESSAGE = 2_000_000;

/**
 * Starts threads that read articles. Close the pool when all is read: its threads keep the process alive.
 * @throws IsnadError `data` for a gazetteer file that does not fit
 */
export async function startPool(options: PoolOptions): Promise<ExtractionPool> {
  const pool = new ExtractionPool(options);
  try {
    await pool.start();
    return pool;
  } catch (error) {
    await pool.close();
    throw error;
  }
}

/** Reads articles in threads beside the one that asks. */
export class ExtractionPool {
  readonly #pool: Piscina<Task, Answer>;
  readonly #timeLimit: number;

  constructor({ threads, timeLimit, gazetteerFiles = [] }: PoolOptions) {
    const workerData: WorkerData = { gazetteerFiles };
    this.#timeLimit = timeLimit;
    this.#pool = new Piscina({
      filename: new URL('./worker.js', import.meta.url).href,
      name: 'answer',
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      workerData,
    });
  }

  /** Loads what extraction looks things up in, in one thread; the others do when they are needed. */
  async start(): Promise<void> {
    const answer = await this.#pool.run({ ask: 'start' });
    if (answer.kind === 'failure') throw toError(answer, 'the gazetteer');
  }

  /**
   * The same as `extract` of the pipeline.
   * @throws IsnadError `language` as it does; `input` where the article takes more time or memory than it may
   */
  async extract(input: ArticleInput): Promise<Extraction> {
    const answer = await this.#ask({ ask: 'extraction', input });
    if (answer.kind === 'extraction') return answer.extraction;
    throw unexpected(answer);
  }

  /** The same as `explain` of what `analyse` finds, and the article as it was completed, with the errors of `extract`. */
  async explain(
    input: ArticleInput,
  ): Promise<{ readonly explanation: Explanation; readonly article: Article }> {
    const answer = await this.#ask({ ask: 'explanation', input });
    if (answer.kind === 'explanation') return answer;
    throw unexpected(answer);
  }

  /** The same as `fingerprintOf` of the pipeline for each of some articles; or the error, as `extract` has it, of that one. */
  async fingerprints(inputs: readonly ArticleInput[]): Promise<(Fingerprint | IsnadError)[]> {
    const [part, rest] = cut(inputs, MESSAGE);
    if (part.length === 0) return [];
    const begun = new Int32Array(new SharedArrayBuffer(4));
    const found = await this.#fingerprintsOf(part, begun).catch(async (error: unknown) => {
      // One of them has taken more time or memory than it may, and its thread is gone with what it knew of the others.
      if (!IsnadError.is(error, 'input')) throw error;
      const at = currentOf(begun);
      const before = await this.fingerprints(part.slice(0, at));
      return [...before, error, ...(await this.fingerprints(part.slice(at + 1)))];
    });
    return [...found, ...(await this.fingerprints(rest))];
  }

  async #fingerprintsOf(
    inputs: readonly ArticleInput[],
    begun: Int32Array<SharedArrayBuffer>,
  ): Promise<(Fingerprint | IsnadError)[]> {
    const answer = await this.#ask({ ask: 'fingerprints', inputs }, begun);
    if (answer.kind !== 'fingerprints') throw unexpected(answer);
    return answer.fingerprints.map((found, at) =>
      'kind' in found ? toError(found, inputs[at]?.article.id ?? '') : found,
    );
  }

  /**
   * The same as `parse` of the sources, whose errors it has.
   * @throws IsnadError `input` also where the text takes more time or memory than it may
   */
  readonly parse: Parse = async <Form extends ParsedForm>(task: ParseTask<Form>): Promise<Parsed[Form]> => {
    const answer = await this.#ask({ ask: 'parsing', task });
    // The answer to a form is what comes of that form.
    if (answer.kind === 'parsing') return answer.parsed as Parsed[Form];
    throw unexpected(answer);
  };

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  async #ask(
    task: ReadingTask,
    begun: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(4)),
  ): Promise<Answer> {
    const limit = limitFrom(begun, this.#timeLimit);
    try {
      const answer = await this.#pool.run({ ...task, begun: begun.buffer }, { signal: limit.signal });
      if (answer.kind === 'failure') throw toError(answer, subjectOf(task, begun).source);
      return answer;
    } catch (error) {
      const subject = subjectOf(task, begun);
      if (limit.signal.aborted) throw tooMuch(subject, `takes longer than ${this.#timeLimit} s`, error);
      if (isOutOfMemory(error)) throw tooMuch(subject, `needs more than ${MEMORY} MB of memory`, error);
      throw error;
    } finally {
      limit.clear();
    }
  }
}

/** The first of some articles that make a message of so many characters at most, or the first alone; and the others. */
function cut(
  inputs: readonly ArticleInput[],
  characters: number,
): [readonly ArticleInput[], readonly ArticleInput[]] {
  let length = 0;
  const end = inputs.findIndex(({ text }, at) => {
    length += text.length;
    return at > 0 && length > characters;
  });
  return end === -1 ? [inputs, []] : [inputs.slice(0, end), inputs.slice(end)];
}

/** Which article of its task a thread is reading, from 0. */
function currentOf(begun: Int32Array<SharedArrayBuffer>): number {
  return Math.max(0, Atomics.load(begun, 0) - 1);
}

/** How often it is looked whether a task has taken too long, in milliseconds. */
const LOOK_EVERY = 100;

/**
 * A signal that is raised when an article has been read for so many seconds: a thread that is still being made is no
 * slow one.
 */
function limitFrom(
  begun: Int32Array<SharedArrayBuffer>,
  seconds: number,
): { signal: AbortSignal; clear: () => void } {
  const abort = new AbortController();
  let [current, since] = [0, 0];
  const timer = setInterval(() => {
    const now = Atomics.load(begun, 0);
    if (now !== current) [current, since] = [now, performance.now()];
    if (current > 0 && performance.now() - since > seconds * 1_000) abort.abort();
  }, LOOK_EVERY);
  return { signal: abort.signal, clear: () => clearInterval(timer) };
}

interface Subject {
  readonly source: string;
  readonly length: number;
}

function tooMuch({ source, length }: Subject, what: string, cause: unknown): IsnadError {
  return new IsnadError('input', `${source}: reading it ${what}`, {
    hint: `It has ${length} characters: is it one article? If it is, allow more with --time-limit.`,
    context: { source },
    cause,
  });
}

function subjectOf(task: ReadingTask, begun: Int32Array<SharedArrayBuffer>): Subject {
  if (task.ask === 'parsing') return { source: task.task.source, length: task.task.text.length };
  const input = task.ask === 'fingerprints' ? task.inputs[currentOf(begun)] : task.input;
  return { source: input?.article.id ?? '', length: input?.text.length ?? 0 };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function unexpected({ kind }: Answer): IsnadError {
  return new IsnadError('internal', `a thread has answered with a ${kind}`);
}
