import type { Span } from '../model/span.js';

const ENDS = new Set(['.', '!', '?', '؟', '…', '۔']);
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '‘': '’', '{': '}' };
/** What ends a sentence or opens a quotation. */
const MARKS = /[.!?؟…۔"«“‘{]/gu;
/** A quotation longer than this is taken for an unbalanced mark: then its full stops end sentences. */
const LONGEST_QUOTE = 900;

/** Cuts a paragraph into sentences. A full stop inside a balanced quotation does not end one. */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  let quoteEnd = -1;
  const marks = new RegExp(MARKS);
  marks.lastIndex = paragraph.start;
  for (let mark = marks.exec(text); mark && mark.index < paragraph.end; mark = marks.exec(text)) {
    const at = mark.index;
    const [char] = mark;
    const closer = CLOSERS[char];
    if (at > quoteEnd && closer !== undefined)
      quoteEnd = findClose(text, at, paragraph.end, closer) ?? quoteEnd;
    const isEnd = ENDS.has(char) && endsSentence(text, at, paragraph);
    const inQuote = at < quoteEnd && !/^[.!؟?…]*$/u.test(text.slice(at, quoteEnd).trim());
    if (!isEnd || inQuote) continue;
    let end = at + 1;
    while (end < paragraph.end && /[.!?؟…»”"’)}]/u.test(text[end] ?? '') && !opensQuote(text, end, quoteEnd))
      end++;
    push(sentences, text, start, end);
    start = end;
    marks.lastIndex = end;
  }
  push(sentences, text, start, paragraph.end);
  return sentences;
}

function findClose(text: string, open: number, limit: number, closer: string): number | null {
  const close = text.indexOf(closer, open + 1);
  return close === -1 || close >= limit || close - open > LONGEST_QUOTE ? null : close;
}

/** A symmetric mark after the full stop that no quotation is waiting for opens the next one. */
function opensQuote(text: string, at: number, quoteEnd: number): boolean {
  return text[at] === '"' && at !== quoteEnd;
}

/** Not a full stop between digits or letters (3.5, U.S.), nor after a one-letter abbreviation. */
function endsSentence(text: string, at: number, paragraph: Span): boolean {
  if (text[at] !== '.') return true;
  const before = text.slice(Math.max(paragraph.start, at - 2), at);
  const after = text.slice(at + 1, Math.min(paragraph.end, at + 2));
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return isGlued(text, at, paragraph);
  return !/(^|[^\p{L}\p{M}])\p{L}$/u.test(before) || after === '';
}

/**
 * "…المدينة.وقال": a full stop whose space was lost. Where letters have no case, whole words on both sides tell it from
 * an abbreviation (بي.بي.سي); addresses are in letters with case.
 */
function isGlued(text: string, at: number, paragraph: Span): boolean {
  const before = text.slice(Math.max(paragraph.start, at - GLUED), at);
  const after = text.slice(at + 1, Math.min(paragraph.end, at + 1 + GLUED));
  return /\p{Lo}{3}$/u.test(before) && /^\p{Lo}{4}/u.test(after);
}

const GLUED = 8;

function push(sentences: Span[], text: string, start: number, end: number): void {
  const slice = text.slice(start, end);
  const trimmed = slice.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  const from = start + slice.indexOf(trimmed);
  sentences.push({ start: from, end: from + trimmed.length });
}
