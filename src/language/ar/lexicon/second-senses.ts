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
  [
    'توصل',
    [
      'اتفاق',
      'اتفاقا',
      'اتفاقيه',
      'اتفاقات',
      'تفاهم',
      'تفاهمات',
      'تسويه',
      'صفقه',
      'هدنه',
      'توافق',
      'معاهده',
      'حل',
    ],
  ],
  ['ألقى', ['لوم', 'لائمه', 'مسؤوليه', 'تبعه']],
]);

/** To refuse these is to say nothing: declined to comment, to give details. Lemmas as in verbs.ts, nouns without ال. */
export const REFUSED_SPEECH: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'رفض',
    [
      'تعليق',
      'تعقيب',
      'ادلاء',
      'كشف',
      'افصاح',
      'حديث',
      'رد',
      'اعطاء',
      'تحديد',
      'تاكيد',
      'خوض',
      'اجابه',
      'تحدث',
    ],
  ],
  // That a question was answered is told; the answer follows.
  ['رد', ['سؤال', 'اسئله', 'استفسار', 'استفسارات', 'مداخلات']],
  // To adopt a policy is a deed; to adopt an attack is to claim it.
  [
    'تبنى',
    ['سياسه', 'سياسات', 'مخطط', 'مخططا', 'خطه', 'خطط', 'استراتيجيه', 'نهج', 'نهجا', 'برنامج', 'برنامجا'],
  ],
]);

/** Verbs of saying that are another verb with one of these for its object: tightens security. Lemmas and nouns as above. */
export const OBJECT_DIVERTS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'شدد',
    [
      'امن',
      'اجراءات',
      'اجراءاته',
      'اجراءاتها',
      'تدابير',
      'حصار',
      'حصاره',
      'حصارها',
      'خناق',
      'قيود',
      'عقوبات',
      'رقابه',
      'حراسه',
      'قبضته',
      'قبضتها',
      'ضغوط',
      'ضغوطه',
      'ضغوطها',
      'ضغط',
    ],
  ],
]);
