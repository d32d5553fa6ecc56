import { IsnadError } from '../errors.js';
import { findStoreFiles, openStore, type Store, type StoreFiles } from '../store/index.js';
import { judgeClock } from './clock.js';
import { checkEngine } from './engine.js';
import { type Finding, failedBy, ok } from './finding.js';
import { checkGazetteer } from './gazetteer.js';
import { findHolder } from './holder.js';
import { judgeMemory } from './memory.js';
import { judgeNode } from './node.js';
import { readLatest, readTexts } from './queries.js';
import { judgeSchema } from './schema.js';
import { checkStoreFiles } from './store-files.js';
import type { Surroundings } from './surroundings.js';
import { checkTemporaryFolder } from './temporary-folder.js';
import { judgeTexts } from './texts.js';

/**
 * Looks at everything that a run needs, one finding after the other: the machine, the program, the store. It creates no
 * store and changes none.
 * @throws IsnadError `usage` for a store's URI that is none
 */
export async function* examine(surroundings: Surroundings): AsyncGenerator<Finding> {
  const { machine, version, threads, gazetteerFiles, store } = surroundings;
  const files = await findStoreFiles(store);
  yield judgeNode(machine.node, machine.platform);
  const { findings, extractors } = checkGazetteer(version, gazetteerFiles);
  yield* findings;
  yield await checkEngine(machine.platform, files !== null);
  yield judgeMemory(machine, threads);
  yield await checkTemporaryFolder(machine.temporaryFolder);
  if (files !== null) yield* await checkStoreFiles(files);
  if (files === null || files.bytes !== null) yield* examineStore(surroundings, files, extractors);
}

async function* examineStore(
  { store: uri, credentials, now }: Surroundings,
  files: StoreFiles | null,
  extractors: readonly string[] | null,
): AsyncGenerator<Finding> {
  let store: Store | null = null;
  try {
    store = await openStore(uri, { ...(files === null ? await credentials() : {}), readOnly: true });
    const { product, schema } = await store.inspect();
    yield ok('store', `${product} at ${store.location}`);
    const latest = await readLatest(store);
    yield judgeSchema(schema, latest === null);
    if (extractors !== null) yield judgeTexts(await readTexts(store), extractors);
    yield judgeClock(latest, now);
  } catch (error) {
    yield await storeFailure(error, files);
  } finally {
    await store?.close();
  }
}

/** Who has a store that is in use is what one wants to know next. */
async function storeFailure(error: unknown, files: StoreFiles | null): Promise<Finding> {
  const finding = failedBy('store', error);
  if (files === null || !IsnadError.is(error, 'store-locked')) return finding;
  const holder = await findHolder(files.path);
  return holder === null ? finding : { ...finding, found: `${finding.found} It is ${holder}.` };
}
