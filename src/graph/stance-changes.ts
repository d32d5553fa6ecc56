import type { Stance } from '../model/stance.js';
import { compareText, sameSet } from './keys.js';
import type { Outcome } from './outcome.js';
import { normaliseSentence, similarityOf, trigramsOf } from './similarity.js';
import type { StoredPosition, StoredReading } from './stored.js';

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

/** How alike two sentences of one speaker must be to be one statement, changed: see REWORDED_WITHOUT_TARGETS. */
const SAME_STATEMENT = 0.5;

interface Pair {
  readonly retired: StoredPosition;
  readonly added: Outcome;
  readonly score: number;
}

/**
 * Pairs retired positions with new (or restored) ones of another stance: the same speakers and targets, or the same
 * sentence, or the same speakers in a sentence that is nearly the same. The most alike are paired first.
 */
export function pairStanceChanges(
  retired: readonly StoredPosition[],
  outcomes: readonly Outcome[],
  previousVersion: string | null,
): StanceChange[] {
  const added = outcomes.filter(({ kind }) => kind === 'added' || kind === 'restored');
  const pairs = retired
    .flatMap((before) => added.flatMap((after) => pairOf(before, after, previousVersion) ?? []))
    .sort(
      (a, b) =>
        b.score - a.score || compareText(a.retired.id, b.retired.id) || compareText(a.added.id, b.added.id),
    );
  const taken = new Set<string>();
  return pairs.flatMap((pair) => {
    if (taken.has(pair.retired.id) || taken.has(pair.added.id)) return [];
    taken.add(pair.retired.id).add(pair.added.id);
    const { speakers, targets, stance } = pair.added.position;
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

function pairOf(retired: StoredPosition, added: Outcome, previousVersion: string | null): Pair | null {
  const { position } = added;
  if (retired.stance === position.stance) return null;
  const sentence = normaliseSentence(position.evidence.text);
  const before = lastReadingOf(retired, previousVersion);
  const sentenceBefore = normaliseSentence(before?.quote ?? '');
  const alike = similarityOf(trigramsOf(sentenceBefore), trigramsOf(sentence));
  const sameSpeakers = sameSet(retired.speakers, position.speakers);
  const sameEnds = sameSpeakers && position.targets.length > 0 && sameSet(retired.targets, position.targets);
  if (sameEnds) return { retired, added, score: 1 + alike };
  if (sentence === sentenceBefore || (sameSpeakers && alike >= SAME_STATEMENT))
    return { retired, added, score: alike };
  return null;
}

function lastReadingOf(position: StoredPosition, version: string | null): StoredReading | undefined {
  const own = position.readings.filter((reading) => reading.rank === 0);
  return own.find((reading) => reading.versionId === version) ?? own.at(-1);
}
