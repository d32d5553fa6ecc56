import { type ErrorCode, IsnadError } from '../errors.js';
import { cleanForDisplay, cleanLines } from './output/clean.js';
import { conceal } from './secrets.js';

/** An error as one line with its hint, ending with a newline; with its stack and causes where `debug` asks for them. */
export function errorLine(error: unknown, debug: boolean): string {
  const line = `isnad: ${cleanForDisplay(conceal(messageOf(error)))}\n`;
  return debug ? `${line}${stackOf(error)}` : line;
}

/** An error for programs. */
export interface ErrorFields {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | null;
}

/** An error as programs are told of it: in a log, a summary, a row. What is no error of the family is `internal`. */
export function errorFields(error: unknown): ErrorFields {
  const { code, hint } = error instanceof IsnadError ? error : { code: 'internal' as const, hint: null };
  const message = error instanceof Error ? error.message : String(error);
  return { code, message: conceal(message), hint: hint === null ? null : conceal(hint) };
}

/** What happened and what to do next, as one sentence after the other. */
function messageOf(error: unknown): string {
  if (error instanceof IsnadError) return joinSentences(error.message, error.hint);
  const message = error instanceof Error ? error.message : String(error);
  return joinSentences(
    `unexpected error: ${message}`,
    'Run it again with --debug and report what it prints.',
  );
}

function joinSentences(message: string, hint: string | null): string {
  const end = /[.!?؟:]["”»)]?$/u.test(message) ? '' : '.';
  return hint === null ? message : `${message}${end} ${hint}`;
}

/** Where an error arose, with its causes; ends with a newline, or is empty. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const context =
    error instanceof IsnadError ? `  code: ${error.code} ${JSON.stringify(error.context)}\n` : '';
  const cause =
    error.cause === undefined ? '' : `  caused by ${stackOf(error.cause) || `${String(error.cause)}\n`}`;
  return cleanLines(conceal(`${context}${error.stack ?? ''}\n${cause}`));
}
