import { fileURLToPath } from 'node:url';
import { type OpenOptions, openStore, type Store } from '../../src/store/index.js';

/** Where a store under test is. */
export interface StoreAddress {
  readonly uri: string;
  readonly options: OpenOptions;
}

/** What a store's own test brings to the contract. */
export interface StoreHarness {
  /** An empty store. */
  fresh(): Promise<StoreAddress>;
  /** What describes the tests; `describe` unless they need something that may be missing. */
  readonly describe: (name: string, body: () => void) => void;
}

export const STATEMENTS = fileURLToPath(new URL('./statements/', import.meta.url));

export function openForTest({ uri, options }: StoreAddress, more: OpenOptions = {}): Promise<Store> {
  return openStore(uri, { ...options, statementsFolder: STATEMENTS, ...more });
}

/** The error that a promise is rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );
}
