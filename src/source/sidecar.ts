import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { asInputError } from './read-bytes.js';
import type { Metadata } from './source.js';

const text = z.string().nullable().default(null);

/** The metadata of an article as JSON writes it; keys that Isnad does not know are left alone. */
export const MetadataRecord = z.object({
  id: text,
  url: text,
  title: text,
  publisher: text,
  author: text,
  language: text,
  publishedAt: text,
  modifiedAt: text,
});

/**
 * What stands beside a text file about its article: `<name>.meta.json`, or `meta.json` for `article.txt` and its
 * further versions `article.<any>.txt`. The second name is bound to `article` so that a stray `meta.json` cannot
 * give one id to all the articles of a folder.
 */
export async function readSidecar(path: string): Promise<Partial<Metadata>> {
  const folder = dirname(path);
  const stem = basename(path, extname(path));
  const own = await readIfThere(join(folder, `${stem}.meta.json`));
  const shared = /^article(\.|$)/.test(stem) ? await readIfThere(join(folder, 'meta.json')) : {};
  return { ...shared, ...own };
}

async function readIfThere(path: string): Promise<Partial<Metadata>> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw asInputError(error, path);
  }
  try {
    const entries = Object.entries(MetadataRecord.parse(JSON.parse(content)));
    return Object.fromEntries(entries.filter(([, value]) => value !== null));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, ' ') : String(error);
    throw new IsnadError('input', `${path}: does not describe an article: ${reason}`, {
      hint: 'It holds one JSON object with any of id, url, title, publisher, author, language, publishedAt, modifiedAt.',
      context: { source: path },
      cause: error,
    });
  }
}
