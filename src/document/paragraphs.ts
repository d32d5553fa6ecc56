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
  const lastBody = roles.reduce(
    (last, role, index) => (role === null && isLong(text, spans[index]) ? index : last),
    -1,
  );
  return spans.map((span, index) => ({ ...span, index, role: roleAt(index) }));

  function roleAt(index: number): ParagraphRole {
    const given = roles[index];
    if (given) return given;
    if (index === title) return 'title';
    // What stands above the title is navigation; a few words below the last sentence are a signature.
    if (title >= 0 && index < title) return 'boilerplate';
    return index > lastBody && lastBody >= 0 && wordCount(text, spans[index]) <= 4 ? 'byline' : 'body';
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
  const exact = content.find((index) => fold(text.slice(spans[index]?.start, spans[index]?.end)) === known);
  if (exact !== undefined) return exact;
  if (content.length < 2) return -1;
  const first = content.find((index) => wordCount(text, spans[index]) >= 3) ?? -1;
  const span = spans[first];
  if (!span || span.end - span.start > LONGEST_TITLE) return -1;
  return /[.؟!]["»”)]?$/u.test(text.slice(span.start, span.end).replace(/\.\.+$/u, '')) &&
    span.end - span.start > 120
    ? -1
    : first;
}

function wordCount(text: string, span: Span | undefined): number {
  return span ? text.slice(span.start, span.end).split(/\s+/u).length : 0;
}

function isLong(text: string, span: Span | undefined): boolean {
  return wordCount(text, span) > 8;
}
