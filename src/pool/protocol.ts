import { type ErrorCode, IsnadError } from '../errors.js';
import type { Explanation } from '../explain.js';
import type { Article, ArticleInput } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';

/** What a worker is started with. */
export interface WorkerData {
  readonly gazetteerFiles: readonly string[];
}

/** By what a text is known: enough to find it unchanged. */
export interface Fingerprint {
  readonly contentHash: string;
  readonly extractor: string;
}

export interface ReadingTask {
  readonly ask: 'extraction' | 'explanation' | 'fingerprint';
  readonly input: ArticleInput;
}

/** `begun` is a flag that both threads see: its 32 bits are 1 once the task has left the queue. */
export type Task = (ReadingTask & { readonly begun: SharedArrayBuffer }) | { readonly ask: 'start' };

/** Between threads an error loses its class, so that it travels as what it is made of. */
export type Answer =
  | { readonly kind: 'started' }
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
  | { readonly kind: 'explanation'; readonly explanation: Explanation; readonly article: Article }
  | { readonly kind: 'fingerprint'; readonly fingerprint: Fingerprint }
  | {
      readonly kind: 'failure';
      readonly code: ErrorCode;
      readonly message: string;
      readonly hint: string | null;
      readonly context: IsnadError['context'];
    };

export function toFailure({ code, message, hint, context }: IsnadError): Answer {
  return { kind: 'failure', code, message, hint, context };
}

export function toError({ code, message, hint, context }: Extract<Answer, { kind: 'failure' }>): IsnadError {
  return new IsnadError(code, message, hint === null ? { context } : { hint, context });
}
