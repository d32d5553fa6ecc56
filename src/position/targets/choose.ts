import type { TargetWeights } from '../../language/pack.js';
import { polarityOf, type Stance } from '../../model/stance.js';
import type { Draft } from '../merge-repeats.js';
import type { ArticleView } from './article.js';
import { type Candidate, candidatesFor, type Standing } from './candidates.js';

/** A candidate with the sum of its weights: thousandths of a logit, above 0 rather a target than not. */
export interface Weighed extends Candidate {
  readonly weight: number;
}

const MOST_TARGETS = 4;
/** Below odds of 1 to 4 what a rule names is dropped. */
const UNLIKELY = -1386;
/** From odds of 1 to 6 the best is taken where the rules name nobody: more positions are about somebody than not. */
const BEST = -1735;
/** From odds of 2 to 3 whoever the rules do not name is a target too. */
const LIKELY = -405;

/** Weighs everybody whom a statement may be about. */
export function weighCandidates(
  draft: Draft,
  before: readonly Draft[],
  article: ArticleView,
  weights: TargetWeights,
): Weighed[] {
  return candidatesFor(draft, before, article).map((candidate) => ({
    ...candidate,
    weight: candidate.cues.reduce((sum, cue) => sum + weightOf(weights, cue, candidate.standing), 0),
  }));
}

const COLUMN: Readonly<Record<Standing, 0 | 1 | 2>> = { named: 0, others: 1, nobody: 2 };

/** What one cue adds; 0 for one that was too rare to learn from. */
export function weightOf(weights: TargetWeights, cue: string, standing: Standing): number {
  return weights[cue]?.[COLUMN[standing]] ?? 0;
}

/** What one cue said for (above 0) or against a candidate, in thousandths of a logit. */
export interface Reason {
  readonly cue: string;
  readonly weight: number;
}

const MOST_REASONS = 3;

/** The cues that decided most, the strongest first. */
export function reasonsFor({ cues, standing }: Candidate, weights: TargetWeights): Reason[] {
  return cues
    .filter((cue) => cue !== 'any')
    .map((cue) => ({ cue, weight: weightOf(weights, cue, standing) }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, MOST_REASONS);
}

/**
 * The targets of a statement: whom the rules name but for the unlikely, and who is likely without being named. For or
 * against somebody nobody is put who is not named: a chance of one half is enough to say what is spoken of, not for whom.
 */
export function chooseTargets(
  named: readonly string[],
  weighed: readonly Weighed[],
  stance: Stance,
): string[] {
  const unlikely = new Set(weighed.filter(({ weight }) => weight < UNLIKELY).map(({ entity }) => entity));
  const kept = named.filter((entity) => !unlikely.has(entity));
  const added = weighed
    .filter(({ standing }) => standing !== 'named' && polarityOf(stance) === 0)
    .sort((one, other) => other.weight - one.weight)
    .filter(
      ({ standing, weight }, rank) =>
        weight >= LIKELY || (standing === 'nobody' && rank === 0 && weight >= BEST),
    );
  return [...kept, ...added.map(({ entity }) => entity)].slice(0, MOST_TARGETS);
}
