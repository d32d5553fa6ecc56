import { IsnadError } from '../errors.js';
import { safeJson } from '../model/safe-json.js';
import type { ViewFailure } from './wire.js';

/** What the server sends. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';

export function jsonAnswer(json: string): Answer {
  return { status: 200, headers: { 'content-type': JSON_TYPE }, body: json };
}

/** A refusal or failure as JSON. `code` is for programs, `message` and `hint` are for people. */
export function failure(
  status: number,
  code: string,
  message: string,
  hint: string | null = null,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body: ViewFailure = { error: { code, message, hint } };
  return { status, headers: { ...headers, 'content-type': JSON_TYPE }, body: `${safeJson(body)}\n` };
}

/** What is told of an error in the store, or in the server: never where in the program, nor of anything unforeseen. */
export function failureOf(error: unknown): Answer {
  if (IsnadError.is(error) && error.code.startsWith('store-')) {
    return failure(503, error.code, error.message, error.hint);
  }
  return failure(500, 'internal', 'The server cannot answer this.', 'Where it was started, it says why.');
}
