import type { ViewRelation } from '../../../view/wire.js';
import type { ViewEdge } from '../../data/edges.js';

/** An entity that is drawn. */
export interface ShownNode {
  /** Place in the overview's entities. */
  readonly place: number;
  /** How many edges it has among all that the filter lets through. */
  readonly degree: number;
  /** How many of them are not drawn, as nobody opened this entity. */
  readonly hidden: number;
}

/** What the graph draws. */
export interface Shown {
  readonly nodes: ReadonlyMap<number, ShownNode>;
  readonly edges: readonly ViewEdge[];
  readonly relations: readonly ViewRelation[];
}

/** What is looked at: everything, or what is around one entity. By places in the overview's entities. */
export interface Opening {
  readonly focus: number | null;
  /** Entities whose neighbours are shown beside those of the focus. */
  readonly expanded: readonly number[];
  /** How many steps from the focus. */
  readonly depth: number;
}

interface Link {
  readonly from: number;
  readonly to: number;
}

/**
 * What is drawn of the edges and relations given: all of it, or around the focus those that touch an opened entity,
 * which is one less than `depth` steps from the focus, or expanded.
 */
export function showGraph(
  edges: readonly ViewEdge[],
  relations: readonly ViewRelation[],
  { focus, expanded, depth }: Opening,
): Shown {
  const all: readonly Link[] = [...edges, ...relations];
  const ends = endsOf(all);
  if (focus === null) return { nodes: nodesOf(ends, all, ends), edges, relations };
  const opened = openedFrom(focus, depth - 1, ends);
  for (const place of expanded) opened.add(place);
  const isShown = ({ from, to }: Link) => opened.has(from) || opened.has(to);
  const near = { edges: edges.filter(isShown), relations: relations.filter(isShown) };
  const links: readonly Link[] = [...near.edges, ...near.relations];
  return { ...near, nodes: nodesOf([focus, ...endsOf(links).keys()], links, ends) };
}

/** The entities that a walk of so many steps reaches. */
function openedFrom(start: number, steps: number, ends: ReadonlyMap<number, readonly number[]>): Set<number> {
  const reached = new Set([start]);
  let edge = [start];
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((place) => ends.get(place) ?? []).filter((place) => !reached.has(place));
    for (const place of edge) reached.add(place);
  }
  return reached;
}

/** Of each entity the other ends of its links, one for each link. */
function endsOf(links: readonly Link[]): Map<number, number[]> {
  const ends = new Map<number, number[]>();
  const put = (place: number, other: number) => {
    const others = ends.get(place);
    if (others === undefined) ends.set(place, [other]);
    else others.push(other);
  };
  for (const { from, to } of links) {
    put(from, to);
    if (to !== from) put(to, from);
  }
  return ends;
}

function nodesOf(
  places: Iterable<number> | ReadonlyMap<number, unknown>,
  links: readonly Link[],
  all: ReadonlyMap<number, readonly number[]>,
): Map<number, ShownNode> {
  const drawn = endsOf(links);
  const nodes = new Map<number, ShownNode>();
  for (const place of places instanceof Map ? places.keys() : (places as Iterable<number>)) {
    const degree = all.get(place)?.length ?? 0;
    nodes.set(place, { place, degree, hidden: degree - (drawn.get(place)?.length ?? 0) });
  }
  return nodes;
}
