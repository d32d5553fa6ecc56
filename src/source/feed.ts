import { IsnadError } from '../errors.js';
import { declaredEncoding } from './encoding/declared.js';
import { readText } from './encoding/read-text.js';
import { firstTag } from './first-tag.js';
import { parse } from './parse.js';
import { collectBytes } from './read-bytes.js';
import type { Resource } from './resource.js';
import type { SourceAdapter, SourceItem, SourceOptions } from './source.js';

const EXTENSIONS = ['.rss', '.atom', '.rdf', '.xml'];

/** RSS, Atom, RDF and JSON feeds, and sitemaps: an article for each entry. */
export const feed: SourceAdapter = {
  name: 'feed',
  reads: 'RSS and Atom feeds and sitemaps (.rss, .atom, .xml)',
  many: true,
  inputFormats: ['feed'],
  // Not `.xml`: much else is in it.
  folderExtensions: ['.rss', '.atom'],
  accepts: ({ extension, mediaType, beginning }) =>
    EXTENSIONS.includes(extension) ||
    /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^(?:text|application)\/xml$/.test(mediaType ?? '') ||
    (extension === '' && ['rss', 'feed', 'rdf:rdf', 'urlset', 'sitemapindex'].includes(firstTag(beginning))),
  async *read(resource: Resource, options: SourceOptions): AsyncIterable<SourceItem> {
    const { source, charset } = resource;
    const bytes = await collectBytes(resource.bytes, source);
    const hints = { given: options.encoding ?? null, declared: charset ?? declaredEncoding(bytes) };
    const { text, notes } = await readText(bytes, source, hints);
    const { articleOfEntry } = await import('./feed/article-of-entry.js');
    const { parse: parseText = parse } = options;
    const { entries, ...said } = await parseText({ form: 'feed', text, source, address: resource.url });
    if (said.isSitemap === true && options.follow !== true) throw onlyAddresses(source, entries.length);
    for (const [index, entry] of entries.entries()) {
      const [key, print] = [entry.url ?? entry.id ?? String(index), JSON.stringify(entry)];
      if (options.memory?.isKnown(key, print) === true) continue;
      let isRead = true;
      // What is to be known of the whole is told once.
      const told = index === 0 ? notes : [];
      for await (const item of articleOfEntry(entry, said, told, options, `${source}, entry ${index + 1}`)) {
        isRead &&= item.kind === 'article';
        yield item;
      }
      options.memory?.remember(key, print, isRead);
    }
  },
};

function onlyAddresses(source: string, count: number): IsnadError {
  return new IsnadError('input', `${source}: a sitemap has no articles, only the addresses of ${count}`, {
    hint: 'Add --follow to read the pages.',
    context: { source },
  });
}
