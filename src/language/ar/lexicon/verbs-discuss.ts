import { discuss, meet, type VerbEntry } from './verb-entry.js';

/** Verbs of talking about a subject. */
export const DISCUSS_VERBS: readonly VerbEntry[] = [
  discuss('بحث', 'ب ح ث', 1, 'discuss', 'discusses', 'object:topic مع:partner في:topic', {
    vowel: 'a',
    masdars: ['بحث'],
    ambiguous: 'a noun (research); بحث عن: searched for; ب + حث is also spelled so; باحث: researcher',
  }),
  discuss('ناقش', 'ن ق ش', 3, 'discuss', 'discusses', 'object:topic مع:partner', { masdars: ['نقاش'] }),
  discuss('تناول', 'ن و ل', 6, 'deal with', 'discusses', 'object:topic', {
    ambiguous: 'to take food; also a noun',
  }),
  discuss('تطرق', 'ط ر ق', 5, 'touch on', 'discusses', 'الى:topic ل:topic'),
  discuss('تحدث', 'ح د ث', 5, 'speak', 'discusses', 'عن:topic مع:partner الى:addressee ل:addressee ان', {
    ambiguous: 'of one speaker (تحدث عن): states; تحدث is also she happens; متحدث is a noun (spokesman)',
  }),
  discuss('تحادث', 'ح د ث', 6, 'converse', 'discusses', 'مع:partner'),
  discuss('تباحث', 'ب ح ث', 6, 'confer', 'discusses', 'في:topic حول:topic مع:partner'),
  discuss('تشاور', 'ش و ر', 6, 'consult', 'discusses', 'مع:partner حول:topic', { ambiguous: 'also a noun' }),
  discuss('تداول', 'د و ل', 6, 'deliberate', 'discusses', 'object:topic في:topic', {
    ambiguous: 'to circulate, to trade; also a noun',
  }),
  discuss('تدارس', 'د ر س', 6, 'examine together', 'discusses', 'object:topic'),
  discuss('استعرض', 'ع ر ض', 10, 'review', 'discusses', 'object:topic مع:partner', {
    ambiguous: 'to parade, to show off',
  }),
  discuss('تفاوض', 'ف و ض', 6, 'negotiate', 'discusses', 'مع:partner على:topic حول:topic', {
    ambiguous: 'also a noun',
  }),
  discuss('تحاور', 'ح و ر', 6, 'hold a dialogue', 'discusses', 'مع:partner', { ambiguous: 'also a noun' }),
  discuss('حاور', 'ح و ر', 3, 'interview', 'discusses', 'object:partner', { masdars: ['حوار'] }),
  discuss('تبادل', 'ب د ل', 6, 'exchange', 'discusses', 'object:topic* مع:partner', {
    ambiguous: 'of views; fire and prisoners else; also a noun',
  }),
  discuss('درس', 'د ر س', 1, 'study', 'discusses', 'object:topic', {
    masdars: ['درس', 'دراسة'],
    ambiguous: 'دراسة: a study; درس: lesson; مدرسة: school',
  }),
  discuss('تركز', 'ر ك ز', 5, 'centre on', 'discusses', 'على:topic حول:topic', {
    ambiguous: 'its subject is a meeting; تركز: she focuses',
  }),
  discuss('تمحور', 'م ح و ر', 2, 'revolve around', 'discusses', 'حول:topic'),
];

/** Verbs of meeting; they report nothing by themselves. */
export const MEET_VERBS: readonly VerbEntry[] = [
  meet('التقى', 'ل ق ي', 8, 'meet', null, 'object:partner مع:partner ب:partner', { masdars: ['لقاء'] }),
  meet('اجتمع', 'ج م ع', 8, 'meet', null, 'مع:partner ب:partner', { ambiguous: 'مجتمع: society' }),
  meet('قابل', 'ق ب ل', 3, 'meet', null, 'object:partner', { ambiguous: 'قابل ل: liable to; في المقابل' }),
  meet('استقبل', 'ق ب ل', 10, 'receive', null, 'object:partner', {
    ambiguous: 'مستقبل: future; استقبل لاجئين: took in',
  }),
  meet('زار', 'ز و ر', 1, 'visit', null, 'object:partner', { masdars: ['زيارة'] }),
  meet('هاتف', 'ه ت ف', 3, 'telephone', null, 'object:partner', { ambiguous: 'a noun (telephone)' }),
  meet('اتصل', 'و ص ل', 8, 'call', null, 'ب:partner', { ambiguous: 'متصل: connected' }),
  meet('تواصل', 'و ص ل', 6, 'be in touch', null, 'مع:partner', {
    ambiguous: 'also a noun; تواصل: she continues',
  }),
  meet('رافق', 'ر ف ق', 3, 'accompany', null, 'object:partner', { ambiguous: 'مرافق: facilities' }),
  meet('صافح', 'ص ف ح', 3, 'shake hands', null, 'object:partner'),
];
