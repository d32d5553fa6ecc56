import {
  type CalendarDay,
  dayNumberFrom,
  dayNumberOf,
  dayOfNumber,
  formatDate,
  formatDay,
  weekdayOf,
} from '../../../model/calendar.js';
import type { PartialDate } from '../../../model/date.js';
import type { DateFacts } from './expression.js';
import { gregorianOfHijri } from './hijri.js';
import { nearestDay, nearestMonth, nearestWeekday, type Side } from './nearest.js';

/** The tense of the verb that the expression goes with. */
export interface ResolveOptions {
  readonly tense: 'past' | 'future' | 'unknown';
}

/**
 * The calendar date that an expression means in an article of that publication date.
 *
 * A weekday is the nearest one not after the publication day (before it with الماضي, after it with المقبل, not before it
 * in the future tense). A day and month without a year is the nearest such date not after the publication day, in the
 * future tense not before it, else the nearest of all. A weekday beside اليوم or أمس outweighs it, as articles are
 * re-published a day late more often than they name a wrong weekday.
 * @param publishedAt date or moment; with an offset, the day as the publisher wrote it.
 * @returns `YYYY-MM-DD`, `YYYY-MM` where the month alone is known, or null: vague, a year or week only, no such day, or
 * no publication day to count from.
 */
export function resolveDate(
  facts: DateFacts,
  publishedAt: string | null,
  options: ResolveOptions,
): PartialDate | null {
  if (facts.isVague) return null;
  if (facts.year !== null) return resolveAbsolute(facts, facts.year);
  const published = publishedAt === null ? null : dayNumberFrom(publishedAt);
  if (published === null || facts.calendar === 'hijri') return null;
  if (facts.month !== null) return resolveMonth(facts, facts.month, published, options);
  if (facts.relative !== null) return resolveRelative(facts, published);
  if (facts.weekday === null) return null;
  const side = sideOf(facts, options) ?? 'before';
  const isOther = facts.direction === 'past' || facts.direction === 'future';
  return formatDay(nearestWeekday(published, facts.weekday, side, isOther));
}

function resolveAbsolute({ calendar, month, day }: DateFacts, year: number): PartialDate | null {
  if (month === null) return null;
  if (calendar === 'hijri') return day === null ? null : gregorianOfHijri(year, month, day);
  if (day === null) return formatDate(year, month);
  const dayNumber = dayNumberOf({ year, month, day });
  return dayNumber === null ? null : formatDay(dayNumber);
}

function resolveMonth(
  facts: DateFacts,
  month: number,
  published: number,
  options: ResolveOptions,
): PartialDate | null {
  const { relative, day } = facts;
  if (relative?.unit === 'year') {
    return resolveAbsolute(facts, dayOfNumber(published).year + relative.offset);
  }
  // Beside أمس or غدا the date lies next to the publication, on whichever side.
  const side = relative?.unit === 'day' ? null : sideOf(facts, options);
  if (day === null) {
    const isOther = facts.direction === 'past' || facts.direction === 'future';
    const { year } = nearestMonth(dayOfNumber(published), month, side, isOther);
    return formatDate(year, month);
  }
  const dayNumber = nearestDay(published, { month, day }, side);
  return dayNumber === null ? null : formatDay(dayNumber);
}

function resolveRelative({ relative, weekday, day }: DateFacts, published: number): PartialDate | null {
  if (relative?.unit === 'day') {
    const counted = published + relative.offset;
    if (weekday === null || weekdayOf(counted) === weekday) return formatDay(counted);
    const near = nearestWeekday(counted, weekday, null, false);
    // Nobody reports on the days to come; one day is left for time zones.
    return formatDay(relative.offset <= 0 && near > published + 1 ? near - 7 : near);
  }
  if (relative?.unit !== 'month') return null;
  const { year, month } = shiftMonth(dayOfNumber(published), relative.offset);
  if (day === null) return formatDate(year, month);
  const dayNumber = dayNumberOf({ year, month, day });
  return dayNumber === null ? null : formatDay(dayNumber);
}

function shiftMonth({ year, month }: CalendarDay, offset: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + offset;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** On which side of the publication to look; null for the nearest on either. */
function sideOf({ direction }: DateFacts, { tense }: ResolveOptions): Side {
  if (direction === 'past') return 'before';
  if (direction === 'future') return 'after';
  if (direction === 'present' || tense === 'unknown') return null;
  return tense === 'future' ? 'after' : 'before';
}
