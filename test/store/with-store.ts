import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { openForTest, type StoreAddress, type StoreHarness } from './harness.js';

export interface Opened {
  readonly store: Store;
  readonly address: StoreAddress;
}

/** A fresh, open store before each test of the surrounding `describe`; closed after it. */
export function withStore(harness: StoreHarness): () => Opened {
  let opened: Opened | null = null;
  beforeEach(async () => {
    const address = await harness.fresh();
    opened = { store: await openForTest(address), address };
  });
  afterEach(async () => {
    await opened?.store.close();
    opened = null;
  });
  return () => {
    if (opened === null) throw new Error('withStore: only inside a test');
    return opened;
  };
}
