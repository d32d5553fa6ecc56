import type { Span } from '../../../model/span.js';
import { normalise } from '../normalise.js';
import { findDates } from './find.js';
import { tokeniseForDates } from './tokens.js';

/** Weekday (0 is Sunday), day and month as a text gives them together, with the year where it says one. */
export interface DatedDayOfYear {
  readonly span: Span;
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const AHEAD = new Set(
  ['سوف', 'المقرر', 'المقبل', 'المقبلة', 'القادم', 'المرتقب', 'المرتقبة', 'المزمع', 'موعد'].map(normalise),
);
/** A verb in the future: سيعقد، ستبدأ، سنعلن. */
const FUTURE_VERB = /^[وف]?س[يتن]\p{L}{3,}$/u;
/** Nouns and names that look like one. */
const NO_FUTURE_VERB =
  /^[وف]?(?:ستين|ستون|سيطر\p{L}*|سياس\p{L}*|سيار\p{L}*|سيد\p{L}*|سيناء|سينا|سيرج\p{L}*|ستيف\p{L}*|سياد\p{L}*)$/u;
const LOOK_BACK = 60;

/**
 * The days with weekday, day and month within a span of a text, for finding out when it was published; days still to
 * come (after a verb in the future, المقبل, من المقرر) are left out, as they say nothing about that.
 */
export function findDatedDays(text: string, { start, end }: Span): DatedDayOfYear[] {
  return findDates(text, start, end).flatMap((expression) => {
    const { calendar, weekday, day, month, year, relative, direction, isVague } = expression;
    if (calendar !== 'gregorian' || weekday === null || day === null || month === null || isVague) return [];
    const isAhead = direction === 'future' || (relative !== null && relative.offset > 0);
    if (isAhead || speaksOfFuture(text.slice(start, expression.start))) return [];
    return [{ span: { start: expression.start, end: expression.end }, weekday, day, month, year }];
  });
}

function speaksOfFuture(before: string): boolean {
  const near = tokeniseForDates(before, Math.max(0, before.length - LOOK_BACK), before.length);
  // The first may be cut.
  const words = (before.length > LOOK_BACK ? near.slice(1) : near).map((token) => token.norm);
  return words.some((word) => AHEAD.has(word) || (FUTURE_VERB.test(word) && !NO_FUTURE_VERB.test(word)));
}
