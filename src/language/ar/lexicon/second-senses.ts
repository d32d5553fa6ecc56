/**
 * Verbs of saying whose object decides: they report only with one of these nouns (حمل … مسؤولية, ألقى باللوم). Lemmas as in
 * verbs.ts, nouns in normal form without ال.
 */
export const OBJECT_DECIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['حمل', ['مسؤوليه', 'مسؤوليات', 'تبعات', 'تبعه', 'عواقب', 'وزر']],
  [
    'وقع',
    [
      'اتفاق',
      'اتفاقا',
      'اتفاقيه',
      'اتفاقيات',
      'مذكره',
      'مذكرات',
      'معاهده',
      'بروتوكول',
      'بروتوكولا',
      'عقد',
      'عقدا',
      'عقود',
      'صفقه',
      'وثيقه',
      'بيان',
      'بيانا',
      'اعلان',
      'اعلانا',
      'مرسوم',
      'مرسوما',
    ],
  ],
  ['ألقى', ['لوم', 'لائمه', 'مسؤوليه', 'تبعه']],
]);

/** To refuse these is to say nothing: declined to comment, to give details. Lemmas as in verbs.ts, nouns without ال. */
export const REFUSED_SPEECH: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'رفض',
    ['تعليق', 'ادلاء', 'كشف', 'افصاح', 'حديث', 'رد', 'اعطاء', 'تحديد', 'تاكيد', 'خوض', 'اجابه', 'تحدث'],
  ],
]);
