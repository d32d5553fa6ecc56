import type { GraphEdge, GraphNode, Value } from '../../model/graph.js';

/** A value of a query's result as a person reads it in one cell. */
export function displayValue(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map(displayValue).join(', ');
  if (isNode(value)) return `(${displayName(value)}:${value.labels.join(':')})`;
  if (isEdge(value)) return `[:${value.type}]`;
  return JSON.stringify(value);
}

function displayName({ id, properties }: GraphNode): string {
  const name = properties.name ?? properties.title;
  return typeof name === 'string' ? `${name} ` : `${id} `;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isNode(value: object): value is GraphNode {
  return 'kind' in value && value.kind === 'node' && 'labels' in value;
}

function isEdge(value: object): value is GraphEdge {
  return 'kind' in value && value.kind === 'edge' && 'type' in value;
}
