import { stat } from 'node:fs/promises';
import { findFiles, isPattern, listArticles } from './folder.js';
import { isAddress } from './is-address.js';
import { SOURCE_ADAPTERS } from './registry.js';
import { extensionOf } from './resource.js';
import type { SourceOptions } from './source.js';

/** Extensions of files that hold one article each. */
const SINGLE = new Set(
  SOURCE_ADAPTERS.filter(({ many }) => !many).flatMap(({ folderExtensions }) => folderExtensions),
);

/**
 * How many articles there are in sources; null where that is not known before they are read: standard input, web
 * addresses, and files that may hold several. A source that cannot be looked at counts as the one failure that it
 * will be.
 */
export async function countArticles(
  specs: readonly string[],
  { inputFormat }: Pick<SourceOptions, 'inputFormat'> = {},
): Promise<number | null> {
  if (inputFormat !== undefined) return null;
  let count = 0;
  for (const spec of specs) {
    const files = spec === '-' || isAddress(spec) ? null : await filesOf(spec);
    if (files === null || !files.every((file) => SINGLE.has(extensionOf(file)))) return null;
    count += Math.max(1, files.length);
  }
  return count;
}

async function filesOf(path: string): Promise<string[]> {
  try {
    const found = await stat(path).catch(() => null);
    if (found === null) return isPattern(path) ? await findFiles(path) : [];
    return found.isDirectory() ? await listArticles(path) : [path];
  } catch {
    // It is told by whoever reads it.
    return [];
  }
}
