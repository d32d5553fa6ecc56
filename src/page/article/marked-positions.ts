import type { ArticleText, PositionMark } from '../../view/wire.js';

/** A position of a text under the number that it has there. */
export interface MarkedPosition {
  readonly id: string;
  readonly number: number;
  /** Its own sentence first, then what repeats it. */
  readonly marks: readonly PositionMark[];
}

/** The positions that a text states, numbered from 1 in the order in which it first does. */
export function numberPositions({ positions }: ArticleText): MarkedPosition[] {
  const marks = new Map<string, PositionMark[]>();
  for (const mark of [...positions].sort(inTextOrder))
    marks.set(mark.id, [...(marks.get(mark.id) ?? []), mark]);
  return [...marks].map(([id, found], index) => ({
    id,
    number: index + 1,
    marks: found.sort((a, b) => a.rank - b.rank),
  }));
}

function inTextOrder(a: PositionMark, b: PositionMark): number {
  return a.start - b.start || a.end - b.end || Number(a.id > b.id) - Number(a.id < b.id);
}
