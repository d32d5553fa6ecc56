import type { LanguagePack } from '../language/pack.js';
import type { Document, Paragraph, Sentence } from '../model/document.js';
import { contentHashOf } from '../model/version.js';
import { splitParagraphs } from './paragraphs.js';
import { splitSentences } from './sentences.js';
import { tokenise } from './tokens.js';

/**
 * Cuts a text into paragraphs, sentences and tokens. Pure; every offset points into `text` as it was given.
 * @param knownTitle the title from the source's metadata, where it has one
 */
export function readDocument(text: string, pack: LanguagePack, knownTitle: string | null = null): Document {
  const paragraphs = splitParagraphs(text, pack.layout, knownTitle);
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs.filter(isContent)) {
    for (const span of splitSentences(text, paragraph)) {
      const tokens = tokenise(text, span, pack.normalise);
      const isTitle = paragraph.role === 'title';
      const { start, end } = span;
      sentences.push({ start, end, index: sentences.length, paragraph: paragraph.index, isTitle, tokens });
    }
  }
  return { text, paragraphs, sentences, contentHash: contentHashOf(contentOf(text, paragraphs)) };
}

/** The content hash of the document that `readDocument` would make, without making it: the paragraphs are enough. */
export function contentHashIn(text: string, pack: LanguagePack, knownTitle: string | null = null): string {
  return contentHashOf(contentOf(text, splitParagraphs(text, pack.layout, knownTitle)));
}

/** Only titles and body text are content; the rest is skipped, not cut out. */
function isContent(paragraph: Paragraph): boolean {
  return paragraph.role === 'title' || paragraph.role === 'body';
}

/** The content with white space folded, a paragraph each: what a version is known by. */
function contentOf(text: string, paragraphs: readonly Paragraph[]): string[] {
  return paragraphs.filter(isContent).map(({ start, end }) => foldSpace(text.slice(start, end)));
}

const SPACE = /[\s\u200b\u200e\u200f\ufeff]+/gu;
/** Anything of these but single spaces. */
const FOLDABLE = /[^\S ]|[\u200b\u200e\u200f\ufeff]| {2}/u;

function foldSpace(paragraph: string): string {
  return FOLDABLE.test(paragraph) ? paragraph.replace(SPACE, ' ') : paragraph;
}
