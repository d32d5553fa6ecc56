import type { Side } from '../shell/terms.js';

/** How a position is marked in a text. */
export interface Look {
  readonly number: number;
  readonly side: Side;
  /** For those who do not see the mark. */
  readonly label: string;
  /** Written beside the number. */
  readonly note: string | null;
}

/** Where a text stands; the marks in it have their ids by it. */
export type Place = 'one' | 'before' | 'after';

/** The id of the element that stands at the end of a position's own sentence. */
export function markId(place: Place, position: string): string {
  return `mark-${place}-${position}`;
}
