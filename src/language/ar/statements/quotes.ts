import { isCutOff, isQuoteMark, opensQuote, type Word } from '../words.js';

/** A quotation of fewer words is a name or a scare quote, not a statement. */
export const SHORTEST_QUOTE = 4;

/** Words in the quotation that opens at `at`; to the end of the sentence when it never closes. */
export function quotedWords(words: readonly Word[], at: number): number {
  if (!isQuoteMark(words[at])) return 0;
  let count = 0;
  for (let index = at + 1; index < words.length; index++) {
    if (isQuoteMark(words[index])) return count;
    if (words[index]?.isWord) count++;
  }
  return count;
}

export function closingQuote(words: readonly Word[], at: number): number | null {
  for (let index = at + 1; index < Math.min(words.length, at + SHORTEST_QUOTE + 3); index++)
    if (isQuoteMark(words[index])) return index;
  return null;
}

/** The token behind the quotation that opens at `from`; null when it never closes, or none opens there. */
export function quoteEndAt(words: readonly Word[], from: number): number | null {
  if (!isQuoteMark(words[from])) return null;
  for (let at = from + 1; at < words.length; at++) {
    // كـ"التنظيم": a name in marks of its own, inside what is quoted.
    if (opensQuote(words, at) && isCutOff(words[at - 1])) at = closingQuote(words, at) ?? at;
    else if (isQuoteMark(words[at]) && closes(words, at)) return at + 1;
  }
  return null;
}

/** A mark that closes stands at a word's end; one that opens a name inside the quotation stands before a word. */
function closes(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if ('»”}'.includes(norm)) return true;
  return '"\''.includes(norm) && words[at]?.token.spaceBefore === false;
}
