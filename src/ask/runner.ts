import type { Rows, Value } from '../model/graph.js';

/** What the queries need of a store: to run a statement that reads. */
export interface StatementRunner {
  run(statement: string, parameters?: Readonly<Record<string, Value>>): Promise<Rows>;
}
