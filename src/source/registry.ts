import { csv } from './csv.js';
import { feed } from './feed.js';
import { htmlPage } from './html-page.js';
import { jsonLines } from './json-lines.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';
import { extensionOf } from './resource.js';
import type { SourceAdapter } from './source.js';

/** Every form of source; the first that accepts reads. Plain text is last, as it accepts what has no name. */
export const SOURCE_ADAPTERS: readonly SourceAdapter[] = [
  jsonLines,
  csv,
  feed,
  htmlPage,
  markdown,
  plainText,
];

/** Whether a folder or archive picks up a file of this name; packed with gzip too. */
export function isArticleName(name: string): boolean {
  return folderExtensions().includes(extensionOf(name.replace(/\.gz$/i, '')));
}

/** The names of these files as one phrase for messages. */
export function articleNames(): string {
  return folderExtensions()
    .map((extension) => `*${extension}`)
    .join(', ');
}

function folderExtensions(): string[] {
  return SOURCE_ADAPTERS.flatMap((adapter) => adapter.folderExtensions);
}

/** What can be read, as one phrase for help and error messages. */
export function readableSources(): string {
  const forms = SOURCE_ADAPTERS.map((adapter) => adapter.reads);
  return [...forms, 'these packed with gzip or zip', 'folders', 'standard input (-)', 'web addresses'].join(
    '; ',
  );
}
