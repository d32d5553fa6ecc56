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

  /** The same as `fingerprintOf` of the pipeline, with the errors of `extract`. */
  async fingerprint(input: ArticleInput): Promise<Fingerprint> {
    const answer = await this.#ask({ ask: 'fingerprint', input });
    if (answer.kind === 'fingerprint') return answer.fingerprint;
    throw unexpected(answer);
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

  async #ask(task: ReadingTask): Promise<Answer> {
    const begun = new SharedArrayBuffer(4);
    const limit = limitFrom(begun, this.#timeLimit);
    try {
      const answer = await this.#pool.run({ ...task, begun }, { signal: limit.signal });
      if (answer.kind === 'failure') throw toError(answer, subjectOf(task).source);
      return answer;
    } catch (error) {
      if (limit.signal.aborted) throw tooMuch(task, `takes longer than ${this.#timeLimit} s`, error);
      if (isOutOfMemory(error)) throw tooMuch(task, `needs more than ${MEMORY} MB of memory`, error);
      throw error;
    } finally {
      limit.clear();
    }
  }
}

/** How often it is looked whether a task has taken too long, in milliseconds. */
const LOOK_EVERY = 100;

/** A signal that is raised so many seconds after a task has begun: a thread that is still being made is no slow one. */
function limitFrom(begun: SharedArrayBuffer, seconds: number): { signal: AbortSignal; clear: () => void } {
  const abort = new AbortController();
  const flag = new Int32Array(begun);
  let since: number | null = null;
  const timer = setInterval(() => {
    if (since === null && Atomics.load(flag, 0) === 1) since = performance.now();
    if (since !== null && performance.now() - since > seconds * 1_000) abort.abort();
  }, LOOK_EVERY);
  return { signal: abort.signal, clear: () => clearInterval(timer) };
}

function tooMuch(task: ReadingTask, what: string, cause: unknown): IsnadError {
  const { source, length } = subjectOf(task);
  return new IsnadError('input', `${source}: reading it ${what}`, {
    hint: `It has ${length} characters: is it one article? If it is, allow more with --time-limit.`,
    context: { source },
    cause,
  });
}

function subjectOf(task: ReadingTask): { readonly source: string; readonly length: number } {
  if (task.ask === 'parsing') return { source: task.task.source, length: task.task.text.length };
  const { article, text } = task.input;
  return { source: article.id, length: text.length };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function unexpected({ kind }: Answer): IsnadError {
  return new IsnadError('internal', `a thread has answered with a ${kind}`);
}
