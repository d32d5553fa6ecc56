import { IsnadError } from '../errors.js';

/** The `context.reason` of an update that broke the uniqueness of ids, by which another one came before it. */
export const DUPLICATE = 'duplicate';

/** A statement that writes, run for reading. */
export function writesWhileReading(cause: unknown): IsnadError {
  return new IsnadError('store-query', 'The statement writes, and only reading is allowed.', {
    hint: 'If it is meant to write, allow it: on the command line with --write.',
    cause,
  });
}

/** @throws IsnadError `store-write`, always: the store was opened for reading */
export function refuseWrite(location: string): never {
  throw new IsnadError('store-write', `The store ${location} is open for reading only.`, {
    hint: 'Open it without readOnly to write.',
  });
}

/** The first line of an error's message, for one clear line; the rest stays in the cause. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0]?.trim() ?? text;
}
