import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Page, showMarkup } from './page.js';
import { paragraphsOf } from './to-text.js';

/** Below this share of what the structured data has, the reader has found something else than the article. */
const LEAST_SHARE = 0.5;

/** Of a shorter text the reader thinks that it has not found the article, and takes in more of the page. */
const SHORTEST = 150;

/** The paragraphs of a page's article, without its title; empty where there is none. */
export function findArticle(page: Page, body: string | null): string[] {
  const document = documentOf(page.html);
  const found = new Readability(document, { disableJSONLD: true, charThreshold: SHORTEST }).parse();
  const read = paragraphsOf(found?.content ?? '').map(showMarkup);
  const told = body === null ? [] : body.split(/[\r\n]+/).flatMap((line) => paragraphsOf(line));
  return lengthOf(read) < lengthOf(told) * LEAST_SHARE ? told : read;
}

/** A text without a single element, or one of elements alone, is what a browser would make of it: the body of a page. */
function documentOf(html: string): ReturnType<typeof parseHTML>['document'] {
  const { document } = parseHTML(html);
  if (document.documentElement?.tagName === 'HTML') return document;
  return parseHTML(`<html><body>${html}</body></html>`).document;
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
