/** What a store's property may hold: primitives or homogeneous lists without nulls. */
export type Scalar = string | number | boolean;
export type PropertyValue = Scalar | readonly Scalar[] | null;
export type Properties = Readonly<Record<string, PropertyValue>>;

/**
 * JavaScript has one kind of number, Neo4j two, and they differ (`7 / 2`, and what a person sees in Browser). Whole
 * numbers are written as integers, except under these names: a latitude of exactly 36 degrees stays a float.
 */
export const FLOAT_PROPERTIES: ReadonlySet<string> = new Set(['latitude', 'longitude']);

/** A node as it comes back from a store. `id` is its `id` property, never a store's internal number. */
export interface GraphNode {
  readonly kind: 'node';
  readonly id: string;
  /** Sorted, as stores promise no order. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship as it comes back from a store; `from` and `to` are null where the store does not tell them. */
export interface GraphEdge {
  readonly kind: 'edge';
  readonly type: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly properties: Properties;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** A value in a query's result. */
export type Value =
  | Scalar
  | null
  | GraphNode
  | GraphEdge
  | readonly Value[]
  | { readonly [key: string]: Value };

export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** The rows by the names of their columns. */
export function recordsOf({ columns, rows }: Rows): Record<string, Value>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}
