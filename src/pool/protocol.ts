import { type ErrorCode, IsnadError } from '../errors.js';
import type { Explanation } from '../explain.js';
import type { Article, ArticleInput } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';
import type { Parsed, ParsedForm, ParseTask } from '../source/index.js';

/** What a worker is started with. */
export interface WorkerData {
  readonly gazetteerFiles: readonly string[];
}

/** By what a text is known: enough to find it unchanged. */
export interface Fingerprint {
  readonly contentHash: string;
  readonly extractor: string;
}

export interface ArticleTask {
  readonly ask: 'extraction' | 'explanation';
  readonly input: ArticleInput;
}

export interface ArticlesTask {
  readonly ask: 'fingerprints';
  readonly inputs: readonly ArticleInput[];
}

export interface TextTask {
  readonly ask: 'parsing';
  readonly task: ParseTask;
}

/** What is done within the time limit. */
export type ReadingTask = ArticleTask | ArticlesTask | TextTask;

/** `begun` is seen by both threads: which article of the task is being read, from 1; 0 while the task is in the queue. */
export type Task = (ReadingTask & { readonly begun: SharedArrayBuffer }) | { readonly ask: 'start' };

/** Between threads an error loses its class, so that it travels as what it is made of. */
export type Answer =
  | { readonly kind: 'started' }
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'explanation'; readonly explanation: Explanation; readonly article: Article }
  | { readonly kind: 'fingerprints'; readonly fingerprints: readonly (Fingerprint | Failure)[] }
  | { readonly kind: 'parsing'; readonly parsed: Parsed[ParsedForm] }
  | Failure;

export interface Failure {
  readonly kind: 'failure';
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | null;
  readonly context: IsnadError['context'];
  /** Where in the program it arose, for what is a fault of ours. */
  readonly stack: string | null;
}

/**
 * Whatever was thrown while a task was done. What is no error of the family is a fault of ours: it is told as that, and
 * the next article is read all the same.
 */
export function asFailure(error: unknown): Failure {
  if (error instanceof IsnadError) {
    const { code, message, hint, context } = error;
    return { kind: 'failure', code, message, hint, context, stack: null };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return {
    kind: 'failure',
    code: 'internal',
    message: `a fault of Isnad itself: ${message}`,
    hint: 'Nothing of it was stored, and the others go on. Run it alone with --debug, and report what that prints.',
    context: {},
    stack: stack ?? null,
  };
}

/** @param source what was read, for a failure that does not say it itself */
export function toError({ code, message, hint, context, stack }: Failure, source: string): IsnadError {
  const told = stack === null ? message : `${source}: ${message}`;
  return new IsnadError(code, told, {
    context,
    ...(hint === null ? {} : { hint }),
    ...(stack === null ? {} : { cause: stack }),
  });
}
