import type { Span } from '../../../model/span.js';
import { RecentMap } from '../recent-map.js';
import type { Atom, AtomReader } from './atom.js';
import { readCalendarDate } from './calendar-date.js';
import type { DateExpression } from './expression.js';
import { readHijriDate } from './hijri-date.js';
import { leadingStart, mergeAtoms } from './merge.js';
import { readNumericDate } from './numeric-date.js';
import { readDayOfPeriod, readPeriod, readYearAlone } from './period.js';
import { RELATIVE_WORDS, readRelativeDay } from './relative-day.js';
import { type DateToken, isOneOf, tokeniseForDates } from './tokens.js';
import { MONTHS, ORDINALS, PERIODS, TENS, TWO_WORD_MONTHS, WEEKDAYS, YEAR_WORDS } from './vocabulary.js';
import { readWeekday } from './weekday.js';

/** In this order; the first that reads something wins. */
const READERS: readonly AtomReader[] = [
  readNumericDate,
  readHijriDate,
  readCalendarDate,
  readDayOfPeriod,
  readPeriod,
  readYearAlone,
  readRelativeDay,
  readWeekday,
];

/** The words that one of the readers begins with. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [WEEKDAYS, MONTHS, TWO_WORD_MONTHS, ORDINALS, TENS, PERIODS, YEAR_WORDS, RELATIVE_WORDS].flatMap(
    (words) => [...words.keys()],
  ),
);

/**
 * Every date expression in `text` between two offsets, in order, without overlaps; linear in the length.
 * @returns what each says, unresolved, with its span in `text`.
 */
export function findDates(text: string, from = 0, to: number = text.length): DateExpression[] {
  const tokens = tokeniseForDates(text, from, to);
  return mergeAtoms(tokens, readAtoms(tokens))
    .filter((atom) => atom.kind !== 'name')
    .map((atom) => ({ ...spanOf(tokens, atom), ...atom.facts }));
}

function readAtoms(tokens: readonly DateToken[]): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  while (at < tokens.length) {
    const atom = mayBegin(tokens[at]) ? firstReading(tokens, at) : null;
    // A range reaches back to its first day, never into the atom before.
    const isFree = atom !== null && atom.from >= (atoms.at(-1)?.to ?? 0);
    if (atom !== null && isFree) atoms.push(atom);
    at = atom === null ? at + 1 : atom.to;
  }
  return atoms;
}

/** Spares most words the readers. */
function mayBegin(token: DateToken | undefined): boolean {
  return token?.kind === 'number' || (token?.kind === 'word' && isFirst(token.norm));
}

function isFirst(norm: string): boolean {
  const known = firsts.get(norm);
  if (known !== undefined) return known;
  const found = isOneOf(FIRST_WORDS, norm);
  firsts.set(norm, found);
  return found;
}

const firsts = new RecentMap<boolean>(25_000);

function firstReading(tokens: readonly DateToken[], at: number): Atom | null {
  for (const read of READERS) {
    const atom = read(tokens, at);
    if (atom !== null) return atom;
  }
  return null;
}

function spanOf(tokens: readonly DateToken[], atom: Atom): Span {
  const { start, clitics } = leadingStart(tokens, atom);
  const first = tokens[start];
  const last = tokens[atom.to - 1];
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: Math.min(first.start + clitics, first.end), end: last.end };
}
