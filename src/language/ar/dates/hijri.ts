import { dayNumberOf, formatDay } from '../../../model/calendar.js';
import type { PartialDate } from '../../../model/date.js';

/** The Umm al-Qura calendar of Saudi Arabia, as the ICU data of the JavaScript engine has it. */
const CALENDAR = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_A_MONTH = 29.530588;
/** 1 Muharram 1300: 12 November 1882. */
const EPOCH = { year: 1300, dayNumber: dayNumberOf({ year: 1882, month: 11, day: 12 }) ?? 0 };
/** The real calendar is never further from even months than this. */
const SEARCH_DAYS = 4;

/** The Gregorian date of a Hijri day (Umm al-Qura); null where that calendar has no such day, outside 1300 to 1500. */
export function gregorianOfHijri(year: number, month: number, day: number): PartialDate | null {
  if (year < 1300 || year > 1500 || month < 1 || month > 12) return null;
  const months = (year - EPOCH.year) * 12 + month - 1;
  const estimate = EPOCH.dayNumber + Math.round(months * DAYS_A_MONTH) + day - 1;
  for (let dayNumber = estimate - SEARCH_DAYS; dayNumber <= estimate + SEARCH_DAYS; dayNumber += 1) {
    if (isThatDay(dayNumber, year, month, day)) return formatDay(dayNumber);
  }
  return null;
}

function isThatDay(dayNumber: number, year: number, month: number, day: number): boolean {
  const parts = CALENDAR.formatToParts(new Date(dayNumber * MILLISECONDS_A_DAY));
  const partOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return partOf('year') === year && partOf('month') === month && partOf('day') === day;
}
