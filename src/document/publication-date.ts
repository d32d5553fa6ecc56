import {
  dayNumberOf,
  edgeOf,
  formatDay,
  type WeekdayDate,
  weekdayOf,
  type YearRange,
  yearCandidates,
} from '../model/calendar.js';
import type { PartialDate } from '../model/date.js';

/** A day that a text names by weekday, day and month (and year, where it says one). */
export interface DatedFact extends WeekdayDate {
  readonly year?: number | null;
}

/** The full date with which a text opens; its weekday where it has one. */
export interface DatelineFact {
  readonly weekday: number | null;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A person whom the text gives an office, and when that person held it; null is unknown at the start, still at the end. */
export interface OfficeFact {
  readonly personId: string;
  readonly personName: string;
  /** Such as `chief of staff of the United States`, for the reasons. */
  readonly office?: string;
  readonly periods: readonly { readonly from: PartialDate | null; readonly to: PartialDate | null }[];
}

export interface DeducedDate {
  readonly publishedAt: PartialDate | null;
  /** Why, or why not; one plain English sentence each. */
  readonly reasons: readonly string[];
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Finds out when an article without a publication date was published. A dateline with a full date says so itself. Else a
 * weekday with day and month leaves a few years; the years in which the persons named held the offices that the text gives
 * them narrow those down.
 *
 * The day taken is the newest day of the reported events, as news appears on it or the day after: of several dated
 * days, the one that has most of the others within the twelve months before it, on their weekdays; on a tie, the first
 * in the text. Days to come must not be among the expressions.
 * @param input `expressions` in the order of the text.
 * @param range the years to consider.
 * @returns the date when exactly one year is left, otherwise null; the reasons either way.
 */
export function deducePublicationDate(
  input: {
    readonly dateline?: DatelineFact | null;
    readonly expressions: readonly DatedFact[];
    readonly offices: readonly OfficeFact[];
  },
  range: YearRange,
): DeducedDate {
  const { dateline } = input;
  if (!dateline) return deduceByWeekdays(input, range);
  const said = dateOf(dateline);
  if (said.publishedAt !== null) return said;
  const { publishedAt, reasons } = deduceByWeekdays(input, range);
  return { publishedAt, reasons: [...said.reasons, ...reasons] };
}

/** The day of a dateline, unless the calendar has no such day or another weekday. */
function dateOf({ weekday, day, month, year }: DatelineFact): DeducedDate {
  const name = `${day} ${MONTHS[month - 1]} ${year}`;
  const dayNumber = dayNumberOf({ day, month, year });
  if (dayNumber === null)
    return { publishedAt: null, reasons: [`The dateline says ${name}, which is no day.`] };
  const falls = weekdayOf(dayNumber);
  if (weekday !== null && weekday !== falls) {
    const reason = `The dateline says ${WEEKDAYS[weekday]} ${name}, which was a ${WEEKDAYS[falls]}.`;
    return { publishedAt: null, reasons: [reason] };
  }
  return { publishedAt: formatDay(dayNumber), reasons: [`The dateline says ${name}.`] };
}

function deduceByWeekdays(
  input: { readonly expressions: readonly DatedFact[]; readonly offices: readonly OfficeFact[] },
  range: YearRange,
): DeducedDate {
  const newest = newestDay(distinct(input.expressions), range);
  if (newest === null) {
    return {
      publishedAt: null,
      reasons: ['The text has no weekday with day and month, so no year fits or fails.'],
    };
  }
  const { fact, candidates, years } = newest;
  const name = `${WEEKDAYS[fact.weekday]} ${fact.day} ${MONTHS[fact.month - 1]}`;
  if (candidates.length === 0) {
    const when = fact.year ? `${fact.year}` : `any year from ${range.from} to ${range.to}`;
    return { publishedAt: null, reasons: [`${name} does not fall in ${when}.`] };
  }
  const reasons = [
    fact.year ? `The text says ${name} ${fact.year}.` : `${name} falls in ${candidates.join(', ')}.`,
  ];
  if (years.length < candidates.length) {
    reasons.push(
      `The days before it that the text names fall on their weekdays only for ${years.join(', ')}.`,
    );
  }
  const left = narrowByOffices(fact, years, input.offices, reasons);
  const [year] = left;
  if (left.length === 1 && year !== undefined) {
    const dayNumber = dayNumberOf({ ...fact, year });
    return { publishedAt: dayNumber === null ? null : formatDay(dayNumber), reasons };
  }
  reasons.push(
    left.length === 0
      ? 'No year is left, so the text contradicts what is known of the offices.'
      : `${left.join(', ')} are left, so the date stays open.`,
  );
  return { publishedAt: null, reasons };
}

/** The day of the news and the years in which it, and most of the other days before it, fall on their weekdays. */
function newestDay(
  facts: readonly DatedFact[],
  range: YearRange,
): { fact: DatedFact; candidates: number[]; years: number[] } | null {
  let best: { fact: DatedFact; candidates: number[]; years: number[]; support: number } | null = null;
  for (const fact of facts) {
    const candidates = yearsOf(fact, range);
    const supports = candidates.map((year) => facts.filter((other) => precedes(other, fact, year)).length);
    // A day that falls in no year at all is taken only when there is nothing else.
    const support = candidates.length === 0 ? -1 : Math.max(...supports);
    if (best === null || support > best.support) {
      const years = candidates.filter((_, index) => supports[index] === support);
      best = { fact, candidates, years, support };
    }
  }
  return best;
}

/** The other day lies within the twelve months up to this one in that year, on its weekday. */
function precedes(other: DatedFact, fact: DatedFact, year: number): boolean {
  const end = dayNumberOf({ ...fact, year });
  if (end === null || other === fact) return false;
  return [year, year - 1].some((each) => {
    if (other.year && other.year !== each) return false;
    const dayNumber = dayNumberOf({ ...other, year: each });
    if (dayNumber === null || weekdayOf(dayNumber) !== other.weekday) return false;
    return dayNumber <= end && end - dayNumber < 365;
  });
}

function yearsOf(fact: DatedFact, range: YearRange): number[] {
  const { year } = fact;
  return year ? yearCandidates(fact, { from: year, to: year }) : yearCandidates(fact, range);
}

function narrowByOffices(
  fact: DatedFact,
  years: readonly number[],
  offices: readonly OfficeFact[],
  reasons: string[],
): readonly number[] {
  let left = years;
  for (const office of offices) {
    if (office.periods.length === 0 || left.length === 0) continue;
    const kept = left.filter((year) => wasHeld(office, dayNumberOf({ ...fact, year })));
    if (kept.length === left.length) continue;
    const remaining = kept.length === 0 ? 'none of them' : kept.join(', ');
    reasons.push(`${describeOffice(office)}, which leaves ${remaining}.`);
    left = kept;
  }
  return left;
}

function wasHeld({ periods }: OfficeFact, dayNumber: number | null): boolean {
  if (dayNumber === null) return false;
  return periods.some(({ from, to }) => {
    const hasBegun = from === null || edgeOf(from, 'first') <= dayNumber;
    return hasBegun && (to === null || dayNumber <= edgeOf(to, 'last'));
  });
}

function describeOffice({ personName, office, periods }: OfficeFact): string {
  const what = office === undefined ? 'held the office that the text gives' : `was ${office}`;
  const times = periods.map(({ from, to }) => {
    const start = from === null ? '' : `from ${from}`;
    const end = to === null ? (from === null ? '' : 'on') : from === null ? `until ${to}` : `to ${to}`;
    return `${start} ${end}`.trim();
  });
  return `${personName} ${what} ${times.join(' and ')}`.trim();
}

/** Each day once: repeats of a day are no further support. */
function distinct(facts: readonly DatedFact[]): DatedFact[] {
  const seen = new Map<string, DatedFact>();
  for (const fact of facts) {
    const key = `${fact.weekday} ${fact.day} ${fact.month}`;
    const known = seen.get(key);
    if (known === undefined || (!known.year && fact.year)) seen.set(key, fact);
  }
  return [...seen.values()];
}
