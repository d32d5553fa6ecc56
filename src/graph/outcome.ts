import type { Position } from '../model/position.js';
import type { Placement } from './history.js';
import type { JudgedPosition } from './identity.js';
import { keyOf, keyOfPosition, sameSet } from './keys.js';
import { matchPositions } from './match.js';
import { assignIds } from './position-ids.js';
import { normaliseSentence } from './similarity.js';
import type { StoredArticle, StoredPosition, StoredReading } from './stored.js';

/** What became of a position: new; the same; changed in words or resolution; in force again after a withdrawal. */
export type OutcomeKind = 'added' | 'kept' | 'revised' | 'restored';

export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly position: JudgedPosition;
  readonly stored: StoredPosition | null;
  /** Its sentence in the previous state, where it had one. */
  readonly quoteBefore: string | null;
}

export interface Outcomes {
  readonly positions: readonly Outcome[];
  /** Positions that were in force, and that the text in force no longer states. */
  readonly retired: readonly StoredPosition[];
  /** Positions that an earlier extraction read out of this same version, and this one does not. */
  readonly superseded: readonly StoredPosition[];
}

/** Matches the positions of a version, in the order of its text, with those that the article has had. */
export function outcomesOf(
  articleId: string,
  next: readonly JudgedPosition[],
  previous: StoredArticle | null,
  placement: Placement,
): Outcomes {
  const stored = previous?.positions ?? [];
  const inOrder = inTextOrder(next);
  const options = { versionId: placement.id, activeVersions: placement.neighbours };
  const matches = matchPositions(inOrder, stored, options);
  const ids = assignIds(
    articleId,
    inOrder.map(({ asRead }) => asRead),
    matches,
    stored,
  );
  const positions = inOrder.map((position, index) =>
    outcomeOf(ids[index] ?? position.id, position, matches[index] ?? null, placement),
  );
  const matched = new Set(ids);
  const unmatched = stored.filter((position) => !matched.has(position.id));
  return {
    positions,
    retired: placement.current ? unmatched.filter((position) => position.current) : [],
    superseded: unmatched.filter((position) => readingsIn(position, placement.id).length > 0),
  };
}

function inTextOrder(positions: readonly JudgedPosition[]): JudgedPosition[] {
  return [...positions].sort(
    (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end,
  );
}

function outcomeOf(
  id: string,
  position: JudgedPosition,
  stored: StoredPosition | null,
  placement: Placement,
): Outcome {
  if (stored === null) return { id, kind: 'added', position, stored, quoteBefore: null };
  const before = placement.neighbours.flatMap((version) => readingsIn(stored, version));
  const own = before.find((reading) => reading.rank === 0) ?? before[0];
  const quoteBefore = own?.quote ?? null;
  if (own === undefined)
    return { id, kind: placement.current ? 'restored' : 'kept', position, stored, quoteBefore };
  const isSame =
    isSameReading(position, stored, own) && (!placement.current || hasSameDetails(position, stored));
  return { id, kind: isSame ? 'kept' : 'revised', position, stored, quoteBefore };
}

export function readingsIn(position: StoredPosition, version: string): StoredReading[] {
  return position.readings.filter((reading) => reading.versionId === version);
}

function isSameReading(position: Position, stored: StoredPosition, reading: StoredReading): boolean {
  return (
    normaliseSentence(position.evidence.text) === normaliseSentence(reading.quote) &&
    keyOfPosition(position) === keyOf(reading.speakers, stored.stance, reading.targets)
  );
}

/** Whether the position node and its connections, speakers and targets apart, say the same as before. */
export function hasSameDetails(position: Position, stored: StoredPosition): boolean {
  return (
    position.topic === stored.topic &&
    position.condition === stored.condition &&
    position.statedOn === stored.statedOn &&
    sameSet(position.addressees, stored.addressees) &&
    sameSet(position.reportedBy === null ? [] : [position.reportedBy], stored.reporters)
  );
}
