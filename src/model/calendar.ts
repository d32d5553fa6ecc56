import { IsnadError } from '../errors.js';
import type { PartialDate } from './date.js';

/** A day of the Gregorian calendar; `month` counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of a month with its weekday (0 is Sunday, as in JavaScript), as news texts give it without a year. */
export interface WeekdayDate {
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
}

/** Both ends included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Whole days since 1970-01-01, negative before; null where the calendar has no such day. */
export function dayNumberOf({ year, month, day }: CalendarDay): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / MILLISECONDS_A_DAY : null;
}

export function dayOfNumber(dayNumber: number): CalendarDay {
  const date = new Date(dayNumber * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** `YYYY-MM-DD`, or `YYYY-MM` without a day. */
export function formatDate(year: number, month: number, day?: number): PartialDate {
  const parts = [pad(year, 4), pad(month, 2), ...(day === undefined ? [] : [pad(day, 2)])];
  return parts.join('-');
}

export function formatDay(dayNumber: number): PartialDate {
  const { year, month, day } = dayOfNumber(dayNumber);
  return formatDate(year, month, day);
}

/** The day that a date or moment begins with, as its publisher wrote it; null where it is no whole day. */
export function dayNumberFrom(moment: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(moment);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return dayNumberOf({ year, month, day });
}

/** The first or last day of a date that may be a month or a year only. */
export function edgeOf(date: PartialDate, edge: 'first' | 'last'): number {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  const first = dayNumberOf({ year, month: month ?? 1, day: day ?? 1 });
  if (first === null) throw new IsnadError('internal', `${date} is not a date.`, { context: { date } });
  if (edge === 'first' || day !== undefined) return first;
  const next = month === undefined ? { year: year + 1, month: 1 } : monthAfter(year, month);
  return (dayNumberOf({ ...next, day: 1 }) ?? first) - 1;
}

/** The years of a range in which that day of the month falls on that weekday, in order. */
export function yearCandidates({ weekday, day, month }: WeekdayDate, range: YearRange): number[] {
  const years: number[] = [];
  for (let year = range.from; year <= range.to; year += 1) {
    const dayNumber = dayNumberOf({ year, month, day });
    if (dayNumber !== null && weekdayOf(dayNumber) === weekday) years.push(year);
  }
  return years;
}

function monthAfter(year: number, month: number): { year: number; month: number } {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
