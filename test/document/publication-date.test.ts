import { describe, expect, it } from 'vitest';
import { deducePublicationDate, type OfficeFact } from '../../src/document/publication-date.js';

const RANGE = { from: 2000, to: 2026 };
const SUNDAY_6_NOVEMBER = { weekday: 0, day: 6, month: 11 };
const TUESDAY_11_OCTOBER = { weekday: 2, day: 11, month: 10 };

function held(personName: string, from: string | null, to: string | null): OfficeFact {
  return { personId: `person:${personName}`, personName, office: 'chief of staff', periods: [{ from, to }] };
}

describe('deducePublicationDate', () => {
  it('narrows the years of a weekday by who held an office', () => {
    const offices = [
      held('Joseph Dunford', '2015-10-01', '2019-09-30'),
      held('Hulusi Akar', '2015-08-18', '2018-07-10'),
    ];
    expect(deducePublicationDate({ expressions: [SUNDAY_6_NOVEMBER], offices }, RANGE)).toEqual({
      publishedAt: '2016-11-06',
      reasons: [
        'Sunday 6 November falls in 2005, 2011, 2016, 2022.',
        'Joseph Dunford was chief of staff from 2015-10-01 to 2019-09-30, which leaves 2016.',
      ],
    });
  });

  it('adds up persons of whom none is enough', () => {
    const offices = [held('First', '2010', null), held('Second', null, '2012-06')];
    const { publishedAt, reasons } = deducePublicationDate(
      { expressions: [SUNDAY_6_NOVEMBER], offices },
      RANGE,
    );
    expect(publishedAt).toBe('2011-11-06');
    expect(reasons.slice(1)).toEqual([
      'First was chief of staff from 2010 on, which leaves 2011, 2016, 2022.',
      'Second was chief of staff until 2012-06, which leaves 2011.',
    ]);
  });

  it('counts the first and the last day of an office, and a month or year as a whole', () => {
    const date = (from: string, to: string) =>
      deducePublicationDate({ expressions: [SUNDAY_6_NOVEMBER], offices: [held('X', from, to)] }, RANGE)
        .publishedAt;
    expect(date('2016-11-06', '2016-11-06')).toBe('2016-11-06');
    expect(date('2016-11-07', '2017-01-01')).toBeNull();
    expect(date('2015', '2016-11')).toBe('2016-11-06');
    expect(date('2015', '2016-10')).toBeNull();
  });

  it('stays open when several years are left, and says which', () => {
    const { publishedAt, reasons } = deducePublicationDate(
      { expressions: [SUNDAY_6_NOVEMBER], offices: [held('X', '2010', '2016')] },
      RANGE,
    );
    expect(publishedAt).toBeNull();
    expect(reasons.at(-1)).toBe('2011, 2016 are left, so the date stays open.');
  });

  it('stays open when the offices contradict each other', () => {
    const offices = [held('X', '2016', '2016'), held('Y', '2011', '2011')];
    const { publishedAt, reasons } = deducePublicationDate(
      { expressions: [SUNDAY_6_NOVEMBER], offices },
      RANGE,
    );
    expect(publishedAt).toBeNull();
    expect(reasons.at(-1)).toContain('contradicts');
  });

  it('takes the newest of several days, wherever it stands', () => {
    const offices = [held('X', '2015-10-01', '2019-09-30')];
    for (const expressions of [
      [SUNDAY_6_NOVEMBER, TUESDAY_11_OCTOBER],
      [TUESDAY_11_OCTOBER, SUNDAY_6_NOVEMBER],
    ]) {
      expect(deducePublicationDate({ expressions, offices }, RANGE).publishedAt).toBe('2016-11-06');
    }
  });

  it('knows that 1 January comes after 30 December', () => {
    const expressions = [
      { weekday: 5, day: 30, month: 12 },
      { weekday: 0, day: 1, month: 1 },
    ];
    const offices = [held('X', '2015', '2018')];
    expect(deducePublicationDate({ expressions, offices }, RANGE).publishedAt).toBe('2017-01-01');
  });

  it('lets a day on the other side of a leap day narrow the years', () => {
    // Sunday 6 November 2016; in 2005, 2011 and 2022, no leap years, 1 February was a Tuesday.
    const expressions = [SUNDAY_6_NOVEMBER, { weekday: 1, day: 1, month: 2 }];
    const { publishedAt, reasons } = deducePublicationDate({ expressions, offices: [] }, RANGE);
    expect(publishedAt).toBe('2016-11-06');
    expect(reasons[1]).toContain('only for 2016');
  });

  it('takes a year that the text says, if its weekday fits', () => {
    const dated = (day: number) =>
      deducePublicationDate(
        { expressions: [{ weekday: 0, day, month: 11, year: 2016 }], offices: [] },
        RANGE,
      );
    expect(dated(6)).toEqual({
      publishedAt: '2016-11-06',
      reasons: ['The text says Sunday 6 November 2016.'],
    });
    expect(dated(7)).toEqual({ publishedAt: null, reasons: ['Sunday 7 November does not fall in 2016.'] });
  });

  it('is not led astray by one wrong weekday', () => {
    const expressions = [{ weekday: 3, day: 31, month: 2 }, SUNDAY_6_NOVEMBER];
    const offices = [held('X', '2015', '2018')];
    expect(deducePublicationDate({ expressions, offices }, RANGE).publishedAt).toBe('2016-11-06');
  });

  it('takes the full date of a dateline before all else', () => {
    const dateline = { weekday: null, day: 14, month: 10, year: 2025 };
    expect(deducePublicationDate({ dateline, expressions: [SUNDAY_6_NOVEMBER], offices: [] }, RANGE)).toEqual(
      { publishedAt: '2025-10-14', reasons: ['The dateline says 14 October 2025.'] },
    );
  });

  it('takes no dateline that the calendar contradicts, and says so', () => {
    const offices = [held('X', '2016', '2016')];
    const wrong = (day: number, weekday: number | null) =>
      deducePublicationDate(
        {
          dateline: { weekday, day, month: 2, year: 2017 },
          expressions: [SUNDAY_6_NOVEMBER],
          offices,
        },
        RANGE,
      );
    // 14 February 2017 was a Tuesday.
    expect(wrong(14, 2).publishedAt).toBe('2017-02-14');
    expect(wrong(14, 4).publishedAt).toBe('2016-11-06');
    expect(wrong(14, 4).reasons[0]).toBe('The dateline says Thursday 14 February 2017, which was a Tuesday.');
    expect(wrong(31, null).reasons[0]).toBe('The dateline says 31 February 2017, which is no day.');
  });

  it('says why there is nothing to deduce', () => {
    const nothing = deducePublicationDate({ expressions: [], offices: [held('X', '2015', '2016')] }, RANGE);
    expect(nothing.publishedAt).toBeNull();
    expect(nothing.reasons).toHaveLength(1);
    const never = deducePublicationDate(
      { expressions: [{ weekday: 0, day: 31, month: 2 }], offices: [] },
      RANGE,
    );
    expect(never.reasons).toEqual(['Sunday 31 February does not fall in any year from 2000 to 2026.']);
  });

  it('ignores a person of whom no period is known', () => {
    const offices = [{ personId: 'person:x', personName: 'X', periods: [] }];
    const { reasons } = deducePublicationDate({ expressions: [SUNDAY_6_NOVEMBER], offices }, RANGE);
    expect(reasons).toHaveLength(2);
  });
});
