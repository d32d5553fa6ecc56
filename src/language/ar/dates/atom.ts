import type { DateFacts } from './expression.js';
import type { DateToken } from './tokens.js';

/** A `name` is a date that names something else (ثورة 25 يناير): read, and not given out. */
export type AtomKind = 'weekday' | 'relative-day' | 'date' | 'period' | 'name';

/** A piece of a date expression: the tokens from `from` up to `to`, and what they say. */
export interface Atom {
  readonly kind: AtomKind;
  readonly from: number;
  readonly to: number;
  /** Letters of clitics before the first word, which are not part of it. */
  readonly clitics: number;
  readonly facts: DateFacts;
}

/** Reads an atom that begins at a token; null where none does. */
export type AtomReader = (tokens: readonly DateToken[], at: number) => Atom | null;

/** The word or number at an index; the empty string past either end. */
export function normAt(tokens: readonly DateToken[], at: number): string {
  return tokens[at]?.norm ?? '';
}

/** The index of the nearest token before `at` that is no quotation mark or bracket. */
export function wordBefore(tokens: readonly DateToken[], at: number): number {
  let index = at - 1;
  while (index >= 0 && /^["“”«»'(]$/u.test(normAt(tokens, index))) index -= 1;
  return index;
}

/** The number that a token is, 0 when it is none. */
export function numberAt(tokens: readonly DateToken[], at: number): number {
  const token = tokens[at];
  return token?.kind === 'number' && token.norm.length <= 4 ? Number(token.norm) : 0;
}
