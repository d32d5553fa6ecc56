import type { Row } from '../model/change.js';
import { compareText } from '../model/compare-text.js';
import { edgeTypeOf, type Stance } from '../model/stance.js';
import { sortedSet } from './keys.js';

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
    readonly positions: number;
    readonly articles: number;
    readonly gained: readonly string[];
    readonly lost: readonly string[];
  };
  readonly stance: Stance;
  /** A date goes away: if the edge knows no other one, the positions of all articles decide. */
  readonly losesDate: boolean;
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
  const gained = datesBeyond(after, before);
  const lost = datesBeyond(before, after);
  const positions = after.length - before.length;
  if (positions === 0 && gained.length === 0 && lost.length === 0) return null;
  const articles = Math.sign(after.length) - Math.sign(before.length);
  const row = { target, speaker, positions, articles, gained, lost };
  return { type: edgeTypeOf(stance), row, stance, losesDate: lost.length > 0, mayVanish: positions < 0 };
}

/** The dates of the first list that the second has not, in order; one that is twice in the first, once in the other, once. */
function datesBeyond(dates: readonly (string | null)[], others: readonly (string | null)[]): string[] {
  const rest = [...others];
  const beyond = dates.filter((date) => {
    const at = rest.indexOf(date);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
  return beyond.flatMap((date) => (date === null ? [] : [date])).sort();
}
