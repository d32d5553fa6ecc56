import { IsnadError } from '../errors.js';
import type { ArticleInput, PublishedAtFrom } from '../model/article.js';
import { shortHash } from '../model/hash.js';
import { excerpt } from './excerpt.js';
import type { Metadata } from './metadata.js';
import { toUtc } from './moment.js';
import { readMoment } from './read-moment.js';
import type { SourceOptions } from './source.js';

/**
 * An article out of its text, what the user gave, and what the source says, in this order of precedence.
 * Its id is the given one, else its URL, else `fallbackId`, else (only where nothing is stored) the text's hash.
 * @param saidIn where the date comes from that the source says: `document` for what the page itself says
 * @throws IsnadError `input` for a date that is none, or a text without identity.
 */
export function articleOf(
  text: string,
  said: Partial<Metadata>,
  options: SourceOptions,
  source: string,
  fallbackId: string | null = null,
  saidIn: PublishedAtFrom = 'given',
): ArticleInput {
  const merged = { ...withoutEmpty(said), ...withoutEmpty(options.given ?? {}) };
  const publishedAt = momentOf(merged.publishedAt, 'publication date', source);
  const modifiedAt = momentOf(merged.modifiedAt, 'modification date', source);
  const id = merged.id ?? merged.url ?? fallbackId;
  if (id === null && options.requireIdentity === true) throw noIdentity(source);
  return {
    article: {
      id: id ?? `text:${shortHash(text)}`,
      url: merged.url ?? null,
      title: merged.title ?? null,
      publisher: merged.publisher ?? null,
      author: merged.author ?? null,
      language: merged.language ?? null,
      // Kept with its offset: "today" in the text is the publisher's day, not the day in UTC.
      publishedAt,
      publishedAtFrom: publishedAt === null ? null : options.given?.publishedAt ? 'given' : saidIn,
      publishedAtReasons: [],
    },
    text,
    modifiedAt: modifiedAt === null ? null : toUtc(modifiedAt),
  };
}

function withoutEmpty(metadata: Partial<Metadata>): Partial<Metadata> {
  const kept = Object.entries(metadata).filter(
    ([, value]) => typeof value === 'string' && value.trim() !== '',
  );
  return Object.fromEntries(kept);
}

function momentOf(written: string | null | undefined, what: string, source: string): string | null {
  if (written === null || written === undefined) return null;
  const moment = readMoment(written);
  if (moment !== null) return moment;
  throw new IsnadError('input', `${source}: the ${what} "${excerpt(written)}" is not a date`, {
    hint: 'Write it as 2016-11-06, as 2016-11 or 2016 where no more is known, or as 2016-11-06T09:30:00Z.',
    context: { source, value: excerpt(written) },
  });
}

function noIdentity(source: string): IsnadError {
  return new IsnadError('input', `${source}: the article has neither an id nor a URL`, {
    hint: 'Give it a lasting one with --url or --id, so that its next version is known as the same article.',
    context: { source },
  });
}
