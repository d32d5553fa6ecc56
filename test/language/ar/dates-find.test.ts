import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateFacts, findDates } from '../../../src/language/ar/dates/index.js';

/** What differs from an expression that says nothing. */
type Said = Partial<Omit<DateFacts, 'calendar'>> & { calendar?: 'hijri' };

function said(text: string): [string, Said][] {
  return findDates(text).map(({ start, end, ...facts }) => {
    const entries = Object.entries(facts).filter(
      ([, value]) => value !== null && value !== false && value !== 'gregorian',
    );
    return [text.slice(start, end), Object.fromEntries(entries)];
  });
}

const day = (offset: number) => ({ relative: { unit: 'day', offset } }) as const;
const month = (offset: number) => ({ relative: { unit: 'month', offset } }) as const;

const POSITIVE: readonly (readonly [text: string, span: string, facts: Said])[] = [
  // Relative days
  ['قال الوزير اليوم إن الاتفاق قريب', 'اليوم', day(0)],
  ['قال الوزير أمس إن الاتفاق قريب', 'أمس', day(-1)],
  ['وصل الوفد مساء أمس إلى العاصمة', 'مساء أمس', day(-1)],
  ['صرح بذلك بالأمس للصحفيين', 'الأمس', day(-1)],
  ['صدر البيان مساء أول من أمس', 'مساء أول من أمس', day(-2)],
  ['صدر البيان اول امس عن الوزارة', 'اول امس', day(-2)],
  ['صدر البيان أمس الأول عن الوزارة', 'أمس الأول', day(-2)],
  ['اجتمعوا البارحة في جدة', 'البارحة', day(-1)],
  ['اجتمعوا البارحة الأولى في جدة', 'البارحة الأولى', day(-2)],
  ['يصل الوفد غداً إلى بغداد', 'غداً', day(1)],
  ['يصل الوفد يوم غد إلى بغداد', 'يوم غد', day(1)],
  ['يصل الوفد بعد غد إلى بغداد', 'بعد غد', day(2)],
  // Weekdays
  ['أعلن الجيش، ليلة الأربعاء، انسحابه', 'ليلة الأربعاء', { weekday: 3 }],
  ['في وقت سابق من الأحد أعلنت القوات', 'الأحد', { weekday: 0 }],
  ['اعلن الوزير الاثنين ان بلاده ترفض', 'الاثنين', { weekday: 1 }],
  ['أعلن الوزير الإثنين أن بلاده ترفض', 'الإثنين', { weekday: 1 }],
  ['زار الرئيس المدينة يوم الأحد الماضي برفقة وفد', 'يوم الأحد الماضي', { weekday: 0, direction: 'past' }],
  ['يجتمع المجلس الخميس المقبل', 'الخميس المقبل', { weekday: 4, direction: 'future' }],
  ['وصل للأربعاء حصته', 'لأربعاء', { weekday: 3 }],
  ['وقال أمس\u00a0الثلاثاء إن', 'أمس\u00a0الثلاثاء', { weekday: 2, ...day(-1) }],
  ['وقال أول من أمس (الخميس) إن', 'أول من أمس (الخميس)', { weekday: 4, ...day(-2) }],
  ['هبط السعر أمس الأحد قبل ساعات من الاجتماع', 'أمس الأحد', { weekday: 0, ...day(-1) }],
  // Days and months in each tradition
  ['وقع الهجوم في 6 نوفمبر 2016 شمال البلاد', '6 نوفمبر 2016', { day: 6, month: 11, year: 2016 }],
  ['وقع في ٦ نوفمبر ٢٠١٦م شمال', '٦ نوفمبر ٢٠١٦م', { day: 6, month: 11, year: 2016 }],
  [
    'في 16 نوفمبر/تشرين الثاني عام 1988 خلال',
    '16 نوفمبر/تشرين الثاني عام 1988',
    { day: 16, month: 11, year: 1988 },
  ],
  [
    'في السابع من مايو (أيار) الماضي',
    'السابع من مايو (أيار) الماضي',
    { day: 7, month: 5, direction: 'past' },
  ],
  ['وقع الاتفاق في فبراير شباط ثم انهار', 'فبراير شباط', { month: 2 }],
  ['في حزيران/ يونيو 2014 سيطر', 'حزيران/ يونيو 2014', { month: 6, year: 2014 }],
  ['يوم 15 كانون الثاني الجاري', 'يوم 15 كانون الثاني الجاري', { day: 15, month: 1, direction: 'present' }],
  ['منذ تشرين الاول الماضي', 'تشرين الاول الماضي', { month: 10, direction: 'past' }],
  ['يوم السبت 20 أوت 2016 بتونس', 'يوم السبت 20 أوت 2016', { weekday: 6, day: 20, month: 8, year: 2016 }],
  ['الجزائر في 5 جويلية', '5 جويلية', { day: 5, month: 7 }],
  ['بين أفريل 2003 وصيفها', 'أفريل 2003', { month: 4, year: 2003 }],
  [
    'السادس والعشرين من شهر مارس عام 2015',
    'السادس والعشرين من شهر مارس عام 2015',
    { day: 26, month: 3, year: 2015 },
  ],
  ['في الحادي عشر من آب', 'الحادي عشر من آب', { day: 11, month: 8 }],
  ['في الحادي والثلاثين من يوليو', 'الحادي والثلاثين من يوليو', { day: 31, month: 7 }],
  ['في العشرين من يونيه', 'العشرين من يونيه', { day: 20, month: 6 }],
  ['منذ منتصف يوليو (تموز) الماضي', 'منتصف يوليو (تموز) الماضي', { month: 7, direction: 'past' }],
  [
    'في سبتمبر من العام الماضي',
    'سبتمبر من العام الماضي',
    { month: 9, relative: { unit: 'year', offset: -1 } },
  ],
  [
    'في تموز من العام قبل الماضي',
    'تموز من العام قبل الماضي',
    { month: 7, relative: { unit: 'year', offset: -2 } },
  ],
  ['في مايو من العام الحالي 2015 نشرت', 'مايو من العام الحالي 2015', { month: 5, year: 2015 }],
  ['قدم الوزير استقالته في مارس', 'مارس', { month: 3 }],
  // With weekdays
  ['الأحد 6 نوفمبر', 'الأحد 6 نوفمبر', { weekday: 0, day: 6, month: 11 }],
  ['الأربعاء، 7 جوان 2017، حذر', 'الأربعاء، 7 جوان 2017', { weekday: 3, day: 7, month: 6, year: 2017 }],
  ['يوم الأحد (26 يوليو ) واشتبكت', 'يوم الأحد (26 يوليو )', { weekday: 0, day: 26, month: 7 }],
  ['تنشر غدا الأحد 6 ديسمبر', 'غدا الأحد 6 ديسمبر', { weekday: 0, day: 6, month: 12, ...day(1) }],
  ['يوم الأحد 6/11 في أنقرة', 'يوم الأحد 6/11', { weekday: 0, day: 6, month: 11 }],
  // Numeric and Hijri
  ['بتاريخ 06/11/2016 صدر القرار', '06/11/2016', { day: 6, month: 11, year: 2016 }],
  ['بتاريخ 6-11-2016 صدر القرار', '6-11-2016', { day: 6, month: 11, year: 2016 }],
  ['بتاريخ 2016-11-06 صدر القرار', '2016-11-06', { day: 6, month: 11, year: 2016 }],
  ['في 26 شوال 1436 هـ صدر', '26 شوال 1436 هـ', { calendar: 'hijri', day: 26, month: 10, year: 1436 }],
  ['في 5 ذي القعدة 1436هـ', '5 ذي القعدة 1436هـ', { calendar: 'hijri', day: 5, month: 11, year: 1436 }],
  ['في 3 ربيع الآخر 1437', '3 ربيع الآخر 1437', { calendar: 'hijri', day: 3, month: 4, year: 1437 }],
  [
    'الثلاثاء 19 / 10 / 1436هـ الموافق 4 / 8 / 2015م',
    'الثلاثاء 19 / 10 / 1436هـ الموافق 4 / 8 / 2015م',
    { weekday: 2, day: 4, month: 8, year: 2015 },
  ],
  // Periods
  ['منتصف الشهر الحالي', 'منتصف الشهر الحالي', month(0)],
  ['في وقت سابق من هذا الشهر', 'هذا الشهر', month(0)],
  ['أبرم الشهر الماضي في فيينا', 'الشهر الماضي', month(-1)],
  ['يوم 20 من الشهر الماضي', 'يوم 20 من الشهر الماضي', { day: 20, ...month(-1) }],
  ['في 15 الجاري', '15 الجاري', { day: 15, ...month(0) }],
  ['أبرم الاسبوع الماضي في فيينا', 'الاسبوع الماضي', { relative: { unit: 'week', offset: -1 } }],
  ['توقفت عام 2014 تماما', 'عام 2014', { year: 2014 }],
  // Ranges
  ['بين 6 و8 أكتوبر الماضي', '6 و8 أكتوبر الماضي', { day: 8, month: 10, direction: 'past', isVague: true }],
  ['من 12 إلى 14 فيفري 2017', '12 إلى 14 فيفري 2017', { day: 14, month: 2, year: 2017, isVague: true }],
  ['ليل الجمعة السبت', 'ليل الجمعة السبت', { weekday: 5, isVague: true }],
  ['ليل الأحد - الاثنين', 'ليل الأحد - الاثنين', { weekday: 0, isVague: true }],
  ['انسحبوا الخميس قبل الماضي', 'الخميس قبل الماضي', { weekday: 4, isVague: true }],
];

