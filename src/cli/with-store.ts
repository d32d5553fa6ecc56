import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenOptions, Store, Waiting } from '../store/index.js';

export interface StoreHandleOptions {
  /** Nothing is written, and no store is created. */
  readonly readOnly: boolean;
  /** Where there is no store yet, an empty one stands in for it, so that a dry run shows what would be in it. */
  readonly emptyWhenMissing?: boolean;
  /** How a server that goes away is waited for. */
  readonly waiting?: Waiting;
}

/**
 * Opens the store when it is first needed, so that a run whose inputs all fail leaves none behind, and closes it once.
 * Credentials come from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.
 */
export class StoreHandle {
  readonly #uri: string;
  readonly #options: StoreHandleOptions;
  #opening: Promise<Store> | null = null;
  #temporary: string | null = null;

  constructor(uri: string, options: StoreHandleOptions) {
    this.#uri = uri;
    this.#options = options;
  }

  /** @throws IsnadError `store-…` when it cannot be opened. */
  open(): Promise<Store> {
    this.#opening ??= this.#openNow();
    return this.#opening;
  }

  async close(): Promise<void> {
    // A store that did not open has told why already, and has nothing to close.
    const store = await this.#opening?.catch(() => null);
    await store?.close();
    if (this.#temporary !== null) await rm(this.#temporary, { recursive: true, force: true });
  }

  async #openNow(): Promise<Store> {
    const { openStore } = await import('../store/index.js');
    if (this.#options.emptyWhenMissing === true && isMissingFile(this.#uri)) {
      this.#temporary = await mkdtemp(join(tmpdir(), 'isnad-'));
      return openStore(join(this.#temporary, 'empty.grafeo'));
    }
    const { readOnly, waiting } = this.#options;
    return openStore(this.#uri, { ...credentials(), readOnly, waiting });
  }
}

function credentials(): OpenOptions {
  const { NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  const database = NEO4J_DATABASE === '' ? undefined : NEO4J_DATABASE;
  return { username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database };
}

function isMissingFile(uri: string): boolean {
  return !/^[a-z][a-z0-9+.-]+:/i.test(uri) && !existsSync(uri);
}

/** Runs `work` with an open store and closes it whatever happens. */
export async function withStore<Result>(
  uri: string,
  options: StoreHandleOptions,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const handle = new StoreHandle(uri, options);
  try {
    return await work(await handle.open());
  } finally {
    await handle.close();
  }
}
