import { BLOCKS, isHidden, UNREAD, VOID } from './elements.js';
import { type HtmlEvents, parseHtml } from './parse.js';

/** Beside `UNREAD`: words that belong to a picture, not to the text. */
const BESIDE_THE_TEXT: ReadonlySet<string> = new Set(['figcaption']);

/**
 * The text of HTML as one reads it: a paragraph for each block or line break, white space folded, nothing of what is
 * hidden. The same HTML gives the same text, and so does HTML that differs in white space and attributes alone.
 */
export function paragraphsOf(html: string, source?: string): string[] {
  const paragraphs: string[] = [];
  let open = '';
  let unread = 0;
  const close = (): void => {
    const text = foldSpace(open);
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const events: HtmlEvents = {
    onopentag(name, attributes) {
      if (VOID.has(name) && !BLOCKS.has(name)) return;
      if (unread > 0 || UNREAD.has(name) || BESIDE_THE_TEXT.has(name) || isHidden(attributes)) {
        if (!VOID.has(name)) unread += 1;
        return;
      }
      if (BLOCKS.has(name)) close();
      else if (name === 'td' || name === 'th') open += ' ';
      else if (name === 'q') open += '"';
    },
    ontext(text) {
      if (unread === 0) open += text;
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (unread > 0) unread -= 1;
      else if (BLOCKS.has(name)) close();
      else if (name === 'q') open += '"';
    },
  };
  parseHtml(html, events, source);
  close();
  return paragraphs;
}

/** Paragraphs as one text, an empty line between them. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

/** One space for any white space, none at the ends; what no text can hold (NUL, half characters) is left out. */
export function foldSpace(text: string): string {
  return text
    .replace(/(?![\s\u0085])[\p{Cc}\u00ad]|\p{Surrogate}/gu, '')
    .replace(/[\s\u0085\u200b]+/gu, ' ')
    .trim();
}
