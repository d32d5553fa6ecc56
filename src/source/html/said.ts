import { canonicalUrl, mayClaim } from '../canonical-url.js';
import type { Metadata } from '../metadata.js';
import { readMoment } from '../read-moment.js';
import { type StructuredArticle, structuredArticle } from './json-ld.js';
import type { Page } from './page.js';
import { foldSpace } from './to-text.js';

const PUBLISHED = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'article.published',
    'published_time',
  ],
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'publishdate',
    'publish_date',
    'publish-date',
    'pubdate',
    'dc.date.issued',
  ],
  ...['dcterms.created', 'dcterms.date', 'dc.date', 'dc.created', 'cxenseparse:recs:publishtime', 'date'],
];
const MODIFIED = [
  ...['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'dc.date.modified'],
  'last-modified',
];
const AUTHOR = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
];
const PUBLISHER = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher'];

export interface Said {
  readonly metadata: Partial<Metadata>;
  /** The text of the article as the structured data has it; null where it does not. */
  readonly body: string | null;
  readonly notes: readonly string[];
}

/**
 * What a page says of its article: structured data before `<meta>`, that before what it shows.
 * @param address where the page was fetched from; null for a file
 */
export function saidByPage(page: Page, address: string | null, source: string): Said {
  const structured = structuredArticle(page.jsonLd);
  const publisher = structured?.publisher ?? firstOf(page, PUBLISHER);
  const publishedAt = structured?.publishedAt ?? momentOf(page, PUBLISHED) ?? shownDate(page);
  const modifiedAt = structured?.modifiedAt ?? momentOf(page, MODIFIED);
  const { url, notes } = urlOf(page, structured, address, source);
  return {
    metadata: {
      url,
      title: titleOf(page, structured, publisher),
      publisher,
      author: structured?.author ?? authorOf(page),
      language: page.language ?? structured?.language ?? firstOf(page, ['og:locale', 'content-language']),
      publishedAt,
      // Templates fill the field with the day that the site was made.
      modifiedAt: isEarlier(modifiedAt, publishedAt) ? null : modifiedAt,
    },
    body: structured?.body ?? null,
    notes,
  };
}

function firstOf({ meta }: Page, names: readonly string[]): string | null {
  for (const name of names) {
    const text = foldSpace(meta.get(name)?.[0] ?? '');
    if (text !== '') return text;
  }
  return null;
}

function momentOf({ meta }: Page, names: readonly string[]): string | null {
  for (const name of names) {
    const moment = readMoment(meta.get(name)?.[0]);
    if (moment !== null) return moment;
  }
  return null;
}

function shownDate({ times }: Page): string | null {
  const marked = times.filter(({ isPublication }) => isPublication);
  for (const { datetime } of [...marked, ...times]) {
    const moment = readMoment(datetime);
    if (moment !== null) return moment;
  }
  return null;
}

function isEarlier(modifiedAt: string | null, publishedAt: string | null): boolean {
  if (modifiedAt === null || publishedAt === null) return false;
  return Date.parse(modifiedAt) < Date.parse(publishedAt.slice(0, 10)) - 24 * 60 * 60 * 1000;
}

/** A list of links to profiles is no name. */
function authorOf({ meta }: Page): string | null {
  const names = AUTHOR.flatMap((name) => meta.get(name) ?? []).map(foldSpace);
  return names.find((name) => name !== '' && !/^https?:|^@/i.test(name)) ?? null;
}

function titleOf(page: Page, structured: StructuredArticle | null, publisher: string | null): string | null {
  const only = page.headings.length === 1 ? (page.headings[0] ?? null) : null;
  const title = structured?.headline ?? firstOf(page, ['og:title', 'twitter:title']) ?? only ?? page.title;
  return title === null ? null : withoutPublisher(title, publisher, page.headings);
}

/** `Headline | Example Agency` is `Headline`; what stands behind the bar is the site's name, or not in the heading. */
function withoutPublisher(title: string, publisher: string | null, headings: readonly string[]): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: ', ' « '].map((bar) => title.lastIndexOf(bar)));
  if (at <= 0) return title;
  const [head, tail] = [title.slice(0, at).trim(), title.slice(at + 3).trim()];
  return tail === publisher || headings.includes(head) ? head : title;
}

function urlOf(
  page: Page,
  structured: StructuredArticle | null,
  address: string | null,
  source: string,
): { readonly url: string | null; readonly notes: string[] } {
  const base = page.base === null ? address : (canonicalUrl(page.base, address) ?? address);
  const own = address === null ? null : canonicalUrl(address);
  const notes: string[] = [];
  for (const written of [page.canonical, firstOf(page, ['og:url']), structured?.url ?? null]) {
    const claimed = written === null ? null : canonicalUrl(written, base);
    if (claimed === null) continue;
    if (mayClaim(claimed, own)) return { url: claimed, notes };
    if (notes.length === 0) {
      notes.push(
        `${source}: its page calls itself ${claimed}, which is not taken; it is known as ${own ?? 'its file'}`,
      );
    }
  }
  return { url: own, notes };
}
