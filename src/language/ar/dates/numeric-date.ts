import { type Atom, type AtomReader, normAt, numberAt } from './atom.js';
import { NO_FACTS } from './expression.js';
import { type DateToken, isOneOf } from './tokens.js';
import { GREGORIAN_SIGNS, HIJRI_SIGNS, LEADING, WEEKDAYS } from './vocabulary.js';

const SEPARATOR = /^[/.\-–]$/u;
const FIRST_HIJRI_YEAR = 1300;
const LAST_HIJRI_YEAR = 1500;
const LAST_YEAR = 2100;

/** 6/11/2016, 6-11-2016, 2016-11-06, 19 / 10 / 1436هـ; day before month. 6/11 alone only after a weekday. */
export const readNumericDate: AtomReader = (tokens, at): Atom | null => {
  const separator = normAt(tokens, at + 1);
  if (tokens[at]?.kind !== 'number' || !SEPARATOR.test(separator)) return null;
  if (continues(tokens, at)) return null;
  const first = numberAt(tokens, at);
  const second = numberAt(tokens, at + 2);
  if (normAt(tokens, at + 3) !== separator || tokens[at + 4]?.kind !== 'number') {
    return separator === '/' ? readShortDate(tokens, at, first, second) : null;
  }
  const third = numberAt(tokens, at + 4);
  const isYearFirst = first > 31;
  const year = isYearFirst ? first : third;
  const day = isYearFirst ? third : first;
  const sign = normAt(tokens, at + 5);
  const isHijri = HIJRI_SIGNS.has(sign) || (year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR);
  const isYear = isHijri
    ? year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR
    : year >= 1900 && year <= LAST_YEAR;
  if (!isYear || !isMonth(second) || !isDay(day)) return null;
  const hasSign = HIJRI_SIGNS.has(sign) || GREGORIAN_SIGNS.has(sign);
  const calendar = isHijri ? 'hijri' : 'gregorian';
  return atomOf(at, hasSign ? 6 : 5, { ...NO_FACTS, calendar, year, month: second, day });
};

function readShortDate(tokens: readonly DateToken[], at: number, day: number, month: number): Atom | null {
  const before = normAt(tokens, at - 1) === '،' ? normAt(tokens, at - 2) : normAt(tokens, at - 1);
  const isAnnounced = WEEKDAYS.has(before) || isOneOf(LEADING, before) || before === 'بتاريخ';
  if (!isAnnounced || !isMonth(month) || !isDay(day)) return null;
  return atomOf(at, 3, { ...NO_FACTS, month, day });
}

function atomOf(from: number, length: number, facts: Atom['facts']): Atom {
  return { kind: 'date', from, to: from + length, clitics: 0, facts };
}

/** The number goes on before or after: a version, a score, a fraction. */
function continues(tokens: readonly DateToken[], at: number): boolean {
  const isAfterNumber = SEPARATOR.test(normAt(tokens, at - 1)) && tokens[at - 2]?.kind === 'number';
  return isAfterNumber || (SEPARATOR.test(normAt(tokens, at + 5)) && tokens[at + 6]?.kind === 'number');
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}
