import type { Rows, Value } from '../model/graph.js';

/** What the queries need of a store: to run a statement that reads. */
export interface StatementRunner {
  run(statement: string, parameters?: Readonly<Record<string, Value>>): Promise<Rows>;
}

/** Rows as objects by column name. */
export function toObjects({ columns, rows }: Rows): Readonly<Record<string, Value>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}
