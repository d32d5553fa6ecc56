import type { GraphChange } from '../model/change.js';
import type { Graph, Rows, Value } from '../model/graph.js';

/** What a store can do. Callers ask this, never which store it is. */
export interface StoreCapabilities {
  /** Several processes may have the store open at once. */
  readonly sharedBetweenProcesses: boolean;
  /** The store itself refuses writes in a read transaction. */
  readonly enforcesReadOnly: boolean;
  /** A running statement can be cancelled or given a time limit. */
  readonly cancellable: boolean;
}

export interface RunOptions {
  /** `read` (the default) refuses anything that writes. */
  readonly access?: 'read' | 'write';
}

/** The port between the pipeline and a graph database. An open store has its schema applied. */
export interface Store {
  readonly capabilities: StoreCapabilities;
  /** Where it is, for messages; without credentials. */
  readonly location: string;
  /**
   * Runs one statement and returns its rows.
   * @throws IsnadError `store-query` with the store's own words when the statement is refused.
   */
  run(statement: string, parameters?: Readonly<Record<string, Value>>, options?: RunOptions): Promise<Rows>;
  /**
   * Applies one article's changes, in order, in one transaction: all or nothing. Transient failures are retried.
   * @throws IsnadError `store-write` when it did not go through; nothing is left behind then.
   */
  apply(changes: readonly GraphChange[]): Promise<void>;
  /** Every node and edge, sorted by label, type and id: for comparison, checks and export of small graphs. */
  dump(): Promise<Graph>;
  close(): Promise<void>;
}
