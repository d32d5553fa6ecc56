import type { Row } from '../model/change.js';
import type { Position } from '../model/position.js';
import type { Quote } from '../model/span.js';
import { sortedSet } from './keys.js';

export function positionRowOf(id: string, position: Position, current: boolean): Row {
  const { stance, polarity, topic, condition, statedOn } = position;
  return { id, stance, polarity, topic, condition, statedOn, current };
}

/**
 * One row for each place in the version where the position stands. `rank` 0 is its own sentence, higher ones are
 * repeats. Speakers and targets are kept with it as this version was read, since a later version may resolve better and
 * people may judge them to be others.
 * `readAt`: when the store learnt that the version states it.
 */
export function evidenceRowsOf(id: string, position: Position, version: string, readAt: string): Row[] {
  return quotesOf(position).map((quote, rank) => ({
    position: id,
    version,
    startOffset: quote.start,
    endOffset: quote.end,
    quote: quote.text,
    rule: position.rule,
    readAt,
    rank,
    speakers: sortedSet(position.speakers),
    targets: sortedSet(position.targets),
  }));
}

/** The position's sentence and its repeats, each span once. */
function quotesOf(position: Position): Quote[] {
  const seen = new Set<string>();
  return [position.evidence, ...position.alsoEvidence].filter((quote) => {
    const span = `${quote.start}-${quote.end}`;
    if (seen.has(span)) return false;
    seen.add(span);
    return true;
  });
}
