import type { Token } from '../model/document.js';
import type { Span } from '../model/span.js';

// A word is letters with their marks, tatweel and zero-width joiners; everything else that is not white space stands alone.
const PIECE =
  /([\p{L}\p{M}\u0640\u200c\u200d]+)|(\p{N}+(?:[.,٫٬]\p{N}+)*)|([^\s\p{L}\p{M}\p{N}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff])/gu;

/** Cuts `text` within `span` into tokens; `normalise` gives the normal form of words. */
export function tokenise(text: string, span: Span, normalise: (word: string) => string): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(span.start, span.end);
  let previousEnd = -1;
  for (const match of slice.matchAll(PIECE)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const isWord = match[1] !== undefined;
    const norm = isWord || match[2] !== undefined ? normalise(match[0]) : match[0];
    if (norm.length === 0) continue;
    tokens.push({
      start,
      end,
      text: match[0],
      norm,
      kind: isWord ? 'word' : match[2] !== undefined ? 'number' : 'mark',
      spaceBefore: start !== previousEnd,
    });
    previousEnd = end;
  }
  return tokens;
}
