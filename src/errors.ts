/** What went wrong, for programs. The command line maps each to an exit code. */
export type ErrorCode =
  | 'usage' // wrong usage: unknown command, query, parameter
  | 'input' // an input that cannot be read as an article
  | 'data' // a data file of the project or the user that does not fit its schema
  | 'language' // no language pack for a text
  | 'store-unreachable'
  | 'store-credentials'
  | 'store-version'
  | 'store-locked'
  | 'store-damaged'
  | 'store-query' // a statement that the store refuses
  | 'store-write' // an update that did not go through, and was rolled back
  | 'internal'; // a broken promise of our own, such as a span that does not fit its text

export interface ErrorDetails {
  /** What to do next, in one sentence. */
  readonly hint?: string;
  /** Where: file, line, article, query. */
  readonly context?: Readonly<Record<string, string | number | null>>;
  readonly cause?: unknown;
}

/** The family of this project's errors: a code, a message that says what happened and where, and what to do. */
export class IsnadError extends Error {
  override readonly name = 'IsnadError';
  readonly code: ErrorCode;
  readonly hint: string | null;
  readonly context: Readonly<Record<string, string | number | null>>;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint ?? null;
    this.context = details.context ?? {};
  }

  static is(error: unknown, code?: ErrorCode): error is IsnadError {
    return error instanceof IsnadError && (code === undefined || error.code === code);
  }
}
