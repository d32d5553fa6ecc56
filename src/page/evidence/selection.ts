import type { Stance } from '../../model/closed-sets.js';
import type { Overview, ViewPosition } from '../../view/wire.js';
import type { ViewEdge } from '../data/edges.js';
import { dateOf } from '../data/screen.js';
import type { EdgeChoice } from '../state/state.js';

/** One direction between two entities, and the positions of it that the filter lets through, the latest first. */
export interface Direction {
  /** Ids of entities. */
  readonly from: string;
  readonly to: string;
  /** With how many positions each, the most first. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
  readonly positions: readonly string[];
}

export interface Between {
  /** What was asked for: one direction and stance, or both directions where no stance is. */
  readonly chosen: readonly Direction[];
  /** All that there is between the two, in the asked direction and in the other one. */
  readonly forth: Direction;
  readonly back: Direction;
}

/** What the filter leaves of an edge, and what else there is between its ends. */
export function findBetween(
  overview: Overview,
  edges: readonly ViewEdge[],
  placeOf: ReadonlyMap<string, number>,
  { from, to, stance }: EdgeChoice,
): Between {
  const direction = (one: string, other: string, only: Stance | null): Direction => {
    const [start, end] = [placeOf.get(one), placeOf.get(other)];
    const found = edges.filter(
      (edge) => edge.from === start && edge.to === end && (only === null || edge.stance === only),
    );
    return {
      from: one,
      to: other,
      stances: found
        .map((edge) => ({ stance: edge.stance, count: edge.positions.length }))
        .sort((some, more) => more.count - some.count),
      positions: latestFirst(overview, new Set(found.flatMap(({ positions }) => positions))),
    };
  };
  const [forth, back] = [direction(from, to, null), direction(to, from, null)];
  const both = from === to || back.positions.length === 0 ? [forth] : [forth, back];
  return { chosen: stance === null ? both : [direction(from, to, stance)], forth, back };
}

function latestFirst(overview: Overview, positions: Iterable<ViewPosition>): string[] {
  return [...positions]
    .map((position) => ({ id: position.id, date: dateOf(overview, position, 'article') ?? '' }))
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))
    .map(({ id }) => id);
}
