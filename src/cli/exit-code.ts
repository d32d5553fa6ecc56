import { type ErrorCode, IsnadError } from '../errors.js';

/** 0: all of the work is done. The others are documented in README and in the help. */
export const EXIT = { done: 0, failedInput: 1, usage: 2, store: 3, interrupted: 130 } as const;

const BY_CODE: Record<ErrorCode, number> = {
  usage: EXIT.usage,
  input: EXIT.failedInput,
  data: EXIT.failedInput,
  language: EXIT.failedInput,
  'store-unreachable': EXIT.store,
  'store-credentials': EXIT.store,
  'store-version': EXIT.store,
  'store-locked': EXIT.store,
  'store-damaged': EXIT.store,
  'store-query': EXIT.failedInput,
  'store-write': EXIT.failedInput,
  internal: EXIT.failedInput,
};

export function exitCodeOf(error: unknown): number {
  return error instanceof IsnadError ? exitCodeOfKind(error.code) : EXIT.failedInput;
}

export function exitCodeOfKind(code: ErrorCode): number {
  return BY_CODE[code];
}

/** The error is about the store as a whole: no other article can succeed either. */
function endsTheRun(error: unknown): boolean {
  return exitCodeOf(error) === EXIT.store || exitCodeOf(error) === EXIT.usage;
}

/**
 * The error of one input, after which the rest goes on.
 * @throws whatever ends the run: an unusable store, wrong usage, and what is no error of the family, which is a fault of
 *   the program and not of the input
 */
export function failureOfInput(error: unknown): IsnadError {
  if (!(error instanceof IsnadError) || endsTheRun(error)) throw error;
  return error;
}
