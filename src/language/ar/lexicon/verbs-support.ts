import { support, type VerbEntry } from './verb-entry.js';

/** Verbs that say nothing of their own: the noun of stance or saying that they take decides. */
export const SUPPORT_VERBS: readonly VerbEntry[] = [
  support('أعرب', 'ع ر ب', 4, 'express', 'states', 'عن:topic*', { ambiguous: 'اعراب; عرب: Arabs' }),
  support('عبر', 'ع ب ر', 2, 'express', 'states', 'عن:topic*', {
    ambiguous: 'عبر is mostly the preposition (via) or to cross; expresses where عن follows; معبر: crossing',
  }),
  support('شعر', 'ش ع ر', 1, 'feel', 'states', 'ب:topic* ان', {
    masdars: ['شعور'],
    ambiguous: 'a feeling is a position only where it is reported as said; شعر: poetry',
  }),
  support('أبدى', 'ب د و', 4, 'show', 'states', 'object:topic* ان', {
    ambiguous: 'يبدو (seems) is form I; ابدا (never, began) is another word',
  }),
  support('أظهر', 'ظ ه ر', 4, 'show', 'states', 'object:topic*', {
    ambiguous: 'with a thing as subject (video, poll) it narrates; اظهر يظهر is also appear',
  }),
  support('جدد', 'ج د د', 2, 'renew', 'states', 'object:topic* ل:addressee', {
    ambiguous: 'جدد: new ones (plural)',
  }),
  support('كرر', 'ك ر ر', 2, 'repeat', 'states', 'object:topic* ان quote', { masdars: ['تكرار'] }),
  support(
    'وجه',
    'و ج ه',
    2,
    'direct',
    'states',
    'object:topic* الى:addressee+target ل:addressee+target ب:topic=announces',
    {
      ambiguous: 'وجه: face; a verb with دعوة, اتهام, انتقاد, رسالة, شكر; موجه: aimed',
    },
  ),
  support('أطلق', 'ط ل ق', 4, 'launch', 'states', 'object:topic*', {
    ambiguous: 'to fire, to release; supports تحذير, دعوة, تصريحات, تهديد; names: أطلق عليه',
  }),
  support('أصدر', 'ص د ر', 4, 'issue', 'states', 'object:topic*', {
    ambiguous: 'of a statement, warning, verdict',
  }),
  support('قدم', 'ق د م', 2, 'present', 'states', 'object:topic* الى:addressee ل:addressee', {
    ambiguous: 'قدم: foot, came; supports شكر, اقتراح, دعم, اعتذار, تعاز',
  }),
  support('تقدم', 'ق د م', 5, 'come forward', 'states', 'ب:topic* الى:addressee', {
    ambiguous: 'to advance; a noun (progress); متقدم: advanced; supports طلب, شكوى, شكر after ب',
  }),
  support('أدلى', 'د ل و', 4, 'make (a statement)', 'states', 'ب:topic* ل:addressee'),
  support('شن', 'ش ن ن', 1, 'launch', 'states', 'object:topic* على:target', {
    masdars: ['شن'],
    ambiguous: 'of attacks; words only with هجوما لاذعا, انتقادات',
  }),
  support('بعث', 'ب ع ث', 1, 'send', 'states', 'ب:topic* object:topic* الى:addressee', {
    vowel: 'a',
    masdars: ['بعث'],
    ambiguous: 'البعث is a party; supports رسالة, برقية, تعاز',
  }),
  support('أرسل', 'ر س ل', 4, 'send', 'states', 'object:topic* الى:addressee', {
    ambiguous: 'of troops; supports رسالة',
  }),
  support('أثار', 'ث و ر', 4, 'raise', 'states', 'object:topic*', { ambiguous: 'آثار: remains, effects' }),
  support('أجرى', 'ج ر ي', 4, 'hold', 'discusses', 'object:topic* مع:partner', {
    ambiguous: 'of talks; tests and elections else; تجري, جرى is form I',
  }),
  support('عقد', 'ع ق د', 1, 'hold', 'discusses', 'object:topic* مع:partner', {
    vowel: 'i',
    masdars: ['عقد'],
    ambiguous: 'عقد: contract, decade; of meetings and press conferences',
  }),
  support('اتخذ', 'ت خ ذ', 8, 'take', 'announces', 'object:topic*', {
    ambiguous: 'of decisions, stands, measures',
  }),
  support('سجل', 'س ج ل', 2, 'put on record', 'states', 'object:topic*', {
    ambiguous: 'سجل: record, register; supports اعتراض, تحفظ',
  }),
  support('رفع', 'ر ف ع', 1, 'raise', 'states', 'object:topic* الى:addressee', {
    vowel: 'a',
    masdars: ['رفع'],
    ambiguous: 'a noun (lifting); supports شكوى, دعوى, توصية',
  }),
  support('أولى', 'و ل ي', 4, 'accord', 'supports', 'object:topic*', { ambiguous: 'أولى: first (feminine)' }),
];
