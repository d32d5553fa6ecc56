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

/** Where the graph is, and how to get in. */
export interface StoreAddress {
  /** URI or path. */
  readonly uri: string;
  /** The same: so do messages name it. */
  readonly toString: () => string;
  /** Asked when a server is opened. @throws IsnadError for those that cannot be had */
  readonly credentials: () => Promise<Pick<OpenOptions, 'username' | 'password' | 'database'>>;
}

/** Opens the store when it is first needed, so that a run whose inputs all fail leaves none behind, and closes it once. */
export class StoreHandle {
  readonly #address: StoreAddress;
  readonly #options: StoreHandleOptions;
  #opening: Promise<Store> | null = null;
  #temporary: string | null = null;

  constructor(address: StoreAddress, options: StoreHandleOptions) {
    this.#address = address;
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
    const { uri } = this.#address;
    if (this.#options.emptyWhenMissing === true && isMissingFile(uri)) {
      this.#temporary = await mkdtemp(join(tmpdir(), 'isnad-'));
      return openStore(join(this.#temporary, 'empty.grafeo'));
    }
    const { readOnly, waiting } = this.#options;
    const credentials = isServer(uri) ? await this.#address.credentials() : {};
    return openStore(uri, { ...credentials, readOnly, waiting });
  }
}

function isServer(uri: string): boolean {
  return hasScheme(uri) && !/^file:/i.test(uri);
}

function isMissingFile(uri: string): boolean {
  return !hasScheme(uri) && !existsSync(uri);
}

/** The letter of a Windows drive is none. */
function hasScheme(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(uri);
}

/** Runs `work` with an open store and closes it whatever happens. */
export async function withStore<Result>(
  address: StoreAddress,
  options: StoreHandleOptions,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const handle = new StoreHandle(address, options);
  try {
    return await work(await handle.open());
  } finally {
    await handle.close();
  }
}
