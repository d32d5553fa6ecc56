import { canonicalUrl } from '../canonical-url.js';
import { type HtmlEvents, parseXml } from '../html/parse.js';
import { foldSpace } from '../html/to-text.js';
import { readMoment } from '../read-moment.js';
import type { FeedEntry, FeedReading } from './feed-reading.js';

/** The elements that say something of a page, by their names without prefix: its own, and those of its news. */
const OF_PAGE = ['loc', 'lastmod'] as const;
const OF_NEWS = ['publication_date', 'title', 'name', 'language'] as const;
type Said = (typeof OF_PAGE)[number] | (typeof OF_NEWS)[number];

/** Longer than this is none of them. */
const LONGEST = 2_000;

/** What a sitemap lists: pages, or other sitemaps. */
export interface Sitemap {
  readonly pages: FeedReading;
  /** Addresses, as they are written. */
  readonly sitemaps: readonly string[];
}

/**
 * The pages that a sitemap announces, in its order, with what a news sitemap says of them; or the sitemaps that an index
 * of sitemaps lists. Entities that a document declares itself are left as they are.
 * @see https://www.sitemaps.org/protocol.html
 * @param source where it is, for messages
 * @param address where it was fetched from, for relative addresses; null for a file
 * @throws IsnadError `input` for elements that are nested thousands deep
 */
export function readSitemap(text: string, source: string, address: string | null): Sitemap {
  const reader = new Reader();
  parseXml(text, reader, source);
  const entries = reader.pages.flatMap((said) => entryOf(said, address));
  const said = (name: Said): string | null => reader.pages.find((page) => page.has(name))?.get(name) ?? null;
  return {
    pages: { publisher: said('name'), language: said('language'), entries },
    sitemaps: reader.sitemaps,
  };
}

/** A picture or a film on a page has an address and a title too: what counts stands right beneath the page, or in its news. */
class Reader implements HtmlEvents {
  readonly pages: Map<Said, string>[] = [];
  readonly sitemaps: string[] = [];
  /** The elements that are open beneath the page, by their names without prefix. */
  #path: string[] = [];
  #page: Map<Said, string> | null = null;
  #written = '';

  onopentag(tag: string): void {
    const name = localName(tag);
    this.#written = '';
    if (this.#page !== null) this.#path.push(name);
    else if (name === 'url' || name === 'sitemap') this.#page = new Map();
  }

  ontext(text: string): void {
    if (this.#written.length < LONGEST) this.#written += text;
  }

  onclosetag(tag: string): void {
    if (this.#page === null) return;
    const name = this.#path.at(-1);
    if (name === undefined) this.#end(localName(tag), this.#page);
    else if (this.#counts(name)) this.#page.set(name, foldSpace(this.#written));
    this.#path.pop();
  }

  #counts(name: string): name is Said {
    const names: readonly string[] = this.#path.length === 1 ? OF_PAGE : OF_NEWS;
    return names.includes(name) && (this.#path.length === 1 || this.#path[0] === 'news');
  }

  #end(name: string, page: Map<Said, string>): void {
    if (name === 'sitemap') this.sitemaps.push(page.get('loc') ?? '');
    else this.pages.push(page);
    this.#page = null;
  }
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

function entryOf(said: ReadonlyMap<Said, string>, address: string | null): FeedEntry[] {
  const url = canonicalUrl(said.get('loc') ?? '', address);
  if (url === null) return [];
  return [
    {
      id: null,
      url,
      title: said.get('title') ?? null,
      author: null,
      publishedAt: readMoment(said.get('publication_date')),
      modifiedAt: readMoment(said.get('lastmod')),
      content: null,
      summary: null,
    },
  ];
}
