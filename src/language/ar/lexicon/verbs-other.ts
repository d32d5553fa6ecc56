import { other, type VerbEntry } from './verb-entry.js';

/** Verbs that report nothing, but say what a reported proposition amounts to. */
export const PROPOSITION_VERBS: readonly VerbEntry[] = [
  // Of the speaker's own side.
  other('سمح', 'س م ح', 1, 'allow', null, 'ب:topic ل:target', {
    vowel: 'a',
    masdars: ['سماح'],
    proposition: 'supports',
    ambiguous: 'a stance mostly under negation (لن نسمح)',
  }),
  other('تسامح', 'س م ح', 6, 'tolerate', null, 'مع:target', { proposition: 'supports' }),
  other('تهاون', 'ه و ن', 6, 'be lax', null, 'مع:target في:topic', { proposition: 'supports' }),
  other('ساعد', 'س ع د', 3, 'help', null, 'object:target على:topic', { proposition: 'supports' }),
  other('تعاون', 'ع و ن', 6, 'cooperate', null, 'مع:partner', {
    proposition: 'supports',
    ambiguous: 'also a noun',
  }),
  other('أراد', 'ر و د', 4, 'want', null, 'object:topic ان', { proposition: 'calls_for' }),
  other('احتاج', 'ح و ج', 8, 'need', null, 'الى:topic object:topic', { proposition: 'calls_for' }),
  other('اضطر', 'ض ر ر', 8, 'be forced', null, 'الى:topic ان', { proposition: 'announces' }),
  other('واجه', 'و ج ه', 3, 'confront', null, 'object:target', { masdars: ['مواجهة'] }),
  other('حارب', 'ح ر ب', 3, 'fight', null, 'object:target', { proposition: 'opposes' }),
  other('كافح', 'ك ف ح', 3, 'combat', null, 'object:target', { proposition: 'opposes', masdars: ['كفاح'] }),
  other('قاوم', 'ق و م', 3, 'resist', null, 'object:target', { proposition: 'opposes' }),
  other('حافظ', 'ح ف ظ', 3, 'keep', null, 'على:topic', { masdars: ['حفاظ'], ambiguous: 'حافظ: a name' }),
  other('خطط', 'خ ط ط', 2, 'plan', null, 'ل:topic', { proposition: 'announces', ambiguous: 'خطط: plans' }),
  other('سعى', 'س ع ي', 1, 'seek', null, 'الى:topic ل:topic', { vowel: 'a', masdars: ['سعي'] }),
  other('حاول', 'ح و ل', 3, 'try', null, 'object:topic ان'),
  // Of others: wrongdoing.
  other('انتهك', 'ن ه ك', 8, 'violate', null, 'object:target', { proposition: 'accuses' }),
  other('خرق', 'خ ر ق', 1, 'breach', null, 'object:target', { masdars: ['خرق'], proposition: 'accuses' }),
  other('ارتكب', 'ر ك ب', 8, 'commit', null, 'object:topic', { proposition: 'accuses' }),
  other('اقترف', 'ق ر ف', 8, 'commit', null, 'object:topic', { proposition: 'accuses' }),
  other('زعزع', 'ز ع ز ع', 1, 'destabilise', null, 'object:target', { proposition: 'accuses' }),
  other('عرقل', 'ع ر ق ل', 1, 'obstruct', null, 'object:target', { proposition: 'accuses' }),
  other('قوض', 'ق و ض', 2, 'undermine', null, 'object:target', { proposition: 'accuses' }),
  other('أجج', 'ء ج ج', 2, 'inflame', null, 'object:topic', { proposition: 'accuses' }),
  other('تدخل', 'د خ ل', 5, 'interfere', null, 'في:target', {
    proposition: 'accuses',
    ambiguous: 'تدخل is also she enters; a noun (intervention)',
  }),
  other('مول', 'م و ل', 2, 'finance', null, 'object:target', { proposition: 'accuses' }),
  other('سلح', 'س ل ح', 2, 'arm', null, 'object:target', {
    proposition: 'accuses',
    ambiguous: 'مسلح: armed',
  }),
  other('آوى', 'ء و ي', 4, 'harbour', null, 'object:target', { proposition: 'accuses' }),
  other('تآمر', 'ء م ر', 6, 'conspire', null, 'على:target', { proposition: 'accuses' }),
  other('تورط', 'و ر ط', 5, 'be implicated', null, 'في:topic', { proposition: 'accuses' }),
  other('تواطأ', 'و ط ء', 6, 'collude', null, 'مع:partner', { proposition: 'accuses' }),
  other('حرض', 'ح ر ض', 2, 'incite', null, 'على:topic object:target', { proposition: 'accuses' }),
  other('أفسد', 'ف س د', 4, 'corrupt', null, 'object:target', { proposition: 'accuses' }),
  other('استهدف', 'ه د ف', 10, 'target', null, 'object:target', {
    proposition: 'accuses',
    ambiguous: 'the speaker’s own operations target too',
  }),
  other('استفز', 'ف ز ز', 10, 'provoke', null, 'object:target', { proposition: 'accuses' }),
  other('ابتز', 'ب ز ز', 8, 'blackmail', null, 'object:target', { proposition: 'accuses' }),
  other('ماطل', 'م ط ل', 3, 'stall', null, 'في:topic', { proposition: 'accuses' }),
  other('احتل', 'ح ل ل', 8, 'occupy', null, 'object:target', { proposition: 'accuses' }),
  other('اعتدى', 'ع د و', 8, 'assault', null, 'على:target', { proposition: 'accuses' }),
  other('قمع', 'ق م ع', 1, 'repress', null, 'object:target', {
    vowel: 'a',
    masdars: ['قمع'],
    proposition: 'accuses',
  }),
  other('صعد', 'ص ع د', 2, 'escalate', null, 'object:topic', {
    proposition: 'accuses',
    ambiguous: 'form I: to climb',
  }),
];

