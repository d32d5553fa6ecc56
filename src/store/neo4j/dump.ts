import type { ManagedTransaction } from 'neo4j-driver';
import type { Graph, GraphEdge, GraphNode } from '../../model/graph.js';
import { sortGraph } from '../order.js';
import { nodeFromNeo4j, propertiesFromNeo4j } from './values.js';

const NODES = 'MATCH (n) RETURN n';
const EDGES =
  'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties';

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Every node and edge, as one moment has them. */
export async function readGraph(tx: ManagedTransaction): Promise<Graph> {
  const nodes = (await tx.run(NODES)).records.map((record): GraphNode => nodeFromNeo4j(record.get('n')));
  const edges = (await tx.run(EDGES)).records.map(
    (record): GraphEdge => ({
      kind: 'edge',
      type: String(record.get('type')),
      from: text(record.get('from')),
      to: text(record.get('to')),
      properties: propertiesFromNeo4j(record.get('properties')),
    }),
  );
  return sortGraph({ nodes, edges });
}
