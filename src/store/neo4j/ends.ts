import neo4j, { type ManagedTransaction, type Relationship } from 'neo4j-driver';
import { idOf, type KnownIds } from './values.js';

interface Ends {
  readonly known: Map<string, string | null>;
  readonly wanted: Set<string>;
}

function addEdge(edge: Relationship, ends: Ends): void {
  ends.wanted.add(edge.startNodeElementId).add(edge.endNodeElementId);
}

function gather(value: unknown, ends: Ends): void {
  if (value === null || typeof value !== 'object') return;
  if (neo4j.isNode(value)) {
    ends.known.set(value.elementId, idOf(value));
  } else if (neo4j.isRelationship(value)) {
    addEdge(value, ends);
  } else if (neo4j.isPath(value)) {
    for (const { start, relationship, end } of value.segments) {
      for (const node of [start, end]) ends.known.set(node.elementId, idOf(node));
      addEdge(relationship, ends);
    }
  } else {
    for (const inner of Object.values(value)) gather(inner, ends);
  }
}

/**
 * The ids of the nodes at the ends of the edges in a result. The server tells an edge's ends by internal ids alone:
 * those of nodes that are not in the result are looked up in the same transaction.
 */
export async function findEnds(values: readonly unknown[], tx: ManagedTransaction): Promise<KnownIds> {
  const ends: Ends = { known: new Map(), wanted: new Set() };
  for (const value of values) gather(value, ends);
  const missing = [...ends.wanted].filter((elementId) => !ends.known.has(elementId));
  if (missing.length > 0) {
    const statement =
      'UNWIND $missing AS e MATCH (n) WHERE elementId(n) = e RETURN e AS elementId, n.id AS id';
    const { records } = await tx.run(statement, { missing });
    for (const record of records) {
      const id: unknown = record.get('id');
      ends.known.set(String(record.get('elementId')), typeof id === 'string' ? id : null);
    }
  }
  return ends.known;
}
