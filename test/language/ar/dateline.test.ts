import { describe, expect, it } from 'vitest';
import { extractFrom } from '../../support/arabic.js';

const TITLE = 'الأردن يفتح الجسر القديم أمام القوافل';
const TOLD = 'قال وزير الخارجية الأردني سالم الهزايمة اليوم إن الأردن يرفض إغلاق الجسر القديم.';

function publishedOf(text: string): string | null {
  return extractFrom(text, { publishedAt: null }).article.publishedAt;
}

describe('a dateline', () => {
  it.each([
    ['with commas and a dash', 'عمان، 14 تشرين الأول 2025 - ', '2025-10-14'],
    ['with strokes', 'بغداد / 3 آذار 2017 / ', '2017-03-03'],
    ['in Arabic digits', 'دمشق – ١٤ تشرين الأول ٢٠٢٥ – ', '2025-10-14'],
    ['in figures alone', 'الجزائر 3/3/2017: ', '2017-03-03'],
    ['with both names of the month', 'بيروت، 9 آب/أغسطس 2019 – ', '2019-08-09'],
    ['with its weekday', 'القاهرة، الثلاثاء 14 أكتوبر 2025 - ', '2025-10-14'],
    ['in brackets', '(تونس، 20 أوت 2016) - ', '2016-08-20'],
    ['with an agency behind it', 'عمان في 14 تشرين الأول 2025 (وكالة الأفق) - ', '2025-10-14'],
    ['of two places', 'حلب، سوريا، 5 أيار 2018 — ', '2018-05-05'],
  ])('says when the article was published: %s', (_, dateline, day) => {
    expect(publishedOf(`${TITLE}\n\n${dateline}${TOLD}`)).toBe(day);
    expect(publishedOf(`${dateline}${TOLD}\nوأضاف أن القوافل ستصل غدا.`)).toBe(day);
  });

  it.each([
    ['with its place', 'عمان، 14 تشرين الأول 2025'],
    ['without one', '14 تشرين الأول 2025'],
  ])('may be a line of its own, %s', (_, line) => {
    expect(publishedOf(`${TITLE}\n\n${line}\n${TOLD}`)).toBe('2025-10-14');
  });

  it('tells its reason, and dates what was said today', () => {
    const { article, positions } = extractFrom(`${TITLE}\n\nعمان، 14 تشرين الأول 2025 - ${TOLD}`, {
      publishedAt: null,
    });
    expect(article.publishedAtFrom).toBe('deduced');
    expect(article.publishedAtReasons).toEqual(['The dateline says 14 October 2025.']);
    expect(positions.map(({ statedOn }) => statedOn)).toEqual(['2025-10-14']);
  });

  it.each([
    ['what happened on a day', 'في 14 تشرين الأول 2025 أعلن الأردن فتح الجسر.'],
    ['a day with which a sentence goes on', 'شهدت عمان، 14 تشرين الأول 2025، افتتاح الجسر القديم.'],
    ['a place and a day, and a sentence behind them', 'عمان، 14 تشرين الأول 2025، كانت الشوارع خالية.'],
    ['a place within a phrase', 'اجتماع عمان 14 تشرين الأول 2025 - ماذا بعد الجسر القديم؟'],
    ['a time from one year to another', 'عمان، 14 تشرين الأول 2024 - 2025: عام من القوافل.'],
    ['no year', 'عمان، 14 تشرين الأول - افتتح الجسر القديم.'],
    ['a day that is none', 'عمان، 31 شباط 2025 - افتتح الجسر القديم.'],
    ['a date further on', `${TOLD} عمان، 14 تشرين الأول 2025 - افتتح الجسر القديم.`],
  ])('is not %s', (_, text) => {
    expect(publishedOf(`${TITLE}\n\n${text}\nوأضاف أن القوافل ستصل غدا إلى المدينة القديمة.`)).toBeNull();
  });

  it('gives way to a date from elsewhere', () => {
    const text = `${TITLE}\n\nعمان، 14 تشرين الأول 2025 - ${TOLD}`;
    expect(extractFrom(text, { publishedAt: '2025-10-15' }).article.publishedAt).toBe('2025-10-15');
  });
});
