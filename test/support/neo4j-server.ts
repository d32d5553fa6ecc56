import type { TestProject } from 'vitest/node';
import { openStore } from '../../src/store/index.js';
import { findTestServer, type TestServer } from '../neo4j/find.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestServer | null;
  }
}

const HOW_TO_ENABLE =
  'set NEO4J_TEST_URI (with NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD), or run Docker, or install Java 17+ and Maven';

/** The tests delete everything in their database, so somebody's own one must not be given by mistake. */
async function requireEmpty(server: TestServer): Promise<void> {
  const { uri, username, password, database } = server;
  const store = await openStore(uri, { username, password, database: database ?? undefined, readOnly: true });
  try {
    const { rows } = await store.run('MATCH (n) RETURN count(n) AS nodes');
    if (rows[0]?.[0] !== 0) {
      throw new Error(
        `The database at ${uri} is not empty, and the tests would delete it: name an empty one in NEO4J_TEST_URI.`,
      );
    }
  } finally {
    await store.close();
  }
}

/** One Neo4j for all test files that are named `*.neo4j.test.ts`, started before and stopped after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const log = (line: string) => console.error(line);
  const found = await findTestServer(log);
  if (found === null) {
    if (process.env.CI === 'true') throw new Error(`No Neo4j for the tests: ${HOW_TO_ENABLE}.`);
    log(`Tests with Neo4j are skipped. To enable them: ${HOW_TO_ENABLE}.`);
    project.provide('neo4j', null);
    return async () => {};
  }
  try {
    await requireEmpty(found.server);
  } catch (error) {
    await found.stop();
    throw error;
  }
  project.provide('neo4j', found.server);
  return found.stop;
}
