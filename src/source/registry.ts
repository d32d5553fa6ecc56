import { jsonLines } from './json-lines.js';
import { plainText } from './plain-text.js';
import type { SourceAdapter } from './source.js';
import { standardInput } from './standard-input.js';

/** Every kind of source; the first that accepts reads. Folders are walked for all of them (`folder.ts`). */
export const SOURCE_ADAPTERS: readonly SourceAdapter[] = [standardInput, jsonLines, plainText];

/** What a folder picks up, in one list. */
export function folderExtensions(): string[] {
  return SOURCE_ADAPTERS.flatMap((adapter) => adapter.folderExtensions);
}

/** What can be read, as one phrase for help and error messages. */
export function readableSources(): string {
  return [...SOURCE_ADAPTERS.map((adapter) => adapter.reads), 'folders of these'].join('; ');
}
