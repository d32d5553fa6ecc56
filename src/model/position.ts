import { z } from 'zod';
import { PartialDate } from './date.js';
import { shortHash } from './hash.js';
import { Quote } from './span.js';
import { Polarity, Stance } from './stance.js';

/** What one or more speakers are reported to hold or say. All actors and targets are entity ids. */
export const Position = z.object({
  id: z.string().min(1),
  speakers: z.array(z.string()).min(1),
  stance: Stance,
  polarity: Polarity,
  targets: z.array(z.string()).default([]),
  addressees: z.array(z.string()).default([]),
  /** The intermediary in the text who reports it (an agency, a statement's issuer, a person quoting another). */
  reportedBy: z.string().nullable().default(null),
  /** The proposition in the article's own words, short. */
  topic: z.string().nullable().default(null),
  /** The condition in the article's own words. */
  condition: z.string().nullable().default(null),
  /** The date of the utterance, only where the text fixes it. */
  statedOn: PartialDate.nullable().default(null),
  evidence: Quote,
  /** Repeats of the same proposition elsewhere in the article. */
  alsoEvidence: z.array(Quote).default([]),
  /** Id of the rule that found it, such as `ar/position/reporting-verb`. */
  rule: z.string(),
});
export type Position = z.infer<typeof Position>;

/**
 * The first id of a position: article, speakers, stance, targets and an ordinal among the article's positions that
 * share these. Later versions keep an id by matching (graph/diff), so an id is never computed anew for a stored one.
 */
export function positionId(
  articleId: string,
  position: Pick<Position, 'speakers' | 'stance' | 'targets'>,
  ordinal: number,
): string {
  const key = [position.speakers, [position.stance], position.targets].map((list) =>
    [...list].sort().join('|'),
  );
  return `position:${shortHash(articleId, ...key, String(ordinal))}`;
}
