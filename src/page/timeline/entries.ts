import { type Polarity, polarityOf, type Stance } from '../../model/closed-sets.js';
import { compareText } from '../../model/compare-text.js';
import type { Overview, ViewPosition } from '../../view/wire.js';

/** A position in its place in time. */
export interface Entry {
  readonly position: ViewPosition;
  readonly polarity: Polarity;
  /** ISO 8601: a day, month or year; null where neither text nor publisher gives one. */
  readonly date: string | null;
  /** Whether the text fixes the date of the utterance; else it is the article's. */
  readonly stated: boolean;
  /** Place of the article in the overview. */
  readonly article: number;
  /** The stance that the speaker had before, where this one is on the other side. */
  readonly changedFrom: Stance | null;
}

/**
 * Every position that an actor ever took about a target, also those that no article states any more, in the order of
 * time; as the question `stance-timeline` tells it, with the changes of `stance-changes`.
 * @param speaker place in the overview's entities, as is `target`
 */
export function entriesOf(overview: Overview, speaker: number, target: number): Entry[] {
  const dated = overview.positions
    .filter(({ speakers, targets }) => speakers.includes(speaker) && targets.includes(target))
    .map((position) => ({ ...datingOf(overview, position), position, learnt: learntOf(overview, position) }))
    .sort(
      (a, b) =>
        compareText(a.date ?? '', b.date ?? '') ||
        compareText(a.learnt, b.learnt) ||
        compareText(a.position.id, b.position.id),
    );
  let before: Stance | null = null;
  return dated.map(({ position, date, stated, article }) => {
    const polarity = polarityOf(position.stance);
    const turned = polarity !== 0 && before !== null && polarityOf(before) !== polarity;
    const entry: Entry = { position, polarity, date, stated, article, changedFrom: turned ? before : null };
    if (polarity !== 0) before = position.stance;
    return entry;
  });
}

/** How many positions a pair has, and how many on each side. */
export interface PairCount {
  readonly total: number;
  readonly for: number;
  readonly against: number;
}

/** Speakers, and for each the targets of their positions: places in the overview's entities. */
export type Pairs = ReadonlyMap<number, ReadonlyMap<number, PairCount>>;

/** Who ever took positions on what. */
export function pairsOf(overview: Overview): Pairs {
  const pairs = new Map<number, Map<number, PairCount>>();
  for (const { speakers, targets, stance } of overview.positions) {
    const polarity = polarityOf(stance);
    for (const speaker of speakers) {
      const counts = pairs.get(speaker) ?? new Map<number, PairCount>();
      for (const target of targets) {
        const count = counts.get(target) ?? { total: 0, for: 0, against: 0 };
        counts.set(target, {
          total: count.total + 1,
          for: count.for + Number(polarity === 1),
          against: count.against + Number(polarity === -1),
        });
      }
      if (targets.length > 0) pairs.set(speaker, counts);
    }
  }
  return pairs;
}

/** Who has positions on something, each with how many. */
export function speakersOf(pairs: Pairs): (readonly [number, number])[] {
  return [...pairs].map(([speaker, targets]) => {
    let total = 0;
    for (const count of targets.values()) total += count.total;
    return [speaker, total] as const;
  });
}

/** What a speaker has positions on, each with how many. */
export function targetsOf(pairs: Pairs, speaker: number | undefined): (readonly [number, number])[] {
  return [...(pairs.get(speaker ?? -1) ?? [])].map(([target, { total }]) => [target, total] as const);
}

/**
 * The pair whose time line tells most: that has most positions on both sides, then most on either, then most at all.
 * @param wanted the only speaker, or the only target, to look at; without it all are
 */
export function mostTelling(
  pairs: Pairs,
  wanted: { readonly speaker?: number; readonly target?: number } = {},
): readonly [number, number] | null {
  let best: { pair: readonly [number, number]; worth: readonly number[] } | null = null;
  for (const [speaker, targets] of pairs) {
    if (wanted.speaker !== undefined && speaker !== wanted.speaker) continue;
    for (const [target, count] of targets) {
      if (wanted.target !== undefined && target !== wanted.target) continue;
      const worth = [Math.min(count.for, count.against), count.for + count.against, count.total];
      if (best === null || isMore(worth, best.worth)) best = { pair: [speaker, target], worth };
    }
  }
  return best?.pair ?? null;
}

/** The first in which they differ decides. */
function isMore(worth: readonly number[], than: readonly number[]): boolean {
  const at = worth.findIndex((value, index) => value !== than[index]);
  return at !== -1 && (worth[at] ?? 0) > (than[at] ?? 0);
}

function datingOf(
  { articles }: Overview,
  { statedOn, readings }: ViewPosition,
): Pick<Entry, 'date' | 'stated' | 'article'> {
  const article = readings[0]?.article ?? -1;
  return { date: statedOn ?? articles[article]?.publishedAt ?? null, stated: statedOn !== null, article };
}

function learntOf({ articles }: Overview, { readings }: ViewPosition): string {
  const moments = readings.map(
    ({ article, version }) => articles[article]?.versions[version]?.ingestedAt ?? '',
  );
  return moments.sort()[0] ?? '';
}

/** The pair that a time line is of: what is chosen, and where nothing is, what there is most to tell of. */
export function choosePair(
  pairs: Pairs,
  placeOf: ReadonlyMap<string, number>,
  chosen: { readonly focus: string | null; readonly target: string | null },
): readonly [speaker: number | undefined, target: number | undefined] {
  const focus = chosen.focus === null ? undefined : (placeOf.get(chosen.focus) ?? -1);
  const target = chosen.target === null ? undefined : (placeOf.get(chosen.target) ?? -1);
  if (focus !== undefined && target !== undefined) return [focus, target];
  // Who says nothing may be spoken of.
  const found =
    focus !== undefined && !pairs.has(focus)
      ? mostTelling(pairs, { target: focus })
      : mostTelling(pairs, {
          ...(focus === undefined ? {} : { speaker: focus }),
          ...(target === undefined ? {} : { target }),
        });
  return found ?? [focus, target];
}
