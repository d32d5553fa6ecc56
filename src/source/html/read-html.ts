import { IsnadError } from '../../errors.js';
import { languageOf } from '../language-of.js';
import type { Metadata } from '../metadata.js';
import { findArticle } from './find-article.js';
import { type Page, readPage } from './page.js';
import { saidByPage } from './said.js';
import { joinParagraphs } from './to-text.js';

export interface HtmlArticle {
  readonly text: string;
  readonly said: Partial<Metadata>;
  readonly notes: readonly string[];
}

/** Letters that an article has at least. */
const LEAST_LETTERS = 20;
/** Among how many paragraphs the heading is looked for. */
const HIGHEST = 10;

/**
 * The article of a page: its title and paragraphs as text, and what the page says of it. The same page gives the same
 * text, also where its advertisements, scripts and hidden fields differ.
 * @param address where the page was fetched from; null for a file
 * @throws IsnadError `input` for a page without an article
 */
export function readHtml(html: string, source: string, address: string | null): HtmlArticle {
  const page = readPage(html, source);
  const { metadata, body, notes } = saidByPage(page, address, source);
  const title = metadata.title ?? null;
  const paragraphs = withDate(withoutTitle(findArticle(page, body), title, page.headings), page, metadata);
  const letters = paragraphs.join('').match(/\p{L}/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) throw noArticle(source);
  const text = joinParagraphs(title === null ? paragraphs : [title, ...paragraphs]);
  return { text, said: { ...metadata, language: languageOf(metadata.language, text) }, notes };
}

/** A page that has its date in words alone keeps them in its text, where the date is deduced from. */
function withDate(
  paragraphs: readonly string[],
  { dateLine }: Page,
  { publishedAt }: Partial<Metadata>,
): readonly string[] {
  const isNeeded =
    dateLine !== null && !publishedAt && paragraphs.length > 0 && !paragraphs.includes(dateLine);
  return isNeeded ? [dateLine, ...paragraphs] : paragraphs;
}

/** The heading stands in front of the text, so that it goes where the page has it, and what stands above it there. */
function withoutTitle(
  paragraphs: readonly string[],
  title: string | null,
  headings: readonly string[],
): readonly string[] {
  const [only, ...others] = headings;
  const names = others.length === 0 ? [title, only] : [title];
  const at = paragraphs.slice(0, HIGHEST).findLastIndex((paragraph) => names.includes(paragraph));
  return paragraphs.slice(at + 1);
}

function noArticle(source: string): IsnadError {
  return new IsnadError('input', `${source}: no article is found on this page`, {
    hint: 'It may be a front page, or be drawn by a script; save the text of the article and give its address with --url.',
    context: { source },
  });
}
