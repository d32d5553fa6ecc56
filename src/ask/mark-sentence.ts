import { IsnadError } from '../errors.js';
import type { Value } from '../model/graph.js';
import type { MarkedSentence } from './named-query.js';

export const QUOTE_START = '\u27e6';
export const QUOTE_END = '\u27e7';

/** The most that is shown on either side of the quote, in code units; an article may have no full stop at all. */
const MOST_CONTEXT = 240;

/** A sentence in three parts; `…` stands where it was too long and is cut. */
export interface SentenceParts {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/**
 * The sentence around `[start, end)` of `text`, with the quoted words between ⟦ and ⟧. The brackets are mirrored in
 * right-to-left text, so they open and close on the right sides.
 * @throws IsnadError `internal` when the span is not in the text.
 */
export function markSentence(text: string, start: number, end: number): string {
  const { before, quote, after } = sentenceAround(text, start, end);
  return `${before}${QUOTE_START}${quote}${QUOTE_END}${after}`;
}

/**
 * The words at `[start, end)` of `text`, with what stands before and after them in their sentence.
 * @throws IsnadError `internal` when the span is not in the text.
 */
export function sentenceAround(text: string, start: number, end: number): SentenceParts {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new IsnadError('internal', `evidence at ${start} to ${end} is outside its text of ${text.length}`, {
      hint: 'The store and its texts disagree; ingest the article again.',
    });
  }
  const quote = text.slice(start, end);
  const before = text.slice(Math.max(0, start - MOST_CONTEXT), start);
  const after = text.slice(end, end + MOST_CONTEXT);
  const opening = lastBoundary(before);
  const closing = firstBoundary(after, quote);
  const cutBefore = opening === 0 && start > MOST_CONTEXT ? '…' : '';
  const cutAfter = closing === after.length && end + MOST_CONTEXT < text.length ? '…' : '';
  return {
    before: `${cutBefore}${before.slice(opening)}`.trimStart(),
    quote,
    after: `${after.slice(0, closing)}${cutAfter}`.trimEnd(),
  };
}

function lastBoundary(before: string): number {
  const ends = [...before.matchAll(/[.!?؟…]["”»]?\s+|[\r\n]+\s*/gu)];
  const last = ends.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function firstBoundary(after: string, quote: string): number {
  if (/[.!?؟]["”»]?$/u.test(quote)) return 0;
  const match = /[.!?؟…]["”»]?(?=\s|$)|(?=[\r\n])/u.exec(after);
  return match === null ? after.length : match.index + match[0].length;
}

/** Puts one column `sentence` in the place of the three that it is made of. */
export function markColumns(
  columns: readonly string[],
  rows: readonly (readonly Value[])[],
  marked: MarkedSentence,
): { readonly columns: string[]; readonly rows: Value[][] } {
  const at = [marked.text, marked.start, marked.end].map((column) => columns.indexOf(column));
  const [text = -1, start = -1, end = -1] = at;
  const kept = columns.map((_, index) => index).filter((index) => index === text || !at.includes(index));
  return {
    columns: kept.map((index) => (index === text ? 'sentence' : (columns[index] ?? ''))),
    rows: rows.map((row) =>
      kept.map((index) =>
        index === text
          ? markSentence(String(row[text]), Number(row[start]), Number(row[end]))
          : (row[index] ?? null),
      ),
    ),
  };
}
