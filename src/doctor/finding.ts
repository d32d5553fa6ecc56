import { type ErrorCode, IsnadError } from '../errors.js';

/** What a check has found, as a line. */
export interface Finding {
  /** What was looked at, such as `schema`. */
  readonly check: string;
  readonly state: 'ok' | 'warning' | 'failed';
  readonly found: string;
  /** What to do; null where nothing needs to be done. */
  readonly fix: string | null;
  /** Of the error that the check met; null where it met none. */
  readonly code: ErrorCode | null;
}

export function ok(check: string, found: string): Finding {
  return { check, state: 'ok', found, fix: null, code: null };
}

export function warning(check: string, found: string, fix: string): Finding {
  return { check, state: 'warning', found, fix, code: null };
}

export function failed(check: string, found: string, fix: string): Finding {
  return { check, state: 'failed', found, fix, code: null };
}

/** A check that met an error has failed. */
export function failedBy(check: string, error: unknown): Finding {
  if (error instanceof IsnadError) {
    const { message, hint, code } = error;
    return { check, state: 'failed', found: message, fix: hint, code };
  }
  const found = error instanceof Error ? error.message : String(error);
  return { check, state: 'failed', found, fix: 'Run it with --debug and report it.', code: 'internal' };
}
