import type { Row } from '../model/change.js';
import type { Position } from '../model/position.js';
import type { Quote } from '../model/span.js';
import { sortedSet } from './keys.js';

/** Relationships that go out from a position to an entity; STATED, which comes in, is apart. */
export const POSITION_LINKS = ['ABOUT', 'ADDRESSED_TO', 'REPORTED_BY'] as const;
export type PositionLink = (typeof POSITION_LINKS)[number];

/** Whom a position is connected to, by type of relationship, each as a sorted set. */
export type Connections = Readonly<Record<'STATED' | PositionLink, readonly string[]>>;

export function connectionsOf(position: Position): Connections {
  return {
    STATED: sortedSet(position.speakers),
    ABOUT: sortedSet(position.targets),
    ADDRESSED_TO: sortedSet(position.addressees),
    REPORTED_BY: position.reportedBy === null ? [] : [position.reportedBy],
  };
}

export function positionRowOf(id: string, position: Position, current: boolean): Row {
  const { stance, polarity, topic, condition, statedOn } = position;
  return { id, stance, polarity, topic, condition, statedOn, current };
}

/**
 * One row for each place in the version where the position stands. `rank` 0 is its own sentence, higher ones are
 * repeats. Speakers and targets are kept with it as this version had them, since a later version may resolve better.
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
