import type { LayoutRules } from '../language/pack.js';
import type { Paragraph, ParagraphRole } from '../model/document.js';
import type { Span } from '../model/span.js';

const LONGEST_TITLE = 220;

/** Lines of the text that hold letters or digits, trimmed. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\v\f]+/gu)) {
    const trimmed = match[0].trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) continue;
    const start = match.index + match[0].indexOf(trimmed);
    found.push({ start, end: start + trimmed.length });
  }
  return found;
}

/**
 * Cuts a text into paragraphs, one a line, and says what each is for. The title is the first line that is long enough to
 * be one, short enough not to be the body, and followed by more; `knownTitle` (from metadata) wins where a line equals it.
 */
export function splitParagraphs(text: string, layout: LayoutRules, knownTitle: string | null): Paragraph[] {
  const spans = lines(text);
  const roles = spans.map((span) => layout.roleOf(text.slice(span.start, span.end)));
  const title = titleIndex(text, spans, roles, knownTitle);
  const lastBody = spans.findLastIndex((span, index) => roles[index] === null && isLong(text, span));
  return spans.map((span, index) => {
    const { start, end } = span;
    return { start, end, index, role: roleAt(span, index) };
  });

  function roleAt(span: Span, index: number): ParagraphRole {
    const given = roles[index];
    if (given) return given;
    if (index === title) return 'title';
    // What stands above the title is navigation; a few words below the last sentence are a signature.
    if (title >= 0 && index < title) return 'boilerplate';
    return index > lastBody && lastBody >= 0 && !hasMoreWords(text, span, 4) ? 'byline' : 'body';
  }
}

function titleIndex(
  text: string,
  spans: readonly Span[],
  roles: readonly (ParagraphRole | null)[],
  knownTitle: string | null,
): number {
  const fold = (value: string) => value.replace(/\s+/gu, ' ').trim();
  const known = knownTitle === null ? null : fold(knownTitle);
  const content = spans.map((_, index) => index).filter((index) => roles[index] === null);
  // Folding leaves the first letter as it is and adds none: most lines need not be folded to be told apart.
  const isKnown = (index: number, title: string): boolean => {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    const mayBe = end - start >= title.length && text[start] === title[0];
    return mayBe && fold(text.slice(start, end)) === title;
  };
  const exact = known === null ? undefined : content.find((index) => isKnown(index, known));
  if (exact !== undefined) return exact;
  if (content.length < 2) return -1;
  const first = content.find((index) => isTitleLong(text, spans[index])) ?? -1;
  const span = spans[first];
  if (!span || span.end - span.start > LONGEST_TITLE) return -1;
  return /[.؟!]["»”)]?$/u.test(text.slice(span.start, span.end).replace(/\.\.+$/u, '')) &&
    span.end - span.start > 120
    ? -1
    : first;
}

/** Whether a line has more than so many words. */
function hasMoreWords(text: string, { start, end }: Span, than: number): boolean {
  const gaps = /\s+/gu;
  gaps.lastIndex = start;
  for (let count = 1; count <= than; count++) {
    const gap = gaps.exec(text);
    if (!gap || gap.index >= end) return false;
  }
  return true;
}

function isTitleLong(text: string, span: Span | undefined): boolean {
  return span !== undefined && hasMoreWords(text, span, 2);
}

function isLong(text: string, span: Span): boolean {
  return hasMoreWords(text, span, 8);
}
