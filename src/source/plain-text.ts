import { realpath } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { articleOf } from './article-of.js';
import { decodeText } from './decode.js';
import { asInputError, collectBytes, openFile } from './read-bytes.js';
import { readSidecar } from './sidecar.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

const EXTENSIONS = ['.txt', '.md'];

/** One text file, one article. */
export const plainText: SourceAdapter = {
  name: 'plain-text',
  reads: 'plain text (.txt, .md)',
  many: false,
  folderExtensions: EXTENSIONS,
  accepts: ({ extension, isFolder, inputFormat }) =>
    !isFolder &&
    (inputFormat === 'text' || (inputFormat === null && ['', '.text', ...EXTENSIONS].includes(extension))),
  async *read(path: string, options: SourceOptions): AsyncIterable<SourceItem> {
    try {
      const text = await decodeText(await collectBytes(openFile(path), path), path);
      const said = await readSidecar(path);
      // The real path, so that one file reached by two ways is one article.
      const fallbackId = pathToFileURL(await realpath(path)).href;
      yield { kind: 'article', source: path, input: articleOf(text, said, options, path, fallbackId) };
    } catch (error) {
      throw asInputError(error, path);
    }
  },
};
