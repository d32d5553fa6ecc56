import { normalise } from '../normalise.js';
import { type Atom, type AtomReader, normAt, wordBefore } from './atom.js';
import { NO_FACTS } from './expression.js';
import { type DateToken, isOneOf, lookUp } from './tokens.js';
import { LEADING, MONTHS, NOT_AFTER_TODAY, NOT_BEFORE_TODAY } from './vocabulary.js';

type Reading = { readonly offset: number; readonly length: number } | null;
type ReadWord = (tokens: readonly DateToken[], at: number, clitics: number) => Reading;

const FIRST = normalise('الأول');
const NEEDED = normalise('الحاجة');

const READERS: ReadonlyMap<string, ReadWord> = new Map<string, ReadWord>(
  (
    [
      ['اليوم', readToday],
      ['أمس', readYesterday],
      [
        'الأمس',
        (tokens, at, clitics) => (clitics > 0 || isLed(tokens, at) ? readYesterday(tokens, at) : null),
      ],
      ['البارحة', (tokens, at) => dayBefore(normAt(tokens, at + 1) === normalise('الأولى'))],
      ['أول', readDayBeforeYesterday],
      ['غدا', () => ({ offset: 1, length: 1 })],
      ['غد', (tokens, at) => (isLed(tokens, at) ? { offset: 1, length: 1 } : null)],
      ['الغد', (tokens, at) => (isLed(tokens, at) ? { offset: 1, length: 1 } : null)],
      [
        'بعد',
        (tokens, at) => (/^(?:ال)?غد$/u.test(normAt(tokens, at + 1)) ? { offset: 2, length: 2 } : null),
      ],
    ] as [string, ReadWord][]
  ).map(([word, read]) => [normalise(word), read]),
);

/** The words that a relative day begins with. */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set(READERS.keys());

/** اليوم، أمس، أول من أمس، البارحة، غدا، بعد غد. */
export const readRelativeDay: AtomReader = (tokens, at): Atom | null => {
  const found = lookUp(READERS, normAt(tokens, at));
  const reading = found?.value(tokens, at, found.clitics) ?? null;
  if (found === null || reading === null) return null;
  return {
    kind: 'relative-day',
    from: at,
    to: at + reading.length,
    clitics: found.clitics,
    facts: { ...NO_FACTS, relative: { unit: 'day', offset: reading.offset } },
  };
};

function readToday(tokens: readonly DateToken[], at: number): Reading {
  if (isOneOf(NOT_BEFORE_TODAY, normAt(tokens, wordBefore(tokens, at)))) return null;
  const isThat = normAt(tokens, at - 1) === 'هذا' && normAt(tokens, at - 2) === 'مثل';
  return isThat || NOT_AFTER_TODAY.has(normAt(tokens, at + 1)) ? null : { offset: 0, length: 1 };
}

function readYesterday(tokens: readonly DateToken[], at: number): Reading {
  if (normAt(tokens, at + 1) === NEEDED) return null;
  // "Yesterday, the first of May" is not the day before it.
  const isOrdinal = normAt(tokens, at + 2) === 'من' && MONTHS.has(normAt(tokens, at + 3));
  return dayBefore(normAt(tokens, at + 1) === FIRST && !isOrdinal);
}

function readDayBeforeYesterday(tokens: readonly DateToken[], at: number): Reading {
  const yesterday = normalise('أمس');
  if (normAt(tokens, at + 1) === yesterday) return { offset: -2, length: 2 };
  const isLong = normAt(tokens, at + 1) === 'من' && normAt(tokens, at + 2) === yesterday;
  return isLong ? { offset: -2, length: 3 } : null;
}

function dayBefore(isTheOneBefore: boolean): Reading {
  return isTheOneBefore ? { offset: -2, length: 2 } : { offset: -1, length: 1 };
}

function isLed(tokens: readonly DateToken[], at: number): boolean {
  return isOneOf(LEADING, normAt(tokens, at - 1));
}
