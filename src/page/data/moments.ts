import type { Overview, Span, ViewVersion } from '../../view/wire.js';

/** Whether the text of a version was in force at a moment, as the store knew it. */
export function inForceAt(version: ViewVersion, moment: string): boolean {
  return version.inForce.some((span) => holdsAt(span, moment));
}

/** Moments compare as texts: all are ISO 8601 in UTC, to the millisecond. */
export function holdsAt({ from, until }: Span, moment: string): boolean {
  return from <= moment && (until === null || until > moment);
}

/**
 * The moments at which the store learnt something: a text came, went or was read anew. Of those within a second the
 * last stands for all, as a run stores many articles.
 */
export function momentsOf({ articles, positions }: Overview): string[] {
  const moments = new Set<string>();
  const add = (span: Span) => {
    moments.add(span.from);
    if (span.until !== null) moments.add(span.until);
  };
  for (const { versions } of articles) for (const { inForce } of versions) inForce.forEach(add);
  for (const { readings } of positions) readings.forEach(add);
  const ordered = [...moments].sort();
  const secondOf = (moment: string | undefined) => moment?.slice(0, 19);
  return ordered.filter((moment, index) => secondOf(moment) !== secondOf(ordered[index + 1]));
}
