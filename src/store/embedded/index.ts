import type { OpenOptions } from '../options.js';
import { readSchema } from '../schema.js';
import type { Store } from '../store.js';
import { EmbeddedStore } from './embedded-store.js';
import { writeError } from './errors.js';
import { openFile } from './file.js';
import { Mark } from './mark.js';
import { applySchema } from './schema.js';

/**
 * Opens or creates a store in a file.
 * @throws IsnadError `store-locked`, `store-damaged`, `store-unreachable`; `store-write` when the schema cannot be
 *   brought up to date
 */
export async function openEmbedded(path: string, options: OpenOptions): Promise<Store> {
  const readOnly = options.readOnly === true;
  const { database, mode } = await openFile(path, readOnly);
  if (!readOnly) {
    try {
      await applySchema(database, await readSchema());
    } catch (error) {
      database.close();
      throw writeError(error, path);
    }
  }
  return new EmbeddedStore(database, new Mark(path, mode), path, options);
}
