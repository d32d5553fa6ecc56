import type { OpenOptions } from '../options.js';
import { readSchema } from '../schema.js';
import type { Store } from '../store.js';
import { connect } from './connect.js';
import { writeError } from './errors.js';
import { inSession, Neo4jStore } from './neo4j-store.js';
import { applySchema } from './schema.js';

/**
 * Opens a Neo4j server.
 * @throws IsnadError `store-unreachable` (within ten seconds), `store-credentials`, `store-version`; `store-write`
 *   when the schema cannot be brought up to date
 */
export async function openNeo4j(uri: string, options: OpenOptions): Promise<Store> {
  const driver = await connect(uri, options);
  const store = new Neo4jStore(uri, driver, options);
  try {
    if (options.readOnly !== true) {
      const rules = await readSchema();
      await inSession(driver, options, (session) => applySchema(session, rules));
    }
    return store;
  } catch (error) {
    await store.close();
    throw writeError(error, uri);
  }
}
