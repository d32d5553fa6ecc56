import type { GrafeoValue } from '@grafeo-db/js';
import type { GraphEdge, GraphNode, Properties, PropertyValue, Scalar, Value } from '../../model/graph.js';
import { sortProperties } from '../order.js';

/** Looks up the `id` property of a node by Grafeo's internal number. */
export type IdOf = (internal: number) => string | null;

interface RawNode {
  readonly _id: number;
  readonly _labels: readonly string[];
}

interface RawEdge {
  readonly _source: number;
  readonly _target: number;
  readonly _type: string;
}

function isRawNode(value: object): value is RawNode {
  return (
    '_id' in value && typeof value._id === 'number' && '_labels' in value && Array.isArray(value._labels)
  );
}

function isRawEdge(value: object): value is RawEdge {
  return '_type' in value && '_source' in value && typeof value._source === 'number' && '_target' in value;
}

/** ISO 8601 without a fraction of a second that is zero, as Neo4j writes it. */
function isoOf(date: Date): string {
  return date.toISOString().replace('.000Z', 'Z');
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Date ? isoOf(value) : JSON.stringify(value);
}

function propertyOf(value: unknown): PropertyValue {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map(scalarOf) : scalarOf(value);
}

/** Grafeo lays its own fields, which begin with an underscore, among the properties. */
function propertiesOf(raw: object): Properties {
  const own = Object.entries(raw).filter(
    ([key]) => !['_id', '_labels', '_source', '_target', '_type'].includes(key),
  );
  return sortProperties(own.map(([key, value]) => [key, propertyOf(value)]));
}

function nodeOf(raw: RawNode): GraphNode {
  const properties = propertiesOf(raw);
  const id = properties.id;
  return { kind: 'node', id: typeof id === 'string' ? id : '', labels: [...raw._labels].sort(), properties };
}

function edgeOf(raw: RawEdge, idOf: IdOf): GraphEdge {
  return {
    kind: 'edge',
    type: raw._type,
    from: idOf(raw._source),
    to: idOf(raw._target),
    properties: propertiesOf(raw),
  };
}

/** A value of a result. A path is a map of its nodes and edges, which is what Grafeo makes of it. */
export function valueFromGrafeo(value: GrafeoValue | undefined, idOf: IdOf): Value {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object' || value instanceof Date) return scalarOf(value);
  if (value instanceof Float32Array || value instanceof Uint8Array) return Array.from(value);
  if (Array.isArray(value)) return value.map((item) => valueFromGrafeo(item, idOf));
  if (isRawNode(value)) return nodeOf(value);
  if (isRawEdge(value)) return edgeOf(value, idOf);
  const entries = Object.entries(value as Record<string, GrafeoValue>);
  return Object.fromEntries(entries.map(([key, inner]) => [key, valueFromGrafeo(inner, idOf)]));
}
