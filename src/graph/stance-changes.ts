import type { Stance } from '../model/closed-sets.js';
import { compareText } from '../model/compare-text.js';
import { sameSet } from './keys.js';
import { normaliseSentence, similarityOf, trigramsOf } from './similarity.js';

/** A position that gave way to one of another stance by the same speakers, such as `supports → opposes`. */
export interface StanceChange {
  readonly speakers: readonly string[];
  readonly targets: readonly string[];
  readonly from: Stance;
  readonly to: Stance;
  /** Ids of the position that was retired and of the one that stands instead. */
  readonly retired: string;
  readonly added: string;
}

/** A position as one version states it. */
export interface Spoken {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly stance: Stance;
  readonly targets: readonly string[];
  readonly quote: string;
}

/** How alike two sentences of one speaker must be to be one statement, changed: see REWORDED_WITHOUT_TARGETS. */
const SAME_STATEMENT = 0.5;

interface Pair {
  readonly retired: Spoken;
  readonly added: Spoken;
  readonly score: number;
}

/**
 * Pairs retired positions with new (or restored) ones of another stance: the same speakers and targets, or the same
 * sentence, or the same speakers in a sentence that is nearly the same. The most alike are paired first.
 */
export function pairStanceChanges(retired: readonly Spoken[], added: readonly Spoken[]): StanceChange[] {
  const pairs = retired
    .flatMap((before) => added.flatMap((after) => pairOf(before, after) ?? []))
    .sort(
      (a, b) =>
        b.score - a.score || compareText(a.retired.id, b.retired.id) || compareText(a.added.id, b.added.id),
    );
  const taken = new Set<string>();
  return pairs.flatMap((pair) => {
    if (taken.has(pair.retired.id) || taken.has(pair.added.id)) return [];
    taken.add(pair.retired.id).add(pair.added.id);
    const { speakers, targets, stance } = pair.added;
    return {
      speakers,
      targets,
      from: pair.retired.stance,
      to: stance,
      retired: pair.retired.id,
      added: pair.added.id,
    };
  });
}

function pairOf(retired: Spoken, added: Spoken): Pair | null {
  if (retired.stance === added.stance) return null;
  const sentence = normaliseSentence(added.quote);
  const sentenceBefore = normaliseSentence(retired.quote);
  const alike = similarityOf(trigramsOf(sentenceBefore), trigramsOf(sentence));
  const sameSpeakers = sameSet(retired.speakers, added.speakers);
  const sameEnds = sameSpeakers && added.targets.length > 0 && sameSet(retired.targets, added.targets);
  if (sameEnds) return { retired, added, score: 1 + alike };
  if (sentence === sentenceBefore || (sameSpeakers && alike >= SAME_STATEMENT))
    return { retired, added, score: alike };
  return null;
}
