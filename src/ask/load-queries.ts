import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedQuery } from './named-query.js';
import { parseQuery } from './parse-query.js';

/** Where the named queries are: beside `src` in the checkout, beside `dist` in the package. */
export const QUERY_FOLDER = fileURLToPath(new URL('../../cypher/ask/', import.meta.url));

/**
 * Every named query of a folder, by name. Files in subfolders are statements that Isnad itself uses.
 * @throws IsnadError `data` when a file does not fit.
 */
export async function loadQueries(folder = QUERY_FOLDER): Promise<NamedQuery[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  return Promise.all(
    files.map(async (file) =>
      parseQuery(basename(file, '.cypher'), await readFile(join(folder, file), 'utf8')),
    ),
  );
}

/** One statement of `cypher/ask/lookup/`, by which names are found. */
export function readLookup(name: string): Promise<string> {
  return readFile(join(QUERY_FOLDER, 'lookup', `${name}.cypher`), 'utf8');
}
