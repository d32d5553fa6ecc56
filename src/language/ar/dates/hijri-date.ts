import { type Atom, type AtomReader, normAt, numberAt } from './atom.js';
import { readDay } from './day-of-month.js';
import { NO_FACTS } from './expression.js';
import type { DateToken } from './tokens.js';
import { HIJRI_MONTHS, HIJRI_SIGNS, TWO_WORD_HIJRI_MONTHS, YEAR_WORDS } from './vocabulary.js';

/** 26 شوال 1436 هـ: with day and year, as most of the month names are people's names too. */
export const readHijriDate: AtomReader = (tokens, at): Atom | null => {
  const day = readDay(tokens, at);
  if (day === null) return null;
  const monthAt = skipWords(tokens, day.to, ['من', 'شهر']);
  const month = readHijriMonth(tokens, monthAt);
  if (month === null) return null;
  const yearAt = skipWords(tokens, month.to, [...YEAR_WORDS]);
  const year = numberAt(tokens, yearAt);
  if (year < 1300 || year > 1500) return null;
  const to = yearAt + (HIJRI_SIGNS.has(normAt(tokens, yearAt + 1)) ? 2 : 1);
  const facts = { ...NO_FACTS, calendar: 'hijri', day: day.day, month: month.month, year } as const;
  return { kind: 'date', from: at, to, clitics: day.clitics, facts };
};

function readHijriMonth(tokens: readonly DateToken[], at: number): { month: number; to: number } | null {
  const long = TWO_WORD_HIJRI_MONTHS.get(normAt(tokens, at))?.get(normAt(tokens, at + 1));
  if (long !== undefined) return { month: long, to: at + 2 };
  const short = HIJRI_MONTHS.get(normAt(tokens, at));
  return short === undefined ? null : { month: short, to: at + 1 };
}

function skipWords(tokens: readonly DateToken[], at: number, words: readonly string[]): number {
  let index = at;
  for (const word of words) if (normAt(tokens, index) === word) index += 1;
  return index;
}
