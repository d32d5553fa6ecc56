import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import type { GraphChange } from '../../model/change.js';
import type { Graph, Rows, Value } from '../../model/graph.js';
import { refuseWrite } from '../messages.js';
import type { OpenOptions } from '../options.js';
import { readSchema } from '../schema.js';
import { type PreparedChange, prepareChanges, WRITE_FOLDER } from '../statements.js';
import type { RunOptions, Store, StoreCapabilities, StoreInspection } from '../store.js';
import { compose, type Statement } from './compose.js';
import { readGraph } from './dump.js';
import { findEnds } from './ends.js';
import { queryError, writeError } from './errors.js';
import { inspectSchema, readProduct } from './inspect.js';
import { Patience } from './patience.js';
import { TEMPLATE } from './template.js';
import { parametersToNeo4j, valueFromNeo4j } from './values.js';

async function runIn(
  tx: ManagedTransaction,
  statement: string,
  parameters: Readonly<Record<string, Value>>,
): Promise<Rows> {
  const result = tx.run(statement, parametersToNeo4j(parameters));
  const columns = await result.keys();
  const { records } = await result;
  const raw = records.map((record) => columns.map((column): unknown => record.get(column)));
  const ids = await findEnds(raw, tx);
  return { columns, rows: raw.map((row) => row.map((value) => valueFromNeo4j(value, ids))) };
}

/**
 * So many small updates go statement by statement: a server that has not planned the composed ones yet takes a second or
 * more for that, and each later update saves it a hundredth.
 */
const ALONE = 50;
/** An update of more rows, such as that of many articles, hardly gains from fewer statements. */
const SMALL = 500;

function countRows(changes: readonly PreparedChange[]): number {
  return changes.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** A Neo4j server, version 5 or later. Every statement runs in a managed transaction, which retries what is transient. */
export class Neo4jStore implements Store {
  readonly capabilities: StoreCapabilities = {
    sharedBetweenProcesses: true,
    enforcesReadOnly: true,
    cancellable: true,
  };
  readonly location: string;
  readonly #driver: Driver;
  readonly #options: OpenOptions;
  readonly #patience: Patience;
  /** How many small updates there have been. */
  #updates = 0;

  constructor(location: string, driver: Driver, options: OpenOptions) {
    this.location = location;
    this.#driver = driver;
    this.#options = options;
    this.#patience = new Patience(options.waiting ?? null);
  }

  async run(
    statement: string,
    parameters: Readonly<Record<string, Value>> = {},
    { access = 'read' }: RunOptions = {},
  ): Promise<Rows> {
    if (access === 'write') this.#requireWriting();
    try {
      const work = (tx: ManagedTransaction) => runIn(tx, statement, parameters);
      return await this.#inSession((session) =>
        access === 'read' ? session.executeRead(work) : session.executeWrite(work),
      );
    } catch (error) {
      throw queryError(error, this.location, access);
    }
  }

  async apply(changes: readonly GraphChange[]): Promise<void> {
    this.#requireWriting();
    const composed = await this.#compose(changes);
    if (composed.length === 0) return;
    const statements = composed.map(({ text, all }) => ({ text, parameters: parametersToNeo4j({ all }) }));
    try {
      await this.#inSession((session) =>
        session.executeWrite(async (tx) => {
          // Sent without awaiting each: the server runs them in order, and after a failure runs no more of them.
          await Promise.all(statements.map(({ text, parameters }) => tx.run(text, parameters)));
        }),
      );
    } catch (error) {
      throw writeError(error, this.location);
    }
  }

  async dump(): Promise<Graph> {
    try {
      return await this.#inSession((session) => session.executeRead(readGraph));
    } catch (error) {
      throw queryError(error, this.location, 'read');
    }
  }

  async inspect(): Promise<StoreInspection> {
    const rules = await readSchema();
    try {
      return await this.#inSession(async (session) => ({
        product: await readProduct(session),
        schema: await inspectSchema(session, rules),
      }));
    } catch (error) {
      throw queryError(error, this.location, 'read');
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #compose(changes: readonly GraphChange[]): Promise<Statement[]> {
    const { statementsFolder: folder = WRITE_FOLDER } = this.#options;
    const prepared = await prepareChanges(changes, folder);
    const isSmall = countRows(prepared) <= SMALL;
    if (isSmall) this.#updates += 1;
    return compose(prepared, isSmall && this.#updates > ALONE ? TEMPLATE : [], folder);
  }

  #requireWriting(): void {
    if (this.#options.readOnly === true) refuseWrite(this.location);
  }

  #inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.#patience.with(() => inSession(this.#driver, this.#options, work));
  }
}

/** The session is closed before anything else happens: a driver that is closed first would wait for it. */
export async function inSession<T>(
  driver: Driver,
  { database }: OpenOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const session = driver.session(database === undefined ? {} : { database });
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
