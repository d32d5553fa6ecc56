import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, findDatedDays, findDates, resolveDate } from '../../../src/language/ar/dates/index.js';

type Tense = 'past' | 'future' | 'unknown';

/** The only date that a text gives. */
function resolved(text: string, publishedAt: string | null, tense: Tense = 'past'): string | null {
  const [expression, ...more] = findDates(text);
  if (expression === undefined || more.length > 0) throw new Error(`not one expression: ${text}`);
  return resolveDate(expression, publishedAt, { tense });
}

/** A Sunday. */
const SUNDAY = '2016-11-06';

describe('resolveDate', () => {
  it.each([
    ['اليوم', '2016-11-06'],
    ['مساء أمس', '2016-11-05'],
    ['أول من أمس', '2016-11-04'],
    ['بعد غد', '2016-11-08'],
    // A weekday: the day itself, or the nearest before
    ['الأحد', '2016-11-06'],
    ['السبت', '2016-11-05'],
    ['الاثنين', '2016-10-31'],
    ['الأحد الماضي', '2016-10-30'],
    ['السبت الماضي', '2016-11-05'],
    ['الأحد المقبل', '2016-11-13'],
    ['الاثنين المقبل', '2016-11-07'],
    // Day and month
    ['6 نوفمبر', '2016-11-06'],
    ['الثلاثاء 11 أكتوبر', '2016-10-11'],
    ['7 نوفمبر', '2015-11-07'],
    ['7 نوفمبر المقبل', '2016-11-07'],
    ['29 فبراير', '2016-02-29'],
    ['غدا الاثنين 7 نوفمبر', '2016-11-07'],
    ['20 من الشهر الماضي', '2016-10-20'],
    ['2 نوفمبر الجاري', '2016-11-02'],
    ['3 مارس من العام الماضي', '2015-03-03'],
    // Months
    ['نوفمبر', '2016-11'],
    ['نوفمبر الماضي', '2015-11'],
    ['ديسمبر الماضي', '2015-12'],
    ['ديسمبر المقبل', '2016-12'],
    ['منتصف الشهر الحالي', '2016-11'],
    ['الشهر الماضي', '2016-10'],
    ['الشهر المقبل', '2016-12'],
    ['سبتمبر من العام الماضي', '2015-09'],
    // Absolute
    ['14 يوليو 2015', '2015-07-14'],
    ['مارس 2013', '2013-03'],
    ['26 شوال 1436 هـ', '2015-08-11'],
    ['19 / 10 / 1436هـ', '2015-08-04'],
    ['1 محرم 1438', '2016-10-02'],
  ])('%s in an article of Sunday 6 November 2016 is %s', (text, date) => {
    expect(resolved(text, SUNDAY)).toBe(date);
  });

  it.each([
    'الأسبوع الماضي',
    'العام الماضي',
    'عام 2014',
    'ليل الجمعة السبت',
    'بين 6 و8 أكتوبر',
    '30 فبراير 2016',
    '31 نوفمبر',
    '30 رمضان 1436 هـ', // it had 29 days, from 18 June to 16 July 2015
    'الخميس قبل الماضي',
  ])('does not resolve %s', (text) => {
    expect(resolved(text, SUNDAY)).toBeNull();
  });

  it('looks ahead in the future tense, and to the nearer side without one', () => {
    expect(resolved('الثلاثاء', SUNDAY, 'future')).toBe('2016-11-08');
    expect(resolved('الأحد', SUNDAY, 'future')).toBe('2016-11-06');
    expect(resolved('5 نوفمبر', SUNDAY, 'future')).toBe('2017-11-05');
    expect(resolved('7 نوفمبر', SUNDAY, 'unknown')).toBe('2016-11-07');
    expect(resolved('ديسمبر', SUNDAY, 'unknown')).toBe('2016-12');
    expect(resolved('يناير', SUNDAY, 'future')).toBe('2017-01');
  });

  it('trusts the weekday beside a relative day, within the days that can be reported', () => {
    // Taken over a day late.
    expect(resolved('أمس الجمعة', SUNDAY)).toBe('2016-11-04');
    expect(resolved('اليوم السبت', SUNDAY)).toBe('2016-11-05');
    // The publisher's clock may be a day behind.
    expect(resolved('اليوم الاثنين', SUNDAY)).toBe('2016-11-07');
    expect(resolved('اليوم الثلاثاء', SUNDAY)).toBe('2016-11-01');
  });

  it('crosses months, years and leap days', () => {
    expect(resolved('أمس', '2017-01-01')).toBe('2016-12-31');
    expect(resolved('أمس', '2016-03-01')).toBe('2016-02-29');
    expect(resolved('الشهر الماضي', '2017-01-15')).toBe('2016-12');
    expect(resolved('الشهر المقبل', '2016-12-15')).toBe('2017-01');
    expect(resolved('29 فبراير', '2015-06-01')).toBe('2012-02-29');
  });

  it('needs a whole day to count from, except for what is absolute', () => {
    for (const publishedAt of [null, '2016-11', '2016', 'gestern']) {
      expect(resolved('أمس', publishedAt)).toBeNull();
      expect(resolved('6 نوفمبر', publishedAt)).toBeNull();
      expect(resolved('6 نوفمبر 2016', publishedAt)).toBe('2016-11-06');
    }
    expect(resolved('أمس', '2016-11-06T23:30:00+03:00')).toBe('2016-11-05');
  });

  it('takes weekdays as JavaScript dates have them, never after the publication in the past tense', () => {
    const names = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
    const anyDay = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        anyDay,
        fc.nat({ max: 6 }),
        fc.constantFrom('', ' الماضي', ' المقبل'),
        (date, weekday, adjective) => {
          const publishedAt = date.toISOString().slice(0, 10);
          const result = resolved(`${names[weekday]}${adjective}`, publishedAt) ?? '';
          expect(new Date(result).getUTCDay()).toBe(weekday);
          const days = (Date.parse(publishedAt) - Date.parse(result)) / 86_400_000;
          const [least, most] = adjective === '' ? [0, 6] : adjective === ' الماضي' ? [1, 7] : [-7, -1];
          expect(days).toBeGreaterThanOrEqual(least);
          expect(days).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('takes a day and month without a year within the year before, as JavaScript dates have them', () => {
    const anyDay = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDay, anyDay, (date, event) => {
        const publishedAt = date.toISOString().slice(0, 10);
        const month = event.getUTCMonth() + 1;
        const result = resolved(`يوم ${event.getUTCDate()}/${month}`, publishedAt) ?? '';
        expect(result.slice(5)).toBe(event.toISOString().slice(5, 10));
        const days = (Date.parse(publishedAt) - Date.parse(result)) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(0);
        if (result.slice(5) !== '02-29') expect(days).toBeLessThan(366);
      }),
    );
  });
});

describe('dateIn', () => {
  const text = 'قال الوزير في نوفمبر، وكرر أمس، أن العملية بدأت أول من أمس';
  const clause = { start: 0, end: text.indexOf('أن العملية') };

  it('takes the day before the month, and nothing from outside the spans', () => {
    expect(dateIn(text, [clause], SUNDAY)).toBe('2016-11-05');
    expect(dateIn(text, [{ start: 0, end: text.indexOf('وكرر') }], SUNDAY)).toBe('2016-11');
    expect(dateIn(text, [{ start: 0, end: 10 }], SUNDAY)).toBeNull();
    expect(dateIn(text, [], SUNDAY)).toBeNull();
  });
});

describe('findDatedDays', () => {
  const days = (text: string) =>
    findDatedDays(text, { start: 0, end: text.length }).map(({ weekday, day, month, year }) => [
      weekday,
      day,
      month,
      year,
    ]);

  it('takes a weekday with day and month, with the year if there is one', () => {
    expect(days('التقى الجانبان الأحد 6 نوفمبر، بعد لقاء الثلاثاء 11 أكتوبر 2016')).toEqual([
      [0, 6, 11, null],
      [2, 11, 10, 2016],
    ]);
  });

  it('leaves out less than that, and days to come', () => {
    expect(days('التقيا الأحد، ثم في 6 نوفمبر، ثم أمس')).toEqual([]);
    expect(days('وسيجتمع المجلس الثلاثاء 8 نوفمبر')).toEqual([]);
    expect(days('من المقرر أن يلتقيا الثلاثاء 8 نوفمبر')).toEqual([]);
    expect(days('تنشر غدا الأحد 6 ديسمبر')).toEqual([]);
    expect(days('سيطر الجيش على البلدة الثلاثاء 8 نوفمبر')).toEqual([[2, 8, 11, null]]);
  });
});