/** Verbs that are spelled like a clitic and a reporting verb, or are often taken for one. */
export const DECOY_VERBS: readonly VerbEntry[] = [
  other('خشي', 'خ ش ي', 1, 'fear', null, 'ان من:topic', { vowel: 'a', perfectVowel: 'i', masdars: ['خشية'] }),
  other('وجد', 'و ج د', 1, 'find', null, 'ان object:target', { vowel: 'i', masdars: ['وجود'] }),
  other('وصل', 'و ص ل', 1, 'arrive', null, 'الى:target', { vowel: 'i', masdars: ['وصول'] }),
  other('وضع', 'و ض ع', 1, 'put', null, 'object:topic', { vowel: 'a', masdars: ['وضع'] }),
  other('أعد', 'ع د د', 4, 'prepare', null, 'object:topic', { ambiguous: 'يعد is also consider, promise' }),
  other('شارك', 'ش ر ك', 3, 'take part', null, 'في:topic'),
  other('نشر', 'ن ش ر', 1, 'publish, deploy', null, 'object:topic', { masdars: ['نشر'] }),
  other('قرأ', 'ق ر ء', 1, 'read', null, 'object:topic', { vowel: 'a', masdars: ['قراءة'] }),
  other('راهن', 'ر ه ن', 3, 'bet', null, 'على:target', { masdars: ['رهان'] }),
  other('تولى', 'و ل ي', 5, 'take over', null, 'object:topic'),
  other('جرى', 'ج ر ي', 1, 'take place', null, '', { vowel: 'i', masdars: ['جري'] }),
  other('عاد', 'ع و د', 1, 'return', null, 'الى:topic', { masdars: ['عودة'] }),
  other('ظهر', 'ظ ه ر', 1, 'appear', null, '', { vowel: 'a', masdars: ['ظهور'] }),
  other('علم', 'ع ل م', 1, 'know', null, 'ان ب:topic', { vowel: 'a', masdars: ['علم'] }),
  other('وفر', 'و ف ر', 2, 'provide', null, 'object:topic'),
];
