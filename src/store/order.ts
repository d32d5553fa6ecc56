import { compareText } from '../model/compare-text.js';
import type { Graph, GraphEdge, GraphNode, Properties, PropertyValue } from '../model/graph.js';

/** Properties in the order of their names, without nulls: a store does not keep a null. */
export function sortProperties(entries: Iterable<readonly [string, PropertyValue]>): Properties {
  const kept = [...entries].filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept.sort(([a], [b]) => compareText(a, b)));
}

function sortByKey<T>(items: readonly T[], keyOf: (item: T) => readonly (string | null)[]): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item).map((part) => part ?? '') }));
  keyed.sort((a, b) => {
    for (const [index, part] of a.key.entries()) {
      const order = compareText(part, b.key[index] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}

const nodeKey = (node: GraphNode) => [node.labels.join(' '), node.id, JSON.stringify(node.properties)];
const edgeKey = (edge: GraphEdge) => [edge.type, edge.from, edge.to, JSON.stringify(edge.properties)];

/** A graph in an order that depends on its content alone. */
export function sortGraph(graph: Graph): Graph {
  return { nodes: sortByKey(graph.nodes, nodeKey), edges: sortByKey(graph.edges, edgeKey) };
}
