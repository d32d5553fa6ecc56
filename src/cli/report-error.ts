import { IsnadError } from '../errors.js';
import { cleanForDisplay, cleanLines } from './output/clean.js';

/** An error as one line with its hint, ending with a newline; with its stack and causes where `debug` asks for them. */
export function errorLine(error: unknown, debug: boolean): string {
  const line = `isnad: ${cleanForDisplay(messageOf(error))}\n`;
  return debug ? `${line}${stackOf(error)}` : line;
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

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const context =
    error instanceof IsnadError ? `  code: ${error.code} ${JSON.stringify(error.context)}\n` : '';
  const cause =
    error.cause === undefined ? '' : `  caused by ${stackOf(error.cause) || `${String(error.cause)}\n`}`;
  return cleanLines(`${context}${error.stack ?? ''}\n${cause}`);
}
