import neo4j, { type Node, type Relationship } from 'neo4j-driver';
import type { RowValue } from '../../model/change.js';
import {
  FLOAT_PROPERTIES,
  type GraphNode,
  type Properties,
  type PropertyValue,
  type Scalar,
  type Value,
} from '../../model/graph.js';
import { sortProperties } from '../order.js';

function numberToNeo4j(value: number, isFloat: boolean): unknown {
  return isFloat || !Number.isSafeInteger(value) ? value : neo4j.int(value);
}

/** A parameter as the driver writes it. `key` is the name under which the value stands, which decides on floats. */
function toNeo4j(value: RowValue | Value | undefined, key = ''): unknown {
  if (typeof value === 'number') return numberToNeo4j(value, FLOAT_PROPERTIES.has(key));
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) {
    // A list property holds one type: one fraction makes all of them floats.
    const floats =
      FLOAT_PROPERTIES.has(key) || value.some((item) => typeof item === 'number' && !Number.isInteger(item));
    return value.map((item) => (typeof item === 'number' ? numberToNeo4j(item, floats) : toNeo4j(item, key)));
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toNeo4j(inner, name)]));
}

/** A statement's parameters as the driver writes them. */
export function parametersToNeo4j(
  parameters: Readonly<Record<string, RowValue | Value>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toNeo4j(value, key)]));
}

/** Dates, times and durations are ISO strings. */
function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value)
  );
}

function scalarFromNeo4j(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' || neo4j.isInt(value) ? Number(value) : String(value);
}

function propertyFromNeo4j(value: unknown): PropertyValue {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map(scalarFromNeo4j) : scalarFromNeo4j(value);
}

export function propertiesFromNeo4j(properties: Readonly<Record<string, unknown>>): Properties {
  return sortProperties(Object.entries(properties).map(([key, value]) => [key, propertyFromNeo4j(value)]));
}

/** The `id` property of a node; null where it has none that is a string. */
export function idOf(node: Node): string | null {
  const id: unknown = node.properties.id;
  return typeof id === 'string' ? id : null;
}

export function nodeFromNeo4j(node: Node): GraphNode {
  return {
    kind: 'node',
    id: idOf(node) ?? '',
    labels: [...node.labels].sort(),
    properties: propertiesFromNeo4j(node.properties),
  };
}

/** Ids by the server's internal element id, of the nodes at the ends of edges. */
export type KnownIds = ReadonlyMap<string, string | null>;

/** A value of a result. A path is a map of its nodes and edges. */
export function valueFromNeo4j(value: unknown, ids: KnownIds): Value {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return scalarFromNeo4j(value);
  if (neo4j.isNode(value)) return nodeFromNeo4j(value);
  if (neo4j.isRelationship(value)) return edgeFromNeo4j(value, ids);
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    const edges = value.segments.map((segment) => edgeFromNeo4j(segment.relationship, ids));
    return { nodes: nodes.map(nodeFromNeo4j), edges };
  }
  if (isTemporal(value) || neo4j.isInt(value)) return scalarFromNeo4j(value);
  if (neo4j.isVector(value)) return Array.from(value.asTypedArray(), Number);
  if (Array.isArray(value)) return value.map((item) => valueFromNeo4j(item, ids));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, valueFromNeo4j(inner, ids)]));
}

function edgeFromNeo4j(edge: Relationship, ids: KnownIds): Value {
  return {
    kind: 'edge',
    type: edge.type,
    from: ids.get(edge.startNodeElementId) ?? null,
    to: ids.get(edge.endNodeElementId) ?? null,
    properties: propertiesFromNeo4j(edge.properties),
  };
}
