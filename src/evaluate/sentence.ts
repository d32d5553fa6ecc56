import type { Span } from '../model/span.js';

const BOUNDARY = /[.!?؟!…]["”»)\]}]*(?=\s)|\n/gu;

/** The sentence or sentences in which a span lies, white space folded: for people to read, so roughly cut. */
export function sentenceAround(text: string, span: Span): string {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(BOUNDARY)) {
    const after = match.index + match[0].length;
    if (after <= span.start) start = after;
    else if (after >= span.end) {
      end = after;
      break;
    }
  }
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}
