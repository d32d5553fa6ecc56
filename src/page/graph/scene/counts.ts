import type { ViewEdge } from '../../data/edges.js';

/** How many positions among these edges an entity holds, and how many are about it. */
export function countsOf(place: number, edges: readonly ViewEdge[]): { holds: number; about: number } {
  const idsOf = (own: readonly ViewEdge[]) =>
    new Set(own.flatMap(({ positions }) => positions.map(({ id }) => id))).size;
  return {
    holds: idsOf(edges.filter(({ from }) => from === place)),
    about: idsOf(edges.filter(({ to }) => to === place)),
  };
}
