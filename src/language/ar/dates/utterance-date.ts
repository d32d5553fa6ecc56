import type { PartialDate } from '../../../model/date.js';
import type { Span } from '../../../model/span.js';
import { findDates } from './find.js';
import { resolveDate } from './resolve.js';

/**
 * The date that the time expressions within `spans` (a reporting clause, without what is reported) give an utterance:
 * the first that fixes a day, else the first that fixes a month; null where none does.
 */
export function dateIn(text: string, spans: readonly Span[], publishedAt: string | null): PartialDate | null {
  const dates = spans
    .flatMap((span) => findDates(text, span.start, span.end))
    .flatMap((expression) => resolveDate(expression, publishedAt, { tense: 'past' }) ?? []);
  return dates.find((date) => date.length === 'YYYY-MM-DD'.length) ?? dates[0] ?? null;
}