describe('findDates', () => {
  it.each(POSITIVE)('%s', (text, span, facts) => {
    expect(said(text)).toEqual([[span, facts]]);
  });

  it.each([
    // The name of something else
    'تولى السلطة بعد ثورة 25 يناير',
    'مشروع قوى 14 آذار وفريق الثامن من آذار',
    'مدينة السادس من أكتوبر قرب القاهرة',
    'منذ أحداث 11 سبتمبر (أيلول) الإرهابية',
    'نشرت جريدة الأحد تحقيقا',
    'وذكرت صحيفة «الجمعة» أن',
    'في شارع 7 نوفمبر',
    // Customs, and days with names of their own
    'بعد صلاة الجمعة خرج المتظاهرون',
    'يغلق المتحف أيام الاثنين',
    'تخفيضات الجمعة السوداء',
    // The two, the one
    'الخلاف بين الاثنين قديم',
    'قال أحد الوزراء إن ثلاثاء لا تكفي',
    'حل في المركز الأول ثم الثاني',
    // Not today
    'في اليوم التالي انسحبوا',
    'ينتج مليون برميل في اليوم',
    'نقلت روسيا اليوم عن مصدر',
    'في مثل هذا اليوم ولد الشاعر',
    'كان ذلك اليوم طويلا',
    'بدأ اليوم الثاني للقمة',
    // Not yesterday
    'هم في أمس الحاجة إلى الدواء',
    'كانوا أول من وصل',
    'أعداء الأمس أصدقاء',
    // Words that month names are too
    'مارس الضغط على خصومه',
    'وكانت ماي قد رفضت',
    'قالت جوان سميث للصحفيين',
    'أب لثلاثة أطفال',
    'الرئيس رجب طيب أردوغان',
    // Numbers
    'النتيجة 3/2 لصالحهم',
    'الإصدار 1.2.3.4 من البرنامج',
    'بتاريخ 45/13/2016',
    'قتل 30 شخصا وأصيب 12 آخرون',
    'الأمين العام للحزب',
    '',
  ])('finds no date in: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('keeps to its offsets', () => {
    const text = 'أمس ثم اليوم ثم غدا';
    const from = text.indexOf('ثم');
    const found = findDates(text, from, text.indexOf('غدا')).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['اليوم']);
  });

  it('finds several, and does not join what a list or a conjunction parts', () => {
    expect(said('الاجتماعات: الأحد، الثلاثاء وغدا').map(([span]) => span)).toEqual([
      'الأحد',
      'الثلاثاء',
      'غدا',
    ]);
    expect(said('يومي 22 يونيو و3 يوليو').map(([span]) => span)).toEqual(['22 يونيو', '3 يوليو']);
  });

  it('gives ordered spans without overlap for any text', () => {
    const pieces = POSITIVE.map(([text]) => text);
    const piece = fc.oneof(
      fc.constantFrom(...pieces, 'و', 'من', '6', '/', '(', ')', '،', 'الأول', 'شهر', 'آب', '\u200f', '\n'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom(' ', '', '\u00a0'),
        (parts, separator) => {
          const text = parts.join(separator);
          let previousEnd = 0;
          for (const { start, end } of findDates(text)) {
            expect(start).toBeGreaterThanOrEqual(previousEnd);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            previousEnd = end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
