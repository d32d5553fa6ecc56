import type { Overview } from '../../view/wire.js';
import { dateOf } from '../data/screen.js';
import type { Filter } from '../state/state.js';

const DAY = 86_400_000;

/** A day as its number since 1970; of a month or year the first. NaN for what is no date. */
export function numberOf(date: string): number {
  return Math.floor(Date.parse(date.slice(0, 10)) / DAY);
}

/** A day by its number, as it is written in an address. */
export function dayAt(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** First and last day that a position counts for, whatever the filter lets through; null where none is dated. */
export function daysOf(
  overview: Overview,
  undated: Filter['undated'],
): { readonly first: number; readonly last: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const position of overview.positions) {
    const date = dateOf(overview, position, undated);
    const number = date === null ? Number.NaN : numberOf(date);
    if (number < first) first = number;
    if (number > last) last = number;
  }
  return first <= last ? { first, last } : null;
}

export interface Bin {
  /** Numbers of its first and last day. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How many dates fall into each of up to `most` equal stretches between two days. */
export function binsOf(dates: readonly string[], first: number, last: number, most: number): Bin[] {
  const days = last - first + 1;
  const count = Math.min(days, most);
  const counts = new Array<number>(count).fill(0);
  for (const date of dates) {
    const place = Math.floor(((numberOf(date) - first) * count) / days);
    if (place >= 0 && place < count) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts.map((inBin, place) => ({
    from: first + Math.ceil((place * days) / count),
    to: first + Math.ceil(((place + 1) * days) / count) - 1,
    count: inBin,
  }));
}
