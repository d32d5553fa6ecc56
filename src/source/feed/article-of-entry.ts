import { IsnadError } from '../../errors.js';
import { articleOf } from '../article-of.js';
import { checkText } from '../decode.js';
import { checkLetters } from '../encoding/read-text.js';
import { joinParagraphs, paragraphsOf } from '../html/to-text.js';
import { htmlPage } from '../html-page.js';
import { languageOf } from '../language-of.js';
import type { Metadata } from '../metadata.js';
import type { SourceItem, SourceOptions } from '../source.js';
import { pageResource } from '../web/page.js';
import type { FeedEntry, FeedReading } from './feed-reading.js';

/**
 * The article of an entry: from its content, else from the page that it announces where that is allowed (`follow`), else
 * from its summary, with a note. What cannot be read is yielded as a failure.
 */
export async function* articleOfEntry(
  entry: FeedEntry,
  feed: Omit<FeedReading, 'entries'>,
  notes: readonly string[],
  options: SourceOptions,
  source: string,
): AsyncIterable<SourceItem> {
  const page = options.follow === true && entry.content === null ? entry.url : null;
  try {
    if (page === null) yield fromFeed(entry, feed, notes, options, source);
    else yield* followed(page, entry, feed, notes, options);
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    // What was read, so that it can be read again: the page alone, or the feed for this entry.
    yield { kind: 'failure', source: page ?? source, error };
  }
}

function fromFeed(
  entry: FeedEntry,
  feed: Omit<FeedReading, 'entries'>,
  notes: readonly string[],
  options: SourceOptions,
  source: string,
): SourceItem {
  const body = entry.content ?? entry.summary ?? '';
  const paragraphs = paragraphsOf(/<\w/.test(body) ? body : body.replace(/[\r\n]+/g, '<br>'), source);
  const text = joinParagraphs(
    entry.title === null ? paragraphs : [entry.title, ...paragraphs.filter((one) => one !== entry.title)],
  );
  checkText(text, source);
  const damage = checkLetters(text, source, { given: options.encoding ?? null });
  const said = { ...metadataOf(entry, feed), language: languageOf(feed.language, text) };
  const input = articleOf(text, said, { ...options, requireIdentity: true }, source, null, 'document');
  const short = entry.content === null && entry.url !== null;
  const hint = short ? [`${source}: only its summary is in the feed; --follow reads ${entry.url}`] : [];
  return { kind: 'article', source, input, notes: [...notes, ...hint, ...damage] };
}

async function* followed(
  url: string,
  entry: FeedEntry,
  feed: Omit<FeedReading, 'entries'>,
  notes: readonly string[],
  options: SourceOptions,
): AsyncIterable<SourceItem> {
  if (options.client === undefined) throw new IsnadError('internal', 'nothing to fetch with');
  const client = await options.client();
  const page = pageResource(await client.get(url, { isAutomatic: true }));
  for await (const item of htmlPage.read(page, options)) {
    yield item.kind === 'failure' ? item : completed(item, entry, feed, notes);
  }
}

/** The page itself knows best; the feed says what the page leaves out. */
function completed(
  item: Extract<SourceItem, { kind: 'article' }>,
  entry: FeedEntry,
  feed: Omit<FeedReading, 'entries'>,
  notes: readonly string[],
): SourceItem {
  const { article } = item.input;
  const { publishedAt = null, author = null, publisher = null } = metadataOf(entry, feed);
  const isDated = article.publishedAt !== null || publishedAt === null;
  return {
    ...item,
    notes: [...notes, ...(item.notes ?? [])],
    input: {
      ...item.input,
      article: {
        ...article,
        author: article.author ?? author,
        publisher: article.publisher ?? publisher,
        ...(isDated ? {} : { publishedAt, publishedAtFrom: 'document' as const }),
      },
    },
  };
}

/** Known by its page's address, else by the id that the feed gives it. */
function metadataOf(entry: FeedEntry, feed: Omit<FeedReading, 'entries'>): Partial<Metadata> {
  const { url, id, title, author, publishedAt, modifiedAt } = entry;
  return {
    id: url === null ? id : null,
    url,
    title,
    author,
    publisher: feed.publisher,
    publishedAt,
    modifiedAt,
  };
}
