import { IsnadError } from '../errors.js';
import type { Value } from '../model/graph.js';

/** Gathers `--param k=v`, given once for each parameter. */
export function collectParameter(written: string, before: readonly string[] = []): string[] {
  return [...before, written];
}

/**
 * `name=value` pairs by name; the value is everything after the first `=`.
 * @throws IsnadError `usage` for a pair without `=`, and for a name given twice.
 */
export function parseParameters(written: unknown): Record<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of Array.isArray(written) ? written.map(String) : []) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, at)).trim();
    if (name === '') throw wrongPair(`--param ${pair}: a parameter is written name=value`);
    if (parameters.has(name)) throw wrongPair(`--param ${name}: given twice`);
    parameters.set(name, pair.slice(at + 1).trim());
  }
  return Object.fromEntries(parameters);
}

/** A value for a statement of the user's own: JSON where it is JSON (12, true, null, ["a"], "12"), else text. */
export function parseValue(written: string): Value {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}

function wrongPair(message: string): IsnadError {
  return new IsnadError('usage', message, {
    hint: 'For example: --param actor=تركيا --param stance=opposes',
  });
}

/** What was given to an option, without the space around it; null where that is nothing. */
export function textOf(option: unknown): string | null {
  return typeof option === 'string' && option.trim() !== '' ? option.trim() : null;
}

/** @throws IsnadError `usage` for what is no number of rows */
export function limitOf(option: unknown): number {
  const text = String(option);
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new IsnadError('usage', `--limit: "${text}" is no number of rows`, {
    hint: 'Give a whole number from 1.',
  });
}
