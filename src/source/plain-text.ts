import { articleOf } from './article-of.js';
import { checkLetters, readText } from './encoding/read-text.js';
import { collectBytes } from './read-bytes.js';
import type { Resource } from './resource.js';
import { readSidecar } from './sidecar.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

const EXTENSIONS = ['.txt', '.text'];

/** One text, one article. */
export const plainText: SourceAdapter = {
  name: 'plain-text',
  reads: 'plain text (.txt)',
  many: false,
  inputFormats: ['text'],
  folderExtensions: EXTENSIONS,
  accepts: ({ extension, mediaType }) =>
    EXTENSIONS.includes(extension) || mediaType === 'text/plain' || (extension === '' && mediaType === null),
  async *read(resource: Resource, options: SourceOptions): AsyncIterable<SourceItem> {
    const { source, bytes, charset } = resource;
    const hints = { given: options.encoding ?? null, declared: charset };
    const { text, notes } = await readText(await collectBytes(bytes, source), source, hints);
    const damage = checkLetters(text, source, hints);
    const said = { url: resource.url, ...(await readSidecar(resource)) };
    const input = articleOf(text, said, options, source, await resource.fallbackId());
    yield { kind: 'article', source, input, notes: [...notes, ...damage] };
  },
};
