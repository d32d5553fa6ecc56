/** An empty Neo4j for a benchmark. */
import { openStore } from '../../../dist/index.js';
import { findTestServer } from '../../../test/neo4j/find.mjs';

/** @typedef {import('../../../dist/index.js').Store} Store */
/** @typedef {import('../../../test/neo4j/find.mjs').TestServer} TestServer */

/** In parts, and edges first: a small server has no room for a transaction that deletes a node with all its edges. */
const EMPTYING = [
  'MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(r) AS gone',
  'MATCH (n) WITH n LIMIT 2000 DELETE n RETURN count(n) AS gone',
];

/** @param {Store} store */
export async function empty(store) {
  for (const statement of EMPTYING) {
    let gone = 1;
    while (gone > 0) gone = Number((await store.run(statement, {}, { access: 'write' })).rows[0]?.[0]);
  }
}

/** @param {TestServer} server */
export function openServer({ uri, username, password, database }) {
  return openStore(uri, { username, password, database: database ?? undefined });
}

/** What `isnad` needs to know of a server. @param {TestServer} server @returns {NodeJS.ProcessEnv} */
export function environmentFor({ uri, username, password, database }) {
  return {
    ISNAD_STORE: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    ...(database === null ? {} : { NEO4J_DATABASE: database }),
  };
}

/**
 * The one that NEO4J_TEST_URI names, which must be empty and is emptied at the end, else one from Docker or Maven.
 * @template Result
 * @param {(server: TestServer) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withServer(work) {
  const found = await findTestServer(console.error);
  if (found === null)
    throw new Error('No Neo4j here: set NEO4J_TEST_URI, or leave it out: --stores embedded');
  const store = await openServer(found.server);
  const [[nodes] = []] = (await store.run('MATCH (n) RETURN count(n) AS nodes')).rows;
  if (nodes !== 0) {
    await store.close();
    throw new Error(`The database at ${found.server.uri} is not empty: name an empty one.`);
  }
  try {
    return await work(found.server);
  } finally {
    await empty(store);
    await store.close();
    await found.stop();
  }
}
