import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { IsnadError } from '../errors.js';
import { asInputError } from './read-bytes.js';
import { articleNames, isArticleName } from './registry.js';

/**
 * The files of a folder and its subfolders that are articles by their names, in the order of their paths by code unit, so
 * that the same folder is read in the same order everywhere. Hidden ones, links to folders and READMEs (what a folder
 * says of itself) are passed over.
 * @throws IsnadError `input` where there is none, unless it may be empty.
 */
export async function listArticles(folder: string, mayBeEmpty = false): Promise<string[]> {
  const paths = await walk(folder);
  if (paths.length > 0 || mayBeEmpty) return paths.sort();
  throw new IsnadError('input', `${folder}: a folder without articles`, {
    hint: `Articles are files named ${articleNames()}, in it or below it.`,
    context: { source: folder },
  });
}

/** Whether a path that is none may be a pattern, such as `news/2016-*.html`. */
export function isPattern(path: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(path);
}

/**
 * The files that fit a pattern, in the order of their paths, without hidden ones and what stands beside articles.
 * @throws IsnadError `input` where there is none
 */
export async function findFiles(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const options = { absolute: isAbsolute(pattern), expandDirectories: false, followSymbolicLinks: false };
  const found = await glob(pattern, { ...options, ignore: ['**/node_modules/**'] });
  const paths = found.filter((path) => !/(?:^|[/.])meta\.json$/.test(path));
  if (paths.length > 0) return paths.sort();
  throw new IsnadError('input', `${pattern}: no file fits this pattern`, {
    hint: 'Check it; in quotes, so that the shell leaves it alone.',
    context: { source: pattern },
  });
}

async function walk(folder: string): Promise<string[]> {
  const found: string[] = [];
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (/^(\.|node_modules$|readme\b)/i.test(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await walk(path)));
      else if (isArticleName(entry.name) && !(await isFolderLink(entry, path))) {
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
