import { type Atom, type AtomReader, normAt, numberAt, wordBefore } from './atom.js';
import { type DayReading, readDay, startOfRange } from './day-of-month.js';
import { type Direction, NO_FACTS, type RelativePeriod } from './expression.js';
import { type MonthReading, readMonth } from './month.js';
import { readPeriod } from './period.js';
import { type DateToken, isOneOf } from './tokens.js';
import {
  GREGORIAN_SIGNS,
  NAMED_AFTER_DATE,
  PARTS_OF_MONTH,
  PREPOSITIONS,
  QUALIFIERS,
  YEAR_WORDS,
} from './vocabulary.js';

/** [day] month [year or adjective]: 6 نوفمبر 2016, السادس والعشرين من مارس (آذار) الماضي, منتصف تموز من العام الماضي. */
export const readCalendarDate: AtomReader = (tokens, at): Atom | null => {
  const dayFirst = readDay(tokens, at);
  const monthAt = dayFirst === null ? at : skip(tokens, dayFirst.to, 'من', 'شهر');
  const month = readMonth(tokens, monthAt);
  if (month === null || (dayFirst !== null && !isBound(tokens, at, dayFirst, monthAt, month))) return null;
  const clitics = dayFirst?.clitics ?? month.clitics;
  const start = dayFirst === null ? at : startOfRange(tokens, at, dayFirst.clitics);
  const time = readYear(tokens, month.to);
  if (dayFirst === null && !isSupported(tokens, at, month, time)) return null;
  const isName = isOneOf(NAMED_AFTER_DATE, normAt(tokens, wordBefore(tokens, start)));
  const { year, relative, direction } = time;
  const facts = { ...NO_FACTS, day: dayFirst?.day ?? null, month: month.month, year, relative, direction };
  const isVague = start !== at || month.isRange;
  return {
    // Read whole, so that no part of a name is taken for a date.
    kind: isName ? 'name' : 'date',
    from: start,
    to: time.to,
    clitics: start === at ? clitics : 0,
    facts: { ...facts, isVague },
  };
};

/** A day in words needs "of" before the month; a day in digits must not be the end of a fraction. */
function isBound(
  tokens: readonly DateToken[],
  at: number,
  day: DayReading,
  monthAt: number,
  month: MonthReading,
): boolean {
  if (month.clitics > 0) return false;
  if (tokens[at]?.kind !== 'number') return monthAt > day.to;
  const isFraction = /^[.,٫]$/u.test(normAt(tokens, at - 1)) && tokens[at]?.isGlued === true;
  return !(isFraction && tokens[at - 2]?.kind === 'number');
}

/** Month names that are other words too count only with something that makes them months. */
function isSupported(
  tokens: readonly DateToken[],
  at: number,
  month: MonthReading,
  time: YearReading,
): boolean {
  if (month.weakness === 'none' || time.to > month.to) return true;
  const before = normAt(tokens, at - 1);
  if (isOneOf(PARTS_OF_MONTH, before)) return true;
  return month.weakness === 'weak' && month.clitics === 0 && isOneOf(PREPOSITIONS, before);
}

interface YearReading {
  readonly year: number | null;
  readonly relative: RelativePeriod | null;
  readonly direction: Direction | null;
  readonly to: number;
}

function readYear(tokens: readonly DateToken[], at: number): YearReading {
  const none = { year: null, relative: null, direction: null, to: at };
  const direction = QUALIFIERS.get(normAt(tokens, at));
  if (direction !== undefined) return { ...none, direction, to: at + 1 };
  const yearAt = skip(tokens, skip(tokens, at, 'من', 'لـ', 'ل'), ...YEAR_WORDS);
  const year = numberAt(tokens, yearAt);
  if (year >= 1900 && year <= 2100) {
    const hasSign = GREGORIAN_SIGNS.has(normAt(tokens, yearAt + 1));
    return { ...none, year, to: yearAt + (hasSign ? 2 : 1) };
  }
  const period = readPeriod(tokens, skip(tokens, at, 'من'));
  if (period?.facts.relative?.unit !== 'year') return none;
  // "of the current year 2015"
  const named = numberAt(tokens, period.to);
  if (named >= 1900 && named <= 2100) return { ...none, year: named, to: period.to + 1 };
  return { ...none, relative: period.facts.relative, to: period.to };
}

function skip(tokens: readonly DateToken[], at: number, ...words: readonly string[]): number {
  let index = at;
  for (const word of words) if (normAt(tokens, index) === word) index += 1;
  return index;
}
