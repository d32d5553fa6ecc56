import { normalise } from '../normalise.js';
import { type Atom, type AtomReader, normAt, numberAt } from './atom.js';
import { readDay, startOfRange } from './day-of-month.js';
import { type Direction, NO_FACTS } from './expression.js';
import { type DateToken, isOneOf, lookUp } from './tokens.js';
import { LEADING, PERIODS, PREPOSITIONS, QUALIFIERS, YEAR_WORDS } from './vocabulary.js';

const OFFSETS: Readonly<Record<Direction, number>> = { past: -1, present: 0, future: 1 };
const THIS = new Set(['هذا', normalise('هذه')]);

/** الأسبوع الماضي, الشهر الحالي, هذا العام. */
export const readPeriod: AtomReader = (tokens, at): Atom | null => {
  const found = lookUp(PERIODS, normAt(tokens, at));
  if (found === null) return null;
  const isBeforeLast = normAt(tokens, at + 1) === 'قبل' && QUALIFIERS.get(normAt(tokens, at + 2)) === 'past';
  const direction = isBeforeLast ? 'past' : QUALIFIERS.get(normAt(tokens, at + 1));
  const isThis = direction === undefined && found.clitics === 0 && isOneOf(THIS, normAt(tokens, at - 1));
  if (direction === undefined && !isThis) return null;
  const offset = isBeforeLast ? -2 : OFFSETS[direction ?? 'present'];
  const facts = { ...NO_FACTS, relative: { unit: found.value, offset } };
  const length = isThis ? 1 : isBeforeLast ? 3 : 2;
  return { kind: 'period', from: isThis ? at - 1 : at, to: at + length, clitics: found.clitics, facts };
};

/** السابع من الشهر الجاري, في 15 الجاري. */
export const readDayOfPeriod: AtomReader = (tokens, at): Atom | null => {
  const reading = readDay(tokens, at);
  if (reading === null) return null;
  const period = normAt(tokens, reading.to) === 'من' ? readPeriod(tokens, reading.to + 1) : null;
  const start = startOfRange(tokens, at, reading.clitics);
  const from = { from: start, clitics: start === at ? reading.clitics : 0 };
  if (period?.facts.relative?.unit === 'month') {
    const facts = { ...period.facts, day: reading.day, isVague: start !== at };
    return { kind: 'date', ...from, to: period.to, facts };
  }
  const isCurrent = QUALIFIERS.get(normAt(tokens, reading.to)) === 'present';
  if (!isCurrent || tokens[at]?.kind !== 'number' || !isAnnounced(tokens, start)) return null;
  const relative = { unit: 'month', offset: 0 } as const;
  const facts = { ...NO_FACTS, day: reading.day, relative, isVague: start !== at };
  return { kind: 'date', ...from, to: reading.to + 1, facts };
};

/** عام 2015: a year alone, which no date can be made of, but which says that the time is another. */
export const readYearAlone: AtomReader = (tokens, at): Atom | null => {
  const year = numberAt(tokens, at + 1);
  if (!isOneOf(YEAR_WORDS, normAt(tokens, at)) || year < 1900 || year > 2100) return null;
  return { kind: 'period', from: at, to: at + 2, clitics: 0, facts: { ...NO_FACTS, year } };
};

function isAnnounced(tokens: readonly DateToken[], at: number): boolean {
  const before = normAt(tokens, at - 1);
  return isOneOf(PREPOSITIONS, before) || isOneOf(LEADING, before);
}
