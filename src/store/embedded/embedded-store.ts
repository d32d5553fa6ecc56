import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import { IsnadError } from '../../errors.js';
import type { GraphChange } from '../../model/change.js';
import type { Graph, GraphEdge, GraphNode, Rows, Value } from '../../model/graph.js';
import { refuseWrite } from '../messages.js';
import type { OpenOptions } from '../options.js';
import { sortGraph } from '../order.js';
import { readSchema } from '../schema.js';
import { type PreparedChange, prepareChanges } from '../statements.js';
import type { RunOptions, Store, StoreCapabilities, StoreInspection } from '../store.js';
import { queryError, writeError } from './errors.js';
import type { Mark } from './mark.js';
import { Queue } from './queue.js';
import { inspectSchema } from './schema.js';
import { valueFromGrafeo } from './values.js';

/** The log is laid into the file when it has grown so far; by itself Grafeo would let it grow until the close. */
const CHECKPOINT_BYTES = 16_000_000;

type Parameters = Readonly<Record<string, Value>>;

/** A Grafeo database in one file: one process at a time, or several that only read. */
export class EmbeddedStore implements Store {
  readonly capabilities: StoreCapabilities = {
    sharedBetweenProcesses: false,
    enforcesReadOnly: true,
    cancellable: false,
  };
  readonly location: string;
  readonly #database: GrafeoDB;
  readonly #mark: Mark;
  readonly #options: OpenOptions;
  readonly #writes = new Queue();
  #written = false;
  #closed = false;

  constructor(database: GrafeoDB, mark: Mark, location: string, options: OpenOptions) {
    this.location = location;
    this.#database = database;
    this.#mark = mark;
    this.#options = options;
  }

  async run(
    statement: string,
    parameters: Parameters = {},
    { access = 'read' }: RunOptions = {},
  ): Promise<Rows> {
    this.#requireOpen();
    if (access === 'write') this.#requireWriting();
    try {
      return access === 'read'
        ? await this.#read(async (tx) => this.#toRows(await tx.executeCypher(statement, parameters)))
        : await this.#write(async () =>
            this.#toRows(await this.#database.executeCypher(statement, parameters)),
          );
    } catch (error) {
      throw queryError(error, this.location);
    }
  }

  async apply(changes: readonly GraphChange[]): Promise<void> {
    this.#requireOpen();
    this.#requireWriting();
    const prepared = await prepareChanges(changes, this.#options.statementsFolder);
    if (prepared.length === 0) return;
    try {
      await this.#write(() => this.#applyInTransaction(prepared));
    } catch (error) {
      throw writeError(error, this.location);
    }
  }

  async dump(): Promise<Graph> {
    this.#requireOpen();
    return this.#read(async (tx) => {
      const nodes = this.#toRows(await tx.executeCypher('MATCH (n) RETURN n'));
      const edges = this.#toRows(await tx.executeCypher('MATCH (a)-[r]->(b) RETURN r'));
      return sortGraph({
        nodes: nodes.rows.map(([node]) => node as GraphNode),
        edges: edges.rows.map(([edge]) => edge as GraphEdge),
      });
    });
  }

  async inspect(): Promise<StoreInspection> {
    this.#requireOpen();
    const product = `Grafeo ${this.#database.version()}`;
    const rules = await readSchema();
    return this.#read(async (tx) => ({ product, schema: await inspectSchema(tx, rules) }));
  }

  /** Waits for running writes, then lays the log into the file. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#writes.drain();
    try {
      this.#database.close();
      if (this.#options.readOnly !== true) this.#mark.remove();
    } catch (error) {
      throw writeError(error, this.location);
    }
  }

  #write<T>(work: () => Promise<T>): Promise<T> {
    // Only now: whoever has asked for checkpoints waits a tenth of a second at the close.
    if (!this.#written) this.#database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    this.#written = true;
    return this.#writes.add(async () => {
      const result = await work();
      this.#mark.set(this.#database.currentEpoch());
      return result;
    });
  }

  async #applyInTransaction(prepared: readonly PreparedChange[]): Promise<void> {
    const tx = this.#database.beginTransaction();
    try {
      for (const { text, rows } of prepared) await tx.executeCypher(text, { rows });
      tx.commit();
    } catch (error) {
      rollBack(tx);
      throw error;
    }
  }

  /**
   * Runs work in a transaction in which the engine itself refuses every write before it runs, schema statements
   * included. The binding only begins transactions that may write: the session behind one is asked to end it and to
   * begin another for reading.
   */
  async #read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = this.#database.beginTransaction();
    try {
      await tx.execute('ROLLBACK');
      await tx.execute('START TRANSACTION READ ONLY');
      return await work(tx);
    } finally {
      tx.rollback();
    }
  }

  #toRows(result: QueryResult): Rows {
    const idOf = (internal: number): string | null => {
      const id: unknown = this.#database.getNode(internal)?.get('id');
      return typeof id === 'string' ? id : null;
    };
    return {
      columns: result.columns,
      rows: result.rows().map((row) => row.map((value) => valueFromGrafeo(value, idOf))),
    };
  }

  #requireOpen(): void {
    if (this.#closed) throw new IsnadError('internal', `The store ${this.location} is closed.`);
  }

  #requireWriting(): void {
    if (this.#options.readOnly === true) refuseWrite(this.location);
  }
}

/**
 * A transaction with a failed statement could still be committed, so the roll-back is not left to chance. After a failed
 * commit there is nothing to roll back, and why the commit failed is what matters.
 */
function rollBack(tx: Transaction): void {
  try {
    if (tx.isActive) tx.rollback();
  } catch {
    // The error that led here is thrown by the caller.
  }
}
