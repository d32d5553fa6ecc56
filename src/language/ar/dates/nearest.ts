import { type CalendarDay, dayNumberOf, dayOfNumber, weekdayOf } from '../../../model/calendar.js';

/** Where to look from a day: not after it, not before it, or (null) on either side, whichever is nearer. */
export type Side = 'before' | 'after' | null;

/** The nearest such weekday; `isOther` excludes the day itself. Day numbers as in model/calendar. */
export function nearestWeekday(from: number, weekday: number, side: Side, isOther: boolean): number {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (back === 0) return isOther ? from + (side === 'after' ? 7 : -7) : from;
  if (side === null) return back < ahead ? from - back : from + ahead;
  return side === 'before' ? from - back : from + ahead;
}

/** The nearest such day of a month, in whichever year; null where no year near has it (30 February). */
export function nearestDay(
  from: number,
  { month, day }: { month: number; day: number },
  side: Side,
): number | null {
  const { year } = dayOfNumber(from);
  const days: number[] = [];
  // Eight years, as a leap day can be that far.
  for (let each = year - 8; each <= year + 8; each += 1) {
    const dayNumber = dayNumberOf({ year: each, month, day });
    if (dayNumber !== null) days.push(dayNumber);
  }
  if (side === 'before') return days.findLast((each) => each <= from) ?? null;
  if (side === 'after') return days.find((each) => each >= from) ?? null;
  const distance = (each: number) => Math.abs(each - from);
  return days.length === 0
    ? null
    : days.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

/** The nearest such month; `isOther` excludes the month itself. */
export function nearestMonth(
  from: CalendarDay,
  month: number,
  side: Side,
  isOther: boolean,
): { year: number; month: number } {
  const ahead = (month - from.month + 12) % 12;
  const isSame = ahead === 0 && !isOther;
  const shift = isSame ? 0 : chooseShift(ahead === 0 ? 12 : ahead, side);
  return { year: Math.floor((from.year * 12 + from.month - 1 + shift) / 12), month };
}

function chooseShift(ahead: number, side: Side): number {
  const back = ahead === 12 ? -12 : ahead - 12;
  if (side === null) return -back <= ahead ? back : ahead;
  return side === 'before' ? back : ahead;
}
