import type { EntityType } from '../../../model/closed-sets.js';
import type { Overview } from '../../../view/wire.js';
import { type Side, sideOf } from '../../shell/terms.js';
import { relationKey } from './relations.js';
import type { Shown } from './shown.js';
import { edgeWidth, nodeWidth } from './sizes.js';

/** A node as it is drawn; lengths in pixels when the graph is seen whole. */
export interface NodeMark {
  readonly id: string;
  readonly place: number;
  readonly type: EntityType;
  readonly width: number;
  readonly degree: number;
  readonly hidden: number;
}

/** A line as it is drawn, between the ids of two nodes. */
export interface LineMark {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly side: Side | 'relation';
  readonly width: number;
  /** Whether it is bent away from others between the same two, or comes back to where it began. */
  readonly bent: boolean;
}

export interface Marks {
  readonly nodes: readonly NodeMark[];
  readonly lines: readonly LineMark[];
}

/** A fact that has no side is drawn this thin. */
const RELATION_WIDTH = 1;

/**
 * The marks of what is shown.
 * @param crowding how much smaller they are than at full size
 */
export function marksOf(overview: Overview, { nodes, edges, relations }: Shown, crowding: number): Marks {
  const pairs = new Map<string, number>();
  for (const link of edges) pairs.set(pairOf(link), (pairs.get(pairOf(link)) ?? 0) + 1);
  const lines: LineMark[] = relations.map((relation) => ({
    id: `r ${relationKey(overview, relation)}`,
    ...endsOf(relation),
    side: 'relation',
    width: RELATION_WIDTH,
    bent: relation.from === relation.to,
  }));
  for (const edge of edges)
    lines.push({
      id: edgeId(edge.key),
      ...endsOf(edge),
      side: sideOf(edge.polarity),
      width: edgeWidth(edge.positions.length) * crowding,
      bent: edge.from === edge.to || (pairs.get(pairOf(edge)) ?? 0) > 1,
    });
  const nodeMarks = [...nodes.values()].flatMap(({ place, degree, hidden }): NodeMark[] => {
    const type = overview.entities[place]?.type;
    if (type === undefined) return [];
    return [{ id: nodeId(place), place, type, width: nodeWidth(degree) * crowding, degree, hidden }];
  });
  return { nodes: nodeMarks, lines };
}

export function nodeId(place: number): string {
  return `n ${place}`;
}

export function edgeId(key: string): string {
  return `e ${key}`;
}

function endsOf({ from, to }: { from: number; to: number }) {
  return { source: nodeId(from), target: nodeId(to) };
}

function pairOf({ from, to }: { from: number; to: number }): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
