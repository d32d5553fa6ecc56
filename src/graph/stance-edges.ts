import type { Row } from '../model/change.js';
import { edgeTypeOf, type Stance } from '../model/stance.js';
import { compareText, sortedSet } from './keys.js';

/** What a position adds to the derived edges between its speakers and its targets. */
export interface Claim {
  readonly speakers: readonly string[];
  readonly stance: Stance;
  readonly targets: readonly string[];
  readonly statedOn: string | null;
}

/** How one article's update changes one derived edge. */
export interface EdgeDelta {
  readonly type: string;
  readonly row: Row & {
    readonly target: string;
    readonly speaker: string;
    readonly stance: Stance;
    readonly positions: number;
    readonly articles: number;
    readonly firstStatedOn: string | null;
    readonly lastStatedOn: string | null;
  };
  /** Dates that the article no longer gives: if one of them was the edge's first or last, the rest decides. */
  readonly lostDates: readonly string[];
  /** The edge may be left without a position. */
  readonly mayVanish: boolean;
}

interface Triple {
  readonly speaker: string;
  readonly stance: Stance;
  readonly target: string;
  readonly before: (string | null)[];
  readonly after: (string | null)[];
}

/**
 * The changes to the derived edges, as differences: an article knows what it gave before and gives now, so that the
 * cost is its own and not that of everything else that was said between the two.
 */
export function edgeDeltas(before: readonly Claim[], after: readonly Claim[]): EdgeDelta[] {
  const triples = new Map<string, Triple>();
  collect(triples, before, 'before');
  collect(triples, after, 'after');
  const ordered = [...triples].sort(([a], [b]) => compareText(a, b));
  return ordered.flatMap(([, triple]) => deltaOf(triple) ?? []);
}

function collect(triples: Map<string, Triple>, claims: readonly Claim[], side: 'before' | 'after'): void {
  for (const { speakers, stance, targets, statedOn } of claims) {
    for (const speaker of sortedSet(speakers)) {
      for (const target of sortedSet(targets)) {
        const key = JSON.stringify([target, speaker, stance]);
        const triple = triples.get(key) ?? { speaker, stance, target, before: [], after: [] };
        triple[side].push(statedOn);
        triples.set(key, triple);
      }
    }
  }
}

function deltaOf({ speaker, stance, target, before, after }: Triple): EdgeDelta | null {
  const datesBefore = datesOf(before);
  const dates = datesOf(after);
  const lostDates = datesBefore.filter((date) => !dates.includes(date));
  const positions = after.length - before.length;
  if (positions === 0 && lostDates.length === 0 && dates.length === datesBefore.length) return null;
  const articles = Math.sign(after.length) - Math.sign(before.length);
  const span = { firstStatedOn: dates[0] ?? null, lastStatedOn: dates.at(-1) ?? null };
  const row = { target, speaker, stance, positions, articles, ...span };
  return { type: edgeTypeOf(stance), row, lostDates, mayVanish: positions < 0 };
}

function datesOf(dates: readonly (string | null)[]): string[] {
  return sortedSet(dates.flatMap((date) => (date === null ? [] : [date])));
}
