import type { Polarity } from '../../model/closed-sets.js';
import type { ViewEdge } from '../data/edges.js';

/** What an actor holds about a target: how many positions on each side. */
export interface Cell {
  readonly speaker: number;
  readonly target: number;
  readonly sides: Readonly<Record<Polarity, number>>;
  readonly total: number;
}

/** Actors in rows, what their positions are about in columns; those with most positions first. */
export interface Table {
  /** Places in the overview's entities. */
  readonly speakers: readonly number[];
  readonly targets: readonly number[];
  readonly cell: (speaker: number, target: number) => Cell | null;
}

/**
 * Counts positions by speaker, target and side.
 * @param focus place of an entity: what is not connected with it is left out; null takes everything
 */
export function tableOf(edges: readonly ViewEdge[], focus: number | null): Table {
  const cells = new Map<string, Cell & { sides: Record<Polarity, number>; total: number }>();
  const near = focus === null ? null : neighboursOf(edges, focus);
  const bySpeaker = new Map<number, number>();
  const byTarget = new Map<number, number>();
  for (const { from, to, polarity, positions } of edges) {
    if (near !== null && !(near.has(from) && near.has(to))) continue;
    const key = `${from} ${to}`;
    const cell = cells.get(key) ?? { speaker: from, target: to, sides: { [-1]: 0, 0: 0, 1: 0 }, total: 0 };
    cell.sides[polarity] += positions.length;
    cell.total += positions.length;
    cells.set(key, cell);
    bySpeaker.set(from, (bySpeaker.get(from) ?? 0) + positions.length);
    byTarget.set(to, (byTarget.get(to) ?? 0) + positions.length);
  }
  return {
    speakers: byCount(bySpeaker, focus),
    targets: byCount(byTarget, focus),
    cell: (speaker, target) => cells.get(`${speaker} ${target}`) ?? null,
  };
}

function neighboursOf(edges: readonly ViewEdge[], focus: number): ReadonlySet<number> {
  const near = new Set([focus]);
  for (const { from, to } of edges) {
    if (from === focus) near.add(to);
    if (to === focus) near.add(from);
  }
  return near;
}

/** Whom the view is about comes first; the same number keeps the order of the overview. */
function byCount(counts: ReadonlyMap<number, number>, focus: number | null): number[] {
  return [...counts]
    .sort(([a, n], [b, m]) => Number(b === focus) - Number(a === focus) || m - n || a - b)
    .map(([place]) => place);
}
