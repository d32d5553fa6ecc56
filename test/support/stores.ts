import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../src/store/index.js';
import type { TestStore } from '../ingest/contract.js';
import { neo4jAddress } from './neo4j.js';

/** An embedded store in a folder of its own, which goes with it. */
export async function openEmbeddedForTest(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-test-'));
  const store = await openStore(join(folder, 'graph.grafeo'));
  const close = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { store, empty: () => emptyOut(store), close };
}

/** The test server, which is left as empty as it was found: the next run would refuse it otherwise. */
export async function openNeo4jForTest(): Promise<TestStore> {
  const { uri, options } = neo4jAddress();
  const store = await openStore(uri, options);
  const close = async (): Promise<void> => {
    await emptyOut(store);
    await store.close();
  };
  return { store, empty: () => emptyOut(store), close };
}

async function emptyOut(store: Store): Promise<void> {
  await store.run('MATCH (n) DETACH DELETE n', {}, { access: 'write' });
}
