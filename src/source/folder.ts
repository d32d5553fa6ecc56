import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { IsnadError } from '../errors.js';
import { asInputError } from './read-bytes.js';

/**
 * The files of a folder and its subfolders with one of the extensions, in the order of their paths by code unit, so
 * that the same folder is read in the same order everywhere. Hidden ones, links to folders and READMEs (what a folder
 * says of itself) are passed over.
 * @throws IsnadError `input` where there is none.
 */
export async function listArticles(folder: string, extensions: readonly string[]): Promise<string[]> {
  const paths = await walk(folder, extensions);
  if (paths.length > 0) return paths.sort();
  throw new IsnadError('input', `${folder}: a folder without articles`, {
    hint: `Articles are files named ${extensions.map((extension) => `*${extension}`).join(', ')}, in it or below it.`,
    context: { source: folder },
  });
}

async function walk(folder: string, extensions: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (/^(\.|node_modules$|readme\b)/i.test(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await walk(path, extensions)));
      else if (extensions.includes(extname(entry.name).toLowerCase()) && !(await isFolderLink(entry, path))) {
        found.push(path);
      }
    }
  } catch (error) {
    throw asInputError(error, folder);
  }
  return found;
}

/** A link to a folder could lead in a circle; a broken link is kept, so that reading it says so. */
async function isFolderLink(entry: { isSymbolicLink(): boolean }, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const target = await stat(path).catch(() => null);
  return target?.isDirectory() ?? false;
}
