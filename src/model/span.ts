import { z } from 'zod';

/** Half-open `[start, end)` in UTF-16 code units of the stored text. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/** A span together with what stands there: always `text.slice(start, end) === quote.text`. */
export const Quote = Span.extend({ text: z.string() });
export type Quote = z.infer<typeof Quote>;

/** The quote of a span; the only way in which the pipeline makes one, so that it cannot disagree with the text. */
export function quoteOf(text: string, span: Span): Quote {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** Number of code units that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
