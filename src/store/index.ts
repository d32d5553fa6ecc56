import { findFiles, type StoreFiles } from './files.js';
import { parseLocation, type StoreLocation } from './location.js';
import type { OpenOptions } from './options.js';
import type { Store } from './store.js';

export type { StoreFiles } from './files.js';
export type { OpenOptions, Waiting } from './options.js';
export { sortProperties } from './order.js';
export { fillType, parseStatement, type TypedStatement } from './placeholder.js';
export { readSchema } from './schema.js';
export type { RuleState, RunOptions, Store, StoreCapabilities, StoreInspection } from './store.js';

type Open = (location: string, options: OpenOptions) => Promise<Store>;

/** Every kind of server by its URI schemes. Adapters are loaded when they are used: a start must not pay for all. */
const SERVERS: readonly { readonly schemes: readonly string[]; readonly open: Open }[] = [
  {
    schemes: ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'],
    open: async (uri, options) => (await import('./neo4j/index.js')).openNeo4j(uri, options),
  },
];

const SCHEMES = SERVERS.flatMap((server) => server.schemes);

/** What a path opens. */
const openPath: Open = async (path, options) =>
  (await import('./embedded/index.js')).openEmbedded(path, options);

function openerOf(location: StoreLocation): (options: OpenOptions) => Promise<Store> {
  if (location.kind === 'path') return (options) => openPath(location.path, options);
  const { scheme, uri } = location;
  const server = SERVERS.find(({ schemes }) => schemes.includes(scheme));
  return (options) => (server?.open ?? openPath)(uri, options);
}

/**
 * The files of a store that lies in one, without opening it; null for a server.
 * @throws IsnadError `usage` for a URI that no store takes
 */
export async function findStoreFiles(uri: string): Promise<StoreFiles | null> {
  const location = parseLocation(uri, SCHEMES);
  return location.kind === 'path' ? findFiles(location.path) : null;
}

/** Loads the engine of stores in files, which is compiled for each platform. @throws what the loading throws */
export async function loadEngine(): Promise<void> {
  await import('./embedded/index.js');
}

/**
 * Opens a store and, unless it is opened for reading only, brings its schema up to date.
 * @param uri a server's URI (`neo4j://…`, `bolt://…`), or the path of an embedded store
 * @throws IsnadError `usage` for a URI that no store takes, or one with credentials in it; `store-unreachable`,
 *   `store-credentials`, `store-version`, `store-locked`, `store-damaged` for a store that does not open
 */
export async function openStore(uri: string, options: OpenOptions = {}): Promise<Store> {
  return openerOf(parseLocation(uri, SCHEMES))(options);
}
