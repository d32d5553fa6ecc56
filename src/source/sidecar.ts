import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import { IsnadError } from '../errors.js';
import type { Metadata } from './metadata.js';
import type { Resource } from './resource.js';

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
export async function readSidecar(resource: Resource): Promise<Partial<Metadata>> {
  const { name } = resource;
  if (name === '') return {};
  const stem = basename(name, extname(name));
  const own = await readBeside(resource, `${stem}.meta.json`);
  const shared = /^article(\.|$)/.test(stem) ? await readBeside(resource, 'meta.json') : {};
  return { ...shared, ...own };
}

async function readBeside(resource: Resource, name: string): Promise<Partial<Metadata>> {
  const bytes = await resource.beside(name);
  if (bytes === null) return {};
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const entries = Object.entries(MetadataRecord.parse(JSON.parse(content)));
    return Object.fromEntries(entries.filter(([, value]) => value !== null));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, ' ') : String(error);
    const path = join(dirname(resource.source), name);
    throw new IsnadError('input', `${path}: does not describe an article: ${reason}`, {
      hint: 'It holds one JSON object with any of id, url, title, publisher, author, language, publishedAt, modifiedAt.',
      context: { source: path },
      cause: error,
    });
  }
}
