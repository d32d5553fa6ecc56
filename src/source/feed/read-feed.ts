import { parseFeed } from 'feedsmith';
import { IsnadError } from '../../errors.js';
import { canonicalUrl } from '../canonical-url.js';
import { firstTag } from '../first-tag.js';
import { foldSpace, paragraphsOf } from '../html/to-text.js';
import { readMoment } from '../read-moment.js';
import type { FeedEntry, FeedReading } from './feed-reading.js';
import { readSitemap } from './read-sitemap.js';

/** More than this is no list of authors, and longer than this is no name. */
const MOST_NAMES = 20;
const LONGEST_NAME = 300;

/** The library looks for an address in each name, which takes seconds for one of some thousand brackets. */
const LONG_NAMES =
  /(<(?:[\w-]{1,20}:)?(?:author|creator|contributor|managingEditor|webMaster)\b[^<>]{0,200}>(?:<!\[CDATA\[)?)[^<\]]{500,}/gi;

type Parsed = ReturnType<typeof parseFeed>;
type RssItem = NonNullable<Extract<Parsed, { format: 'rss' }>['feed']['items']>[number];
type RdfItem = NonNullable<Extract<Parsed, { format: 'rdf' }>['feed']['items']>[number];
type AtomEntry = NonNullable<Extract<Parsed, { format: 'atom' }>['feed']['entries']>[number];
type JsonItem = NonNullable<Extract<Parsed, { format: 'json' }>['feed']['items']>[number];

const SITEMAPS = ['urlset', 'sitemapindex'];

/**
 * The entries of a feed, or the pages of a sitemap, in its order. Entities that the feed declares itself are expanded by nobody: it is refused.
 * @param address where it was fetched from, for relative links; null for a file
 * @throws IsnadError `input` for what is no feed
 */
export function readFeed(text: string, source: string, address: string | null): FeedReading {
  if (/<!ENTITY\b/i.test(text)) {
    throw notAFeed(
      source,
      'declares entities of its own, which are not expanded',
      'A feed needs none; get it without.',
    );
  }
  if (SITEMAPS.includes(firstTag(text))) return ofSitemap(text, source, address);
  const parsed = parse(text, source);
  if (parsed.format === 'atom') {
    const { feed } = parsed;
    const base = canonicalUrl(feed.xml?.base ?? '', address) ?? address ?? linkOf(feed.links, null);
    const entries = (feed.entries ?? []).map((entry) => ofAtom(entry, base));
    return { publisher: plain(feed.title?.value), language: feed.xml?.lang ?? null, entries };
  }
  if (parsed.format === 'json') {
    const { feed } = parsed;
    const base = address ?? feed.home_page_url ?? null;
    return {
      publisher: plain(feed.title),
      language: feed.language ?? null,
      entries: (feed.items ?? []).map((item) => ofJson(item, base)),
    };
  }
  const { feed } = parsed;
  const base = address ?? canonicalUrl(feed.link ?? '');
  const entries =
    parsed.format === 'rdf'
      ? (parsed.feed.items ?? []).map((item) => ofRdf(item, base))
      : (parsed.feed.items ?? []).map((item) => ofRss(item, base));
  const language = parsed.format === 'rss' ? parsed.feed.language : parsed.feed.dc?.languages?.[0];
  return { publisher: plain(feed.title), language: language ?? null, entries };
}

function ofSitemap(text: string, source: string, address: string | null): FeedReading {
  const { pages, sitemaps } = readSitemap(text, source, address);
  const [first] = sitemaps;
  if (first === undefined) return { ...pages, isSitemap: true };
  throw notAFeed(
    source,
    `lists ${sitemaps.length} other sitemaps, not pages`,
    `Give the one whose articles you want, such as ${first.slice(0, 200)}`,
  );
}

function parse(text: string, source: string): Parsed {
  try {
    return parseFeed(text.replace(LONG_NAMES, '$1'));
  } catch (error) {
    throw notAFeed(
      source,
      'is no feed that can be read',
      'RSS, Atom, RDF and JSON feeds are, and sitemaps; check that it is whole.',
      error,
    );
  }
}

function ofRss(item: RssItem, base: string | null): FeedEntry {
  const { guid, dc, content, atom } = item;
  const permalink = guid?.isPermaLink === false ? null : canonicalUrl(guid?.value ?? '');
  const url = canonicalUrl(item.link ?? '', base) ?? permalink;
  return {
    id: guid?.value ?? null,
    url,
    title: plain(item.title),
    author: namesOf([...(dc?.creators ?? []), ...(item.authors ?? [])]),
    publishedAt: readMoment(item.pubDate) ?? readMoment(dc?.dates?.[0]) ?? readMoment(atom?.published),
    modifiedAt: readMoment(atom?.updated),
    content: content?.encoded ?? null,
    summary: item.description ?? null,
  };
}

function ofRdf(item: RdfItem, base: string | null): FeedEntry {
  return {
    id: item.rdf?.about ?? null,
    url: canonicalUrl(item.link ?? '', base),
    title: plain(item.title),
    author: namesOf(item.dc?.creators ?? []),
    publishedAt: readMoment(item.dc?.dates?.[0]),
    modifiedAt: null,
    content: item.content?.encoded ?? null,
    summary: item.description ?? null,
  };
}

function ofAtom(entry: AtomEntry, feedBase: string | null): FeedEntry {
  const base = canonicalUrl(entry.xml?.base ?? '', feedBase) ?? feedBase;
  return {
    id: entry.id ?? null,
    url: linkOf(entry.links, base),
    title: plain(entry.title?.value),
    author: namesOf(entry.authors ?? []),
    publishedAt: readMoment(entry.published) ?? readMoment(entry.updated),
    modifiedAt: readMoment(entry.updated),
    content: entry.content?.src === undefined ? (entry.content?.value ?? null) : null,
    summary: entry.summary?.value ?? null,
  };
}

function ofJson(item: JsonItem, base: string | null): FeedEntry {
  return {
    id: item.id ?? null,
    url: canonicalUrl(item.url ?? item.external_url ?? '', base),
    title: plain(item.title),
    author: namesOf(item.authors ?? []),
    publishedAt: readMoment(item.date_published),
    modifiedAt: readMoment(item.date_modified),
    content: item.content_html ?? item.content_text ?? null,
    summary: item.summary ?? null,
  };
}

function linkOf(
  links: readonly { readonly href?: string; readonly rel?: string }[] | undefined,
  base: string | null,
): string | null {
  const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  return canonicalUrl(link?.href ?? '', base);
}

/** Titles and names are often escaped HTML. */
function plain(written: string | undefined): string | null {
  const text = foldSpace(paragraphsOf(written ?? '').join(' '));
  return text === '' ? null : text;
}

/** RSS has `address@example.org (Name)` in this place; only the name is one. */
function namesOf(authors: readonly (string | { readonly name?: string | undefined })[]): string | null {
  const written = authors.map((author) => (typeof author === 'string' ? author : author.name));
  const names = written.slice(0, MOST_NAMES).map((name) => plain(name?.slice(0, LONGEST_NAME)));
  const known = names.flatMap((name) => /\(([^()]+)\)\s*$/.exec(name ?? '')?.[1] ?? name ?? []);
  const unique = [...new Set(known.filter((name) => !name.includes('@')))];
  return unique.length === 0 ? null : unique.join(', ');
}

function notAFeed(source: string, message: string, hint: string, cause?: unknown): IsnadError {
  return new IsnadError('input', `${source}: ${message}`, { hint, context: { source }, cause });
}
