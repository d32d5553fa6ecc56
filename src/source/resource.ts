import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asInputError, openFile } from './read-bytes.js';

/** Bytes that can be read, wherever they are, with what is known of them before. */
export interface Resource {
  /** Where they are, for messages: a path, an address, `archive.zip, news/a.txt`. */
  readonly source: string;
  /** A file name, by whose extension the form is known; empty where there is none. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The file, where they are one, for what must jump about in it. */
  readonly path: string | null;
  /** What the server says that they are; null where nobody said. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** The web address that they were fetched from, after all redirects. */
  readonly url: string | null;
  /** They can be read once only, as those of standard input. */
  readonly isFleeting: boolean;
  /** By what an article is known that says nothing of itself. */
  readonly fallbackId: () => Promise<string | null>;
  /** The bytes of the neighbour with this name; null where there is none. */
  readonly beside: (name: string) => Promise<Uint8Array | null>;
}

const NOTHING_SAID = { path: null, mediaType: null, charset: null, url: null, isFleeting: false } as const;

export function fileResource(path: string): Resource {
  return {
    ...NOTHING_SAID,
    source: path,
    name: basename(path),
    path,
    bytes: openFile(path),
    // The real path, so that one file reached by two ways is one article.
    fallbackId: async () => pathToFileURL(await realpath(path)).href,
    beside: (name) => readIfThere(join(dirname(path), name)),
  };
}

/** Bytes that have no name and no lasting place, such as standard input. */
export function namelessResource(source: string, bytes: AsyncIterable<Uint8Array>): Resource {
  return {
    ...NOTHING_SAID,
    source,
    name: '',
    bytes,
    isFleeting: true,
    fallbackId: async () => null,
    beside: async () => null,
  };
}

/** In small letters and with its dot; empty where the name has none. */
export function extensionOf(name: string): string {
  return extname(name).toLowerCase();
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw asInputError(error, path);
  }
}
