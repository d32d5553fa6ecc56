import type { Position } from '../model/position.js';
import { keyOf, keyOfPosition } from './keys.js';
import { normaliseSentence, similarityOf, type Trigrams, trigramsOf } from './similarity.js';
import type { StoredPosition } from './stored.js';

/**
 * How alike the sentences of two positions without targets must be to be one position reworded. The same speaker's
 * different statements share half their trigrams at most (0.35 to 0.46 in the pairs tried), reworded ones more (0.56
 * and up). With targets, who takes which stance on what is enough.
 */
const REWORDED_WITHOUT_TARGETS = 0.5;

/** Why a stored position is taken for the new one; earlier ones are tried first. */
const TIERS = ['same-version', 'same', 'same-retired', 'reworded', 're-resolved'] as const;
export type Tier = (typeof TIERS)[number];

const NO_TRIGRAMS: Trigrams = new Map();

interface Sentence {
  readonly text: string;
  readonly trigrams: Trigrams;
}

interface NewSide {
  readonly index: number;
  readonly position: Position;
  readonly key: string;
  readonly sentence: Sentence;
  /** Its own sentence and those of its repeats, in normal form. */
  readonly sentences: ReadonlySet<string>;
}

interface Reading extends Sentence {
  readonly key: string;
  readonly rank: number;
  readonly speakers: readonly string[];
  readonly targets: readonly string[];
  readonly sameVersion: boolean;
  readonly active: boolean;
}

interface StoredSide {
  readonly index: number;
  readonly position: StoredPosition;
  readonly readings: readonly Reading[];
}

interface Pair {
  readonly next: NewSide;
  readonly stored: StoredSide;
  readonly tier: Tier;
  readonly score: number;
}

export interface MatchOptions {
  readonly versionId: string;
  /** Versions that count as the previous state: a match may be loose with these, and only exact with others. */
  readonly activeVersions: readonly string[];
}

/**
 * For each new position the stored one that it continues, or null. Best pairs first: the same sentence, then the same
 * after a withdrawal, then reworded (most alike first), then the same sentence with other speakers or targets. Equally
 * good pairs are taken in the order in which the two lists have them.
 */
export function matchPositions(
  next: readonly Position[],
  stored: readonly StoredPosition[],
  options: MatchOptions,
): (StoredPosition | null)[] {
  // What nothing can be compared with needs no trigrams: most articles of a load are new.
  if (stored.length === 0) return next.map(() => null);
  const newSides = next.map(newSideOf);
  const storedSides = stored.map((position, index) => storedSideOf(position, index, options));
  const pairs = newSides.flatMap((side) => storedSides.flatMap((other) => pairOf(side, other) ?? []));
  const result: (StoredPosition | null)[] = next.map(() => null);
  const taken = new Set<string>();
  for (const { next: side, stored: other } of pairs.sort(comparePairs)) {
    if (result[side.index] !== null || taken.has(other.position.id)) continue;
    result[side.index] = other.position;
    taken.add(other.position.id);
  }
  return result;
}

function comparePairs(a: Pair, b: Pair): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    b.score - a.score ||
    a.next.index - b.next.index ||
    a.stored.index - b.stored.index
  );
}

function pairOf(next: NewSide, stored: StoredSide): Pair | null {
  const sameKey = stored.readings.filter((reading) => reading.key === next.key);
  const exact = sameKey.filter((reading) => next.sentences.has(reading.text));
  if (exact.length > 0) {
    const isOwn = exact.some(({ rank, text }) => rank === 0 && text === next.sentence.text);
    const score = (isOwn ? 1 : 0) + topicSimilarity(next.position, stored.position);
    return { next, stored, tier: exactTier(exact), score };
  }
  return rewordedPair(next, stored, sameKey) ?? reResolvedPair(next, stored);
}

function exactTier(exact: readonly Reading[]): Tier {
  if (exact.some((reading) => reading.sameVersion)) return 'same-version';
  return exact.some((reading) => reading.active) ? 'same' : 'same-retired';
}

function rewordedPair(next: NewSide, stored: StoredSide, sameKey: readonly Reading[]): Pair | null {
  const active = sameKey.filter((reading) => reading.active);
  if (active.length === 0) return null;
  const score = Math.max(...active.map((reading) => similarityOf(reading.trigrams, next.sentence.trigrams)));
  const isEnough = next.position.targets.length > 0 || score >= REWORDED_WITHOUT_TARGETS;
  return isEnough ? { next, stored, tier: 'reworded', score } : null;
}

function reResolvedPair(next: NewSide, stored: StoredSide): Pair | null {
  if (stored.position.stance !== next.position.stance) return null;
  const same = stored.readings.filter(({ active, text }) => active && next.sentences.has(text));
  if (same.length === 0) return null;
  const score = Math.max(...same.map((reading) => sharedEnds(next.position, reading)));
  return { next, stored, tier: 're-resolved', score };
}

function sharedEnds(position: Position, reading: Reading): number {
  const shared = (a: readonly string[], b: readonly string[]): number =>
    a.filter((id) => b.includes(id)).length;
  return shared(position.speakers, reading.speakers) + shared(position.targets, reading.targets);
}

function topicSimilarity(next: Position, stored: StoredPosition): number {
  if (next.topic === stored.topic) return 1;
  if (next.topic === null || stored.topic === null) return 0;
  return similarityOf(sentenceOf(next.topic).trigrams, sentenceOf(stored.topic).trigrams);
}

function sentenceOf(quote: string): Sentence {
  const text = normaliseSentence(quote);
  return { text, trigrams: trigramsOf(text) };
}

function newSideOf(position: Position, index: number): NewSide {
  const sentence = sentenceOf(position.evidence.text);
  const repeats = position.alsoEvidence.map((quote) => normaliseSentence(quote.text));
  return {
    index,
    position,
    key: keyOfPosition(position),
    sentence,
    sentences: new Set([sentence.text, ...repeats]),
  };
}

function storedSideOf(position: StoredPosition, index: number, options: MatchOptions): StoredSide {
  const readings = position.readings.map(({ versionId, quote, rank, speakers, targets }) => {
    const text = normaliseSentence(quote);
    const active = options.activeVersions.includes(versionId);
    return {
      text,
      // Only active readings are compared loosely; a long history costs no more than its exact comparison.
      trigrams: active ? trigramsOf(text) : NO_TRIGRAMS,
      key: keyOf(speakers, position.stance, targets),
      rank,
      speakers,
      targets,
      sameVersion: versionId === options.versionId,
      active,
    };
  });
  return { index, position, readings };
}
