import type { Overview, PositionDetail, ViewEvidence } from '../../view/wire.js';
import { holdsAt, inForceAt } from '../data/moments.js';

/** How what a version says stands now, or at the moment asked for. */
export type Standing =
  | { readonly kind: 'inForce' }
  /** A later version of the article does not state it. */
  | { readonly kind: 'withdrawn'; readonly version: number }
  /** A later version states it too. */
  | { readonly kind: 'replaced' }
  /** The article has no text in force. */
  | { readonly kind: 'retracted' }
  /** The text is the same, but a later reading of it does not find the position. */
  | { readonly kind: 'reread' }
  /** It came after the moment asked for. */
  | { readonly kind: 'later' };

/** How a piece of evidence of a position stands. */
export function standingOf(
  overview: Overview,
  { evidence: all }: Pick<PositionDetail, 'evidence'>,
  evidence: ViewEvidence,
  asOf: string | null,
): Standing {
  const versions = overview.articles.find(({ id }) => id === evidence.article)?.versions ?? [];
  const inForce = (number: number) => {
    const version = versions.find((one) => one.number === number);
    if (version === undefined) return false;
    return asOf === null ? version.current : inForceAt(version, asOf);
  };
  const reads = (one: ViewEvidence) => (asOf === null ? one.until === null : holdsAt(one, asOf));
  if (asOf !== null && evidence.from > asOf) return { kind: 'later' };
  if (inForce(evidence.version)) return { kind: reads(evidence) ? 'inForce' : 'reread' };
  const present = versions.find(({ number }) => inForce(number));
  if (present === undefined) return { kind: 'retracted' };
  const states = (number: number) =>
    all.some((one) => one.article === evidence.article && one.version === number && reads(one));
  if (states(present.number)) return { kind: 'replaced' };
  const silent = versions.find(({ number }) => number > evidence.version && !states(number));
  return silent === undefined ? { kind: 'replaced' } : { kind: 'withdrawn', version: silent.number };
}

/** The evidence to be shown first, and the rest: what is in force before what was, an article's latest version first. */
export function arrangeEvidence(
  overview: Overview,
  position: Pick<PositionDetail, 'evidence'>,
  asOf: string | null,
): { readonly first: ViewEvidence | null; readonly others: readonly ViewEvidence[] } {
  const rank = (evidence: ViewEvidence) => {
    const { kind } = standingOf(overview, position, evidence, asOf);
    return kind === 'inForce' ? 0 : kind === 'later' ? 2 : 1;
  };
  const ranked = position.evidence.map((evidence) => ({ evidence, rank: rank(evidence) }));
  const [first, ...others] = ranked
    .sort((one, other) => one.rank - other.rank || other.evidence.version - one.evidence.version)
    .map(({ evidence }) => evidence);
  return { first: first ?? null, others };
}
