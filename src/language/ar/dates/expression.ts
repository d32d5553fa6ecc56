import type { Span } from '../../../model/span.js';

/** A period counted from the one of the publication: `{ unit: 'day', offset: -1 }` is yesterday. */
export interface RelativePeriod {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly offset: number;
}

/** What an adjective says of the time: الماضي, الجاري, المقبل. */
export type Direction = 'past' | 'present' | 'future';

/** What a date expression says, and no more; resolveDate draws the conclusions. */
export interface DateFacts {
  readonly calendar: 'gregorian' | 'hijri';
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly day: number | null;
  /** From 1, in its calendar. */
  readonly month: number | null;
  readonly year: number | null;
  readonly relative: RelativePeriod | null;
  readonly direction: Direction | null;
  /** A range, or a time that hangs on another one in the text: never resolved. */
  readonly isVague: boolean;
}

/** A date expression in a text, as it stands there. */
export interface DateExpression extends Span, DateFacts {}

export const NO_FACTS: DateFacts = {
  calendar: 'gregorian',
  weekday: null,
  day: null,
  month: null,
  year: null,
  relative: null,
  direction: null,
  isVague: false,
};
