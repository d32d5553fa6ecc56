import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { ArticleInput } from '../model/article.js';
import { articleOf } from './article-of.js';
import { checkText } from './decode.js';
import type { Metadata } from './metadata.js';
import { MetadataRecord } from './sidecar.js';
import type { SourceOptions } from './source.js';

const ARTICLE_HINT =
  'An article is {"id" or "url", "text"} with any of "title", "publisher", "author", "publishedAt", "modifiedAt", "language"; other names are told with --map text=body.';

const FlatArticle = MetadataRecord.extend({ text: z.string() });

/**
 * A JSON value as an article: the fields of ArticleInput (`{article, text, modifiedAt}`), or flat
 * (`{id, url, title, text, publishedAt, modifiedAt, publisher, author, language}`).
 * @throws IsnadError `input` with the path of the field that does not fit.
 */
export function articleOfJson(value: unknown, options: SourceOptions, source: string): ArticleInput {
  if (isObject(value) && 'version' in value && 'positions' in value) {
    throw new IsnadError('input', `${source}: an extraction, not an article`, {
      hint: 'Store what `isnad extract` printed with: isnad load <file>',
      context: { source },
    });
  }
  return isObject(value) && 'article' in value
    ? nested(value, options, source)
    : flat(value, options, source);
}

function nested(value: unknown, options: SourceOptions, source: string): ArticleInput {
  const { article, text, modifiedAt } = parseRecord(ArticleInput, value, source);
  const input = build({ ...article, modifiedAt }, text, options, source);
  if (article.publishedAt === null || input.article.publishedAt !== article.publishedAt) return input;
  // Where its date came from was decided by whoever made the record.
  const { publishedAtFrom, publishedAtReasons } = article;
  return {
    ...input,
    article: { ...input.article, publishedAtFrom: publishedAtFrom ?? 'given', publishedAtReasons },
  };
}

function flat(value: unknown, options: SourceOptions, source: string): ArticleInput {
  const { text, ...said } = parseRecord(FlatArticle, value, source);
  return build(said, text, options, source);
}

function build(said: Partial<Metadata>, text: string, options: SourceOptions, source: string): ArticleInput {
  checkText(text, source);
  return articleOf(text, said, { ...options, requireIdentity: true }, source);
}

/**
 * A value checked against a schema.
 * @throws IsnadError `input` that names the first field that does not fit, and says how many more there are.
 */
export function parseRecord<Output>(
  schema: z.ZodType<Output>,
  value: unknown,
  source: string,
  hint = ARTICLE_HINT,
): Output {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [first, ...rest] = result.error.issues;
  const field = first === undefined || first.path.length === 0 ? 'the value' : z.core.toDotPath(first.path);
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
  throw new IsnadError('input', `${source}: ${field}: ${first?.message ?? 'does not fit'}${more}`, {
    hint,
    context: { source, field },
    cause: result.error,
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
