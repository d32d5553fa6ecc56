import { Moment } from '../model/date.js';

/**
 * A date or time as a user or a source writes it, checked against the calendar; null when it is none.
 * Takes `2016`, `2016-11`, `2016-11-06`, and ISO 8601 times with `Z` or an offset.
 */
export function parseMoment(written: string): string | null {
  const trimmed = written.trim();
  if (!Moment.safeParse(trimmed).success) return null;
  if (!/^\d{4}-\d{2}-\d{2}/.test(trimmed)) return trimmed;
  const day = trimmed.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  // `new Date` turns 31 February into March instead of refusing it.
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return exists ? trimmed : null;
}

/** The same moment in UTC, so that moments sort as strings; a date without a time stays as it is. */
export function toUtc(moment: string): string {
  return moment.includes('T') ? new Date(moment).toISOString() : moment;
}
