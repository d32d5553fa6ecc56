import type { EntityType } from '../../../model/closed-sets.js';
import type { Overview } from '../../../view/wire.js';
import type { ViewEdge } from '../../data/edges.js';
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
  /** How far it is bent aside in its middle, away from others between the same two: in pixels, to the left of its way. */
  readonly bend: number;
}

export interface Marks {
  readonly nodes: readonly NodeMark[];
  readonly lines: readonly LineMark[];
}

/** A fact that has no side is drawn this thin. */
const RELATION_WIDTH = 1;
/** Lines between the same two are so far apart in their middles, in pixels. */
const APART = 14;

/**
 * The marks of what is shown.
 * @param crowding how much smaller they are than at full size
 */
export function marksOf(overview: Overview, { nodes, edges, relations }: Shown, crowding: number): Marks {
  const beside = relations.map(({ from, to }, place) => ({ key: `relation ${place}`, from, to }));
  const bend = bendsOf([...edges, ...beside]);
  const lines: LineMark[] = relations.map((relation, place) => ({
    id: `r ${relationKey(overview, relation)}`,
    ...endsOf(relation),
    side: 'relation',
    width: RELATION_WIDTH,
    bend: bend.get(`relation ${place}`) ?? 0,
  }));
  for (const edge of edges)
    lines.push({
      id: edgeId(edge.key),
      ...endsOf(edge),
      side: sideOf(edge.polarity),
      width: edgeWidth(edge.positions.length) * crowding,
      bend: bend.get(edge.key) ?? 0,
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

type Pair = Pick<ViewEdge, 'key' | 'from' | 'to'>;

/** How far each edge is bent: those between the same two lie side by side, the one in the middle is straight. */
function bendsOf(edges: readonly Pair[]): Map<string, number> {
  const pairs = new Map<string, Pair[]>();
  for (const edge of edges) {
    const pair = pairs.get(pairOf(edge));
    if (pair === undefined) pairs.set(pairOf(edge), [edge]);
    else pair.push(edge);
  }
  const bends = new Map<string, number>();
  for (const pair of pairs.values())
    pair.forEach(({ key, from, to }, place) => {
      const aside = (place - (pair.length - 1) / 2) * APART;
      // Left of one's way is right of the other's.
      bends.set(key, from < to ? aside : -aside);
    });
  return bends;
}

function pairOf({ from, to }: { from: number; to: number }): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
