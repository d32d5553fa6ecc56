/** A parameter of a write statement: plain JSON. */
export type RowValue =
  | string
  | number
  | boolean
  | null
  | readonly RowValue[]
  | { readonly [key: string]: RowValue };
export type Row = Readonly<Record<string, RowValue>>;

/**
 * One step of a store's update, as plain data: run the statement `cypher/write/<statement>.cypher` with `$rows`.
 * A statement that is written for a family of labels or relationship types has the placeholder `__TYPE__`;
 * `type` fills it and must be one of the closed set that the statement declares. An article's changes are applied in
 * their order, in one transaction.
 */
export interface GraphChange {
  readonly statement: string;
  readonly type?: string;
  readonly rows: readonly Row[];
}
