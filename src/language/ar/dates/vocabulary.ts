import { normalise } from '../normalise.js';
import type { Direction } from './expression.js';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(normalise));
}

function numbered(lists: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list, index) =>
      list.split(' ').map((word): [string, number] => [normalise(word), first + index]),
    ),
  );
}

/** From Sunday, 0. */
export const WEEKDAYS = numbered(
  ['الأحد', 'الاثنين', 'الثلاثاء الثلاثا', 'الأربعاء الأربعا', 'الخميس', 'الجمعة', 'السبت'],
  0,
);

/** The month names of Egypt and the Gulf, of the Levant and Iraq, of Tunisia and Algeria, of Morocco. */
export const MONTHS = numbered(
  [
    'يناير جانفي جانفيي',
    'فبراير فيفري شباط فبرائر',
    'مارس آذار',
    'أبريل إبريل أفريل نيسان',
    'مايو ماي أيار',
    'يونيو يونيه جوان حزيران',
    'يوليو يوليه جويلية يوليوز تموز',
    'أغسطس أوت غشت آب',
    'سبتمبر شتنبر أيلول',
    'أكتوبر',
    'نوفمبر نونبر نوفنبر',
    'ديسمبر دجنبر',
  ],
  1,
);

/** Months named in two words, by the first and then the second. */
export const TWO_WORD_MONTHS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['تشرين', numbered(['الأول أول', 'الثاني ثاني'], 10)],
  ['كانون', new Map([...numbered(['الأول أول'], 12), ...numbered(['الثاني ثاني'], 1)])],
]);

/** Month names that are other words too (practised, father, a minister May, Joan): they need support. */
export const WEAK_MONTHS = setOf('مارس ماي آب جوان أوت نيسان');
/** Of these, the ones that a preposition does not support. */
export const WEAKEST_MONTHS = setOf('ماي آب جوان');

export const HIJRI_MONTHS = numbered(['محرم', 'صفر', '-', '-', '-', '-', 'رجب', 'شعبان', 'رمضان', 'شوال'], 1);
export const TWO_WORD_HIJRI_MONTHS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['ربيع', numbered(['الأول أول', 'الآخر الثاني آخر ثاني'], 3)],
  [normalise('جمادى'), numbered(['الأولى الأول', 'الآخرة الثانية الثاني الآخر'], 5)],
  ['ذو', numbered(['القعدة', 'الحجة'], 11)],
  ['ذي', numbered(['القعدة', 'الحجة'], 11)],
]);
export const HIJRI_SIGNS = setOf('هـ هجري هجرية');
export const GREGORIAN_SIGNS = setOf('م ميلادي ميلادية');

export const ORDINALS = numbered(
  [
    'الأول',
    'الثاني',
    'الثالث',
    'الرابع',
    'الخامس',
    'السادس',
    'السابع',
    'الثامن',
    'التاسع',
    'العاشر',
    'الحادي',
  ],
  1,
);
export const TEEN = 'عشر';
export const TENS = numbered(['العشرين العشرون', 'الثلاثين الثلاثون'], 2);

export const QUALIFIERS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...[...setOf('الماضي الماضية المنصرم المنصرمة الفائت الفائتة')].map((word) => [word, 'past'] as const),
  ...[...setOf('الجاري الجارية الحالي الحالية')].map((word) => [word, 'present'] as const),
  ...[...setOf('المقبل المقبلة القادم القادمة')].map((word) => [word, 'future'] as const),
]);
/** Counted from another time in the text, not from the publication. */
export const NARRATIVE = setOf('التالي التالية السابق السابقة نفسه نفسها ذاته ذاتها');

export const PERIODS: ReadonlyMap<string, 'week' | 'month' | 'year'> = new Map([
  [normalise('الأسبوع'), 'week'],
  [normalise('الشهر'), 'month'],
  [normalise('العام'), 'year'],
  [normalise('السنة'), 'year'],
]);

/** Before a day: part of the expression, without changing the date. */
export const LEADING = setOf('يوم مساء صباح فجر ظهر عصر ليل ليلة نهار منتصف مغرب ضحى عشية');
/** Before a month: a part of it, so that the month alone is known. */
export const PARTS_OF_MONTH = setOf('منتصف مطلع أوائل أواخر نهاية بداية مستهل شهر شهري');
export const PREPOSITIONS = setOf('في منذ خلال');
export const YEAR_WORDS = setOf('عام سنة العام السنة');

/** Before a date or weekday that names something else: a revolution, a movement, a street, a paper. */
export const NAMED_AFTER_DATE = setOf(
  'ثورة انتفاضة حركة تيار حزب شارع جسر ميدان ساحة مدينة جامعة قوى فريق تحالف أحداث هجمات اعتداءات تفجيرات كارثة حرب انتصارات عدوان محور مخيم ' +
    'جريدة صحيفة يومية أسبوعية مجلة موقع قناة ملحق برنامج',
);
/** Before a weekday: a custom of that day, or "the two". */
export const NOT_BEFORE_WEEKDAY = setOf('صلاة خطبة خطيب أيام كل بين كلا هذين');
/** After a weekday: a day with a name of its own. */
export const NOT_AFTER_WEEKDAY = setOf('الأسود السوداء الدامي الدامية الكبير العظيمة الحزينة');

/** Around اليوم where it is "the day" or part of a name. */
export const NOT_BEFORE_TODAY = setOf(
  'ذلك في بهذا روسيا المصري العرب عين فلسطين مصر ليبيا سوريا اليمن السودان قناة صحيفة جريدة موقع',
);
export const NOT_AFTER_TODAY = setOf(
  'الأول الثاني الثالث الرابع الخامس الأخير التالي السابق نفسه ذاته الواحد العالمي الوطني الدولي الذي الأخيرة الموعود المشهود',
);
