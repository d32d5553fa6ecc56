import type { Span } from './span.js';

/** The smallest unit that rules see: a word, a number, or one punctuation mark. */
export interface Token extends Span {
  /** Verbatim. */
  readonly text: string;
  /** The normal form for matching, made by the language pack. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** White space (or the sentence's edge) stands before it. */
  readonly spaceBefore: boolean;
}

export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly isTitle: boolean;
  readonly tokens: readonly Token[];
}

/** What a paragraph is for: only `title` and `body` are content. */
export type ParagraphRole = 'title' | 'body' | 'boilerplate' | 'byline' | 'credit';

export interface Paragraph extends Span {
  readonly index: number;
  readonly role: ParagraphRole;
}

/** A version cut into title, paragraphs and sentences. Every offset points into `text`, which is never rewritten. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of content paragraphs only, in the order of the text. */
  readonly sentences: readonly Sentence[];
  /** The hash of the content alone; see contentHashOf. */
  readonly contentHash: string;
}
