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
