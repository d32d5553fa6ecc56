import { normalise } from '../normalise.js';
import { type Atom, normAt } from './atom.js';
import type { DateFacts } from './expression.js';
import { cliticsBefore, type DateToken, isOneOf } from './tokens.js';
import { LEADING } from './vocabulary.js';

const CORRESPONDING = normalise('الموافق');
const MOST_BETWEEN = 3;

/** Joins atoms that stand together and say one date: أمس (الأحد), الأحد 6 نوفمبر, 19 شوال الموافق 4 / 8. */
export function mergeAtoms(tokens: readonly DateToken[], atoms: readonly Atom[]): Atom[] {
  const merged: Atom[] = [];
  for (const atom of atoms) {
    const last = merged.at(-1);
    const joined = last === undefined ? null : join(tokens, last, atom);
    if (joined === null) merged.push(atom);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function join(tokens: readonly DateToken[], first: Atom, second: Atom): Atom | null {
  const between = tokens.slice(first.to, second.from).map((token) => token.norm);
  if (between.length > MOST_BETWEEN || first.kind === 'name' || second.kind === 'name') return null;
  const facts = between.includes(CORRESPONDING)
    ? joinCalendars(first.facts, second.facts)
    : between.every(isLink) && second.clitics === 0
      ? joinFacts(first, second, between)
      : null;
  if (facts === null) return null;
  const closes = /^[()]+$/u.test(between.join('')) && normAt(tokens, second.to) === ')';
  return { ...first, kind: mergedKind(first, second), to: second.to + (closes ? 1 : 0), facts };
}

function isLink(norm: string): boolean {
  return /^[،,()/\-–]$/u.test(norm) || LEADING.has(norm);
}

/** The Gregorian of two corresponding dates, with the weekday of either. */
function joinCalendars(first: DateFacts, second: DateFacts): DateFacts | null {
  if (first.calendar === second.calendar || first.day === null || second.day === null) return null;
  const gregorian = first.calendar === 'gregorian' ? first : second;
  return { ...gregorian, weekday: first.weekday ?? second.weekday };
}

function joinFacts(first: Atom, second: Atom, between: readonly string[]): DateFacts | null {
  if (first.kind === 'weekday' && second.kind === 'weekday') {
    // The night between two days, or days one after the other: no one day. A comma lists.
    return between.includes('،') ? null : { ...first.facts, isVague: true };
  }
  const ranks = { 'relative-day': 0, weekday: 1, date: 2, period: 3, name: 3 };
  const isInOrder = ranks[first.kind] < ranks[second.kind];
  const isApposition = first.kind === 'weekday' && second.kind === 'relative-day';
  if (second.kind === 'period' || !(isInOrder || isApposition)) return null;
  // A month alone does not belong to a weekday.
  if (second.kind === 'date' && second.facts.day === null) return null;
  return combine(first.facts, second.facts);
}

function combine(first: DateFacts, second: DateFacts): DateFacts {
  return {
    calendar: second.calendar,
    weekday: first.weekday ?? second.weekday,
    day: second.day,
    month: second.month,
    year: second.year,
    relative: second.relative ?? first.relative,
    direction: second.direction ?? first.direction,
    isVague: first.isVague || second.isVague,
  };
}

function mergedKind(first: Atom, second: Atom): Atom['kind'] {
  return first.kind === 'date' || second.kind === 'date' ? 'date' : second.kind;
}

/** The first token of an expression and its clitics, with the words that lead to it counted in (مساء يوم الأحد). */
export function leadingStart(tokens: readonly DateToken[], atom: Atom): { start: number; clitics: number } {
  let { from: start, clitics } = atom;
  while (start > 0 && clitics === 0 && isOneOf(LEADING, normAt(tokens, start - 1))) {
    start -= 1;
    clitics = LEADING.has(normAt(tokens, start)) ? 0 : cliticsBefore(LEADING, normAt(tokens, start));
  }
  return { start, clitics };
}
