import type { GraphChange } from '../model/change.js';
import type { Graph, Rows, Value } from '../model/graph.js';
import type { SchemaRule } from './schema.js';

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

/** Whether a rule of the schema holds in a store. */
export interface RuleState {
  readonly rule: SchemaRule;
  /** `populating` and `failed` are those of an index that is being built, or could not be. */
  readonly state: 'online' | 'populating' | 'failed' | 'missing';
}

/** What runs a store, and what state its schema is in. */
export interface StoreInspection {
  /** Name, version and edition, such as `Neo4j 5.26.30 community`. */
  readonly product: string;
  readonly schema: readonly RuleState[];
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
  /** Looks at the store itself, not at what is in it; changes nothing. */
  inspect(): Promise<StoreInspection>;
  close(): Promise<void>;
}
