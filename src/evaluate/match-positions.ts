import type { Position } from '../model/position.js';
import type { AnnotatedPosition } from './annotation.js';
import { evidenceFit } from './evidence.js';
import { type Candidate, matchGreedily } from './greedy.js';
import { isSoftlySame } from './stance-groups.js';

/** One speaker of a position: a joint position and one position a speaker score alike. */
export interface AnnotatedUnit {
  readonly position: AnnotatedPosition;
  readonly speaker: string;
}
export interface PredictedUnit {
  readonly position: Position;
  readonly speaker: string;
}

/** How far a pair gets: 0 the evidence only, 1 who, 2 soft, 3 stance, 4 full. */
export type Rung = 0 | 1 | 2 | 3 | 4;

export interface PositionPair {
  readonly annotated: AnnotatedUnit;
  readonly predicted: PredictedUnit;
  readonly rung: Rung;
}

export interface PositionMatching {
  readonly annotated: readonly AnnotatedUnit[];
  readonly predicted: readonly PredictedUnit[];
  readonly pairs: readonly PositionPair[];
}

export interface MatchContext {
  /** From the id of an extracted entity to that of the annotated one; null where it has none. */
  readonly toAnnotated: (id: string) => string | null;
  /** The annotated entity is of a type that the model has: only such targets can be demanded. */
  readonly isModelled: (id: string) => boolean;
}

/** Matches positions one-to-one, one unit for each speaker, the highest rung first and then the best evidence. */
export function matchPositions(
  positions: readonly AnnotatedPosition[],
  predictions: readonly Position[],
  context: MatchContext,
): PositionMatching {
  const scored = hasDiscusses(positions)
    ? predictions
    : predictions.filter((position) => position.stance !== 'discusses');
  const predicted = scored.flatMap((position) =>
    [...new Set(position.speakers)].map((speaker) => ({ position, speaker })),
  );
  const annotated = positions.flatMap((position) => {
    const speakers = chooseReading(position, predicted, context);
    return [...new Set(speakers)].map((speaker) => ({ position, speaker }));
  });
  const candidates: (Candidate & { rung: Rung })[] = [];
  for (const [left, unit] of annotated.entries()) {
    for (const [right, other] of predicted.entries()) {
      const fit = evidenceFit(unit.position, other.position.evidence);
      if (fit === null) continue;
      const rung = rungOf(unit, other, context);
      candidates.push({ left, right, rung, quality: [rung, fit] });
    }
  }
  const pairs = matchGreedily(candidates).flatMap(({ left, right, rung }) => {
    const [unit, other] = [annotated[left], predicted[right]];
    return unit && other ? [{ annotated: unit, predicted: other, rung }] : [];
  });
  return { annotated, predicted, pairs };
}

function hasDiscusses(positions: readonly AnnotatedPosition[]): boolean {
  return positions.some(({ stance, acceptStances }) => [stance, ...acceptStances].includes('discusses'));
}

/** The accepted set of speakers that the predictions on this evidence bear out best; the annotation's own on a tie. */
function chooseReading(
  position: AnnotatedPosition,
  predicted: readonly PredictedUnit[],
  context: MatchContext,
): readonly string[] {
  const fits = new Map<string, number>();
  for (const unit of predicted) {
    const speaker = context.toAnnotated(unit.speaker);
    const fit = evidenceFit(position, unit.position.evidence);
    if (speaker !== null && fit !== null) fits.set(speaker, Math.max(fit, fits.get(speaker) ?? 0));
  }
  const support = (speakers: readonly string[]) =>
    speakers.reduce((sum, speaker) => sum + (fits.get(speaker) ?? 0), 0) / speakers.length;
  return position.acceptSpeakers.reduce(
    (best, reading) => (support(reading) > support(best) ? reading : best),
    position.speakers,
  );
}

function rungOf(unit: AnnotatedUnit, other: PredictedUnit, context: MatchContext): Rung {
  if (context.toAnnotated(other.speaker) !== unit.speaker) return 0;
  const accepted = [unit.position.stance, ...unit.position.acceptStances];
  const { stance } = other.position;
  if (!accepted.some((each) => isSoftlySame(each, stance))) return 1;
  if (!accepted.includes(stance)) return 2;
  return missingParties(unit.position, other.position, context).enough ? 4 : 3;
}

/** The annotated targets and addressees that a prediction lacks, and whether it has at least half of them. */
export function missingParties(
  annotated: AnnotatedPosition,
  predicted: Position,
  context: MatchContext,
): { readonly missing: readonly string[]; readonly enough: boolean } {
  const parties = new Set([...annotated.targets, ...annotated.addressees].filter(context.isModelled));
  const found = new Set([...predicted.targets, ...predicted.addressees].map(context.toAnnotated));
  const missing = [...parties].filter((id) => !found.has(id));
  return { missing, enough: missing.length * 2 <= parties.size };
}
