import { htmlPage } from './html-page.js';
import { jsonLines } from './json-lines.js';
import { markdown } from './markdown.js';
import { plainText } from './plain-text.js';
import type { SourceAdapter } from './source.js';

/** Every form of source; the first that accepts reads. Plain text is last, as it accepts what has no name. */
export const SOURCE_ADAPTERS: readonly SourceAdapter[] = [jsonLines, htmlPage, markdown, plainText];

/** What a folder picks up, in one list. */
export function folderExtensions(): string[] {
  return SOURCE_ADAPTERS.flatMap((adapter) => adapter.folderExtensions);
}

/** What can be read, as one phrase for help and error messages. */
export function readableSources(): string {
  return [...SOURCE_ADAPTERS.map((adapter) => adapter.reads), 'folders of these', 'standard input (-)'].join(
    '; ',
  );
}
