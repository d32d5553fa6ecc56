import { articleOf } from './article-of.js';
import { declaredEncoding } from './encoding/declared.js';
import { checkLetters, readText } from './encoding/read-text.js';
import { firstTag } from './first-tag.js';
import { parse } from './parse.js';
import { collectBytes } from './read-bytes.js';
import type { Resource } from './resource.js';
import { readSidecar } from './sidecar.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

const EXTENSIONS = ['.html', '.htm', '.xhtml', '.shtml'];

/** One page, one article: its readable text, and what the page says of itself. */
export const htmlPage: SourceAdapter = {
  name: 'html-page',
  reads: 'web pages (.html, .htm)',
  many: false,
  inputFormats: ['html'],
  folderExtensions: EXTENSIONS,
  accepts: ({ extension, mediaType, beginning }) =>
    EXTENSIONS.includes(extension) ||
    mediaType === 'text/html' ||
    mediaType === 'application/xhtml+xml' ||
    (extension === '' && ['!doctype html', 'html'].includes(firstTag(beginning))),
  async *read(resource: Resource, options: SourceOptions): AsyncIterable<SourceItem> {
    const { source, charset, url } = resource;
    const bytes = await collectBytes(resource.bytes, source);
    const hints = { given: options.encoding ?? null, declared: charset ?? declaredEncoding(bytes) };
    const { text: html, notes } = await readText(bytes, source, hints);
    const { parse: parseText = parse } = options;
    const page = await parseText({ form: 'page', text: html, source, address: url });
    const damage = checkLetters(page.text, source, hints);
    const beside = await readSidecar(resource);
    const saidIn = beside.publishedAt ? 'given' : 'document';
    const said = { ...page.said, ...beside };
    const input = articleOf(page.text, said, options, source, await resource.fallbackId(), saidIn);
    yield { kind: 'article', source, input, notes: [...notes, ...page.notes, ...damage] };
  },
};
