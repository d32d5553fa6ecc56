import { normalise } from '../normalise.js';

export interface DateToken {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Nothing stands between it and the token before. */
  readonly isGlued: boolean;
}

const PIECE = /([\p{L}\p{M}]+)|(\p{Nd}+)|([^\s\p{Cf}])/gu;

/** Words, digits and marks of `text` between two offsets. Letters and digits part, as newsrooms glue them (1436هـ). */
export function tokeniseForDates(text: string, from: number, to: number): DateToken[] {
  const tokens: DateToken[] = [];
  let previousEnd = -1;
  for (const match of text.slice(from, to).matchAll(PIECE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark';
    const norm = kind === 'mark' ? match[0] : normalise(match[0]);
    tokens.push({ start, end, norm, kind, isGlued: start === previousEnd });
    previousEnd = end;
  }
  return tokens;
}

export interface Found<T> {
  readonly value: T;
  /** How many letters of clitics stand before the word. */
  readonly clitics: number;
}

/** Looks a word up as it is, then without a conjunction and a preposition (وبالأمس, للأحد). */
export function lookUp<T>(table: ReadonlyMap<string, T>, word: string): Found<T> | null {
  for (const [clitics, bare] of barings(word)) {
    const value = table.get(bare);
    if (value !== undefined) return { value, clitics };
  }
  return null;
}

/** The same for a set of words. */
export function isOneOf(words: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && barings(word).some(([, bare]) => words.has(bare));
}

/** How many letters of clitics stand before the one of the words that `word` is; 0 when it is none. */
export function cliticsBefore(words: ReadonlySet<string>, word: string): number {
  return barings(word).find(([, bare]) => words.has(bare))?.[0] ?? 0;
}

function barings(word: string): [number, string][] {
  const readings: [number, string][] = [[0, word]];
  const conjunction = /^[وف]/u.test(word) ? 1 : 0;
  if (conjunction === 1) readings.push([1, word.slice(1)]);
  const rest = word.slice(conjunction);
  if (/^لل/u.test(rest)) readings.push([conjunction + 1, `ا${rest.slice(1)}`]);
  if (/^[بلك]/u.test(rest)) readings.push([conjunction + 1, rest.slice(1)]);
  return readings;
}
