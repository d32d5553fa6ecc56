/** A stretch of a text: half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text that have something in them, without the white space around. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u0085\u2028\u2029]+/g)) {
    const content = line[0].trim();
    if (content === '') continue;
    const start = line.index + line[0].indexOf(content);
    paragraphs.push({ start, end: start + content.length });
  }
  return paragraphs;
}

/** Where the word ends that an offset is in; the offset itself where it is in none. */
export function endOfWord(text: string, offset: number): number {
  const rest = /^[\p{L}\p{M}\p{N}\u0640]+/u.exec(text.slice(offset, offset + MOST_LETTERS));
  const begun = offset > 0 && /[\p{L}\p{M}\p{N}\u0640]$/u.test(text.slice(Math.max(0, offset - 2), offset));
  return begun ? offset + (rest?.[0].length ?? 0) : offset;
}

/** No word goes on longer; a hostile one may. */
const MOST_LETTERS = 60;
