import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumberFrom,
  dayNumberOf,
  dayOfNumber,
  edgeOf,
  formatDay,
  weekdayOf,
  yearCandidates,
} from '../../src/model/calendar.js';

const RANGE = { from: 2000, to: 2026 };

describe('yearCandidates', () => {
  it('gives the years of Sunday 6 November', () => {
    expect(yearCandidates({ weekday: 0, day: 6, month: 11 }, RANGE)).toEqual([2005, 2011, 2016, 2022]);
  });

  it('gives none for a day that does not exist, and few for a leap day', () => {
    expect(yearCandidates({ weekday: 0, day: 31, month: 2 }, RANGE)).toEqual([]);
    expect(yearCandidates({ weekday: 1, day: 29, month: 2 }, RANGE)).toEqual([2016]);
    expect(yearCandidates({ weekday: 0, day: 6, month: 11 }, { from: 2017, to: 2016 })).toEqual([]);
  });

  it('is every year, and only those, in which a JavaScript date has that weekday', () => {
    const anyFact = fc.record({
      weekday: fc.nat({ max: 6 }),
      day: fc.integer({ min: 1, max: 31 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(anyFact, (fact) => {
        const expected: number[] = [];
        for (let year = RANGE.from; year <= RANGE.to; year += 1) {
          const date = new Date(Date.UTC(year, fact.month - 1, fact.day));
          if (date.getUTCDate() === fact.day && date.getUTCDay() === fact.weekday) expected.push(year);
        }
        expect(yearCandidates(fact, RANGE)).toEqual(expected);
      }),
    );
  });
});

describe('day numbers', () => {
  it('agree with JavaScript dates, there and back', () => {
    const anyDay = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, (date) => {
        const text = date.toISOString().slice(0, 10);
        const number = dayNumberFrom(text) ?? Number.NaN;
        expect(weekdayOf(number)).toBe(date.getUTCDay());
        expect(formatDay(number)).toBe(text);
        expect(dayNumberOf(dayOfNumber(number))).toBe(number);
      }),
    );
  });

  it('refuse what is no day', () => {
    expect(dayNumberOf({ year: 2015, month: 2, day: 29 })).toBeNull();
    expect(dayNumberFrom('2015-02-29')).toBeNull();
    expect(dayNumberFrom('2015-02')).toBeNull();
    expect(dayNumberFrom('')).toBeNull();
  });

  it('give the edges of partial dates', () => {
    const day = (text: string) => dayNumberFrom(text);
    expect([edgeOf('2016', 'first'), edgeOf('2016', 'last')]).toEqual([day('2016-01-01'), day('2016-12-31')]);
    expect([edgeOf('2016-02', 'first'), edgeOf('2016-02', 'last')]).toEqual([
      day('2016-02-01'),
      day('2016-02-29'),
    ]);
    expect([edgeOf('2015-12', 'last'), edgeOf('2015-12-05', 'last')]).toEqual([
      day('2015-12-31'),
      day('2015-12-05'),
    ]);
    expect(() => edgeOf('2015-02-30', 'first')).toThrow(/2015-02-30/);
  });
});
