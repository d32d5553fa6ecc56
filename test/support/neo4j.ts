import { describe, inject } from 'vitest';
import { openStore } from '../../src/store/index.js';
import type { TestServer } from '../neo4j/find.mjs';

/** The test server; null where this machine has none. Only files named `*.neo4j.test.ts` get one. */
export const neo4jServer: TestServer | null = inject('neo4j') ?? null;

/** `describe` for what needs Neo4j: skipped where there is no server. */
export const describeWithNeo4j = describe.skipIf(neo4jServer === null);

/** What `openStore` needs for the test server. */
export function neo4jAddress() {
  if (neo4jServer === null) throw new Error('No Neo4j here: put the test inside describeWithNeo4j');
  const { uri, username, password, database } = neo4jServer;
  return { uri, options: { username, password, database: database ?? undefined } };
}

/** Deletes every node and edge; the schema stays. */
export async function clearNeo4j(): Promise<void> {
  const { uri, options } = neo4jAddress();
  const store = await openStore(uri, options);
  try {
    await store.run('MATCH (n) DETACH DELETE n', {}, { access: 'write' });
  } finally {
    await store.close();
  }
}
