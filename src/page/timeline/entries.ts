import { type Polarity, polarityOf, type Stance } from '../../model/closed-sets.js';
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
        compare(a.date ?? '', b.date ?? '') ||
        compare(a.learnt, b.learnt) ||
        compare(a.position.id, b.position.id),
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

/** The key with the highest number, the first of them where several have it. */
export function mostOf(counts: Iterable<readonly [number, number]>): number | undefined {
  let most: readonly [number, number] | undefined;
  for (const count of counts) if (most === undefined || count[1] > most[1]) most = count;
  return most?.[0];
}

/** The entities that somebody has positions about, as a speaker and as a target, by number of positions. */
export function pairsOf(overview: Overview): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const pairs = new Map<number, Map<number, number>>();
  for (const { speakers, targets } of overview.positions) {
    for (const speaker of speakers) {
      const counts = pairs.get(speaker) ?? new Map<number, number>();
      for (const target of targets) counts.set(target, (counts.get(target) ?? 0) + 1);
      if (targets.length > 0) pairs.set(speaker, counts);
    }
  }
  return pairs;
}

/** Who has positions on something, each with how many. */
export function speakersOf(pairs: ReturnType<typeof pairsOf>): (readonly [number, number])[] {
  return [...pairs].map(([speaker, targets]) => {
    let total = 0;
    for (const count of targets.values()) total += count;
    return [speaker, total] as const;
  });
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

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
