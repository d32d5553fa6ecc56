import { articleOf } from './article-of.js';
import { checkLetters, readText } from './encoding/read-text.js';
import { readFrontMatter } from './front-matter.js';
import { parse } from './parse.js';
import { collectBytes } from './read-bytes.js';
import type { Resource } from './resource.js';
import { readSidecar } from './sidecar.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

const EXTENSIONS = ['.md', '.markdown'];

/** One Markdown file, one article: its text without the marks. */
export const markdown: SourceAdapter = {
  name: 'markdown',
  reads: 'Markdown (.md)',
  many: false,
  inputFormats: ['markdown'],
  folderExtensions: EXTENSIONS,
  accepts: ({ extension, mediaType }) => EXTENSIONS.includes(extension) || mediaType === 'text/markdown',
  async *read(resource: Resource, options: SourceOptions): AsyncIterable<SourceItem> {
    const { source, bytes, charset } = resource;
    const hints = { given: options.encoding ?? null, declared: charset };
    const read = await readText(await collectBytes(bytes, source), source, hints);
    const { said, body } = readFrontMatter(read.text);
    const { parse: parseText = parse } = options;
    const text = await parseText({ form: 'markdown', text: body, source, address: resource.url });
    const damage = checkLetters(text, source, hints);
    const merged = { url: resource.url, ...said, ...(await readSidecar(resource)) };
    const input = articleOf(text, merged, options, source, await resource.fallbackId());
    yield { kind: 'article', source, input, notes: [...read.notes, ...damage] };
  },
};
