import type { MatchContext, PositionPair } from './match-positions.js';

export type FieldOutcome = 'right' | 'wrong' | 'invented' | 'missing';

/** How the date of a matched position compares; null where neither side has one, or dates were not annotated. */
export function compareDate({ annotated, predicted }: PositionPair): FieldOutcome | null {
  return compare(annotated.position.date, predicted.position.statedOn);
}

/** The same for the intermediary who reports it. */
export function compareReporter(pair: PositionPair, context: MatchContext): FieldOutcome | null {
  const reporter = pair.predicted.position.reportedBy;
  // An intermediary that is nothing annotated is still one that was given.
  const given = reporter === null ? null : (context.toAnnotated(reporter) ?? `extracted ${reporter}`);
  return compare(pair.annotated.position.reportedBy, given);
}

function compare(annotated: string | null | undefined, given: string | null): FieldOutcome | null {
  if (annotated === undefined || (annotated === null && given === null)) return null;
  if (annotated === null) return 'invented';
  if (given === null) return 'missing';
  return annotated === given ? 'right' : 'wrong';
}
