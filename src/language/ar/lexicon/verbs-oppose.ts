import { say, stance, type VerbEntry } from './verb-entry.js';

/** Verbs of denying. */
export const DENY_VERBS: readonly VerbEntry[] = [
  say('نفى', 'ن ف ي', 1, 'deny', 'denies', 'ان quote object:topic', {
    vowel: 'i',
    masdars: ['نفي'],
    ambiguous: 'to exile; منفي: exiled, منفى: exile',
  }),
  say('أنكر', 'ن ك ر', 4, 'deny', 'denies', 'ان object:topic', { ambiguous: 'منكر is also a noun (wrong)' }),
  say('كذب', 'ك ذ ب', 2, 'call a lie', 'denies', 'object:target ان', {
    ambiguous: 'form I: to lie; a noun (lies)',
  }),
  say('فند', 'ف ن د', 2, 'refute', 'denies', 'object:topic ان'),
  say('دحض', 'د ح ض', 1, 'refute', 'denies', 'object:topic', { vowel: 'a', masdars: ['دحض'] }),
  say('تنصل', 'ن ص ل', 5, 'disown', 'denies', 'من:topic'),
];

/** Verbs of rejecting, condemning and criticising. */
export const OPPOSE_VERBS: readonly VerbEntry[] = [
  stance('رفض', 'ر ف ض', 1, 'reject', 'opposes', 'object:topic+target ان quote', {
    masdars: ['رفض'],
    ambiguous:
      'a noun (rejection) after a preposition or a verb of stance, with a pronoun or before a genitive',
  }),
  stance('عارض', 'ع ر ض', 3, 'oppose', 'opposes', 'object:target+topic ان', {
    ambiguous: 'معارض, معارضة are mostly nouns (opponent, the opposition)',
  }),
  stance('اعترض', 'ع ر ض', 8, 'object', 'opposes', 'على:target+topic ان', {
    ambiguous: 'with a missile, ship or convoy as object: to intercept',
  }),
  stance('احتج', 'ح ج ج', 8, 'protest', 'opposes', 'على:target+topic ان', {
    ambiguous: 'احتج ب: argued; محتجون: protesters',
  }),
  stance('استنكر', 'ن ك ر', 10, 'denounce', 'opposes', 'object:target+topic ان'),
  stance('شجب', 'ش ج ب', 1, 'denounce', 'opposes', 'object:target+topic', { masdars: ['شجب'] }),
  stance('ندد', 'ن د د', 2, 'denounce', 'opposes', 'ب:target+topic'),
  stance('أدان', 'د ي ن', 4, 'condemn', 'opposes', 'object:target+topic', {
    ambiguous: 'of a court: to convict; مدين, مدينة are mostly debtor, city; ندين is also owe',
  }),
  stance('دان', 'د ي ن', 1, 'condemn', 'opposes', 'object:target+topic', {
    masdars: ['دين'],
    ambiguous: 'دين is nearly always a noun (religion, debt); دان is also an article of names',
  }),
  stance('انتقد', 'ن ق د', 8, 'criticise', 'opposes', 'object:target+topic ان'),
  stance('استهجن', 'ه ج ن', 10, 'deplore', 'opposes', 'object:target+topic ان'),
  stance('استغرب', 'غ ر ب', 10, 'find strange', 'opposes', 'object:target+topic ان من:target'),
  stance('هاجم', 'ه ج م', 3, 'attack', 'opposes', 'object:target', {
    masdars: ['هجوم'],
    proposition: 'accuses',
    ambiguous: 'an armed attack unless its subject is a speaker and words follow; مهاجم: attacker',
  }),
  stance('تهجم', 'ه ج م', 5, 'attack', 'opposes', 'على:target', { ambiguous: 'تهجم is also she raids' }),
  stance('عاتب', 'ع ت ب', 3, 'reproach', 'opposes', 'object:target على:topic', { masdars: ['عتاب'] }),
  stance('تأسف', 'ء س ف', 5, 'regret', 'opposes', 'ل:topic على:topic ان'),
  stance('مانع', 'م ن ع', 3, 'object', 'opposes', 'في:topic ان object:topic', {
    ambiguous: 'mostly negated (لا يمانع: has nothing against); مانع: obstacle',
  }),
  stance('خون', 'خ و ن', 2, 'call a traitor', 'accuses', 'object:target'),
  stance('لام', 'ل و م', 1, 'blame', 'opposes', 'object:target على:topic', { masdars: ['لوم'] }),
  stance('وبخ', 'و ب خ', 2, 'rebuke', 'opposes', 'object:target على:topic'),
  stance('سخر', 'س خ ر', 1, 'mock', 'opposes', 'من:target', { masdars: ['سخرية'], vowel: 'a' }),
  stance('استخف', 'خ ف ف', 10, 'belittle', 'opposes', 'ب:target'),
  stance('أسف', 'ء س ف', 1, 'regret', 'opposes', 'ل:topic على:topic ان', {
    vowel: 'a',
    masdars: ['أسف'],
    ambiguous: 'a noun (regret); للأسف: unfortunately',
  }),
  stance('استاء', 'س و ء', 8, 'resent', 'opposes', 'من:target', { ambiguous: 'a feeling unless voiced' }),
  stance('تحفظ', 'ح ف ظ', 5, 'have reservations', 'opposes', 'على:target+topic', {
    ambiguous: 'على + thing in custody: to seize; also تحفظ, form I of حفظ (keeps)',
  }),
  stance('شكك', 'ش ك ك', 2, 'cast doubt', 'opposes', 'في:target ب:target ان'),
  stance('طعن', 'ط ع ن', 1, 'impugn', 'opposes', 'في:target ب:target', {
    vowel: 'a',
    masdars: ['طعن'],
    ambiguous: 'to stab; a noun (appeal in court)',
  }),
  stance('ناهض', 'ن ه ض', 3, 'oppose', 'opposes', 'object:target'),
  stance('تصدى', 'ص د ي', 5, 'confront', 'opposes', 'ل:target', { ambiguous: 'mostly armed: repelled' }),
  stance('تبرأ', 'ب ر ء', 5, 'disown', 'opposes', 'من:target'),
  stance('تحدى', 'ح د ي', 5, 'defy', 'opposes', 'object:target ان'),
];

/** Verbs of attributing wrongdoing. */
export const ACCUSE_VERBS: readonly VerbEntry[] = [
  say('اتهم', 'و ه م', 8, 'accuse', 'accuses', 'object:target ب:topic ان quote', {
    masdars: ['تهمة'],
    ambiguous: 'متهم, متهمون are mostly the accused (passive), متهما + object the accuser',
  }),
  say('حمل', 'ح م ل', 2, 'hold responsible', 'accuses', 'object:target object:topic', {
    ambiguous: 'to carry, pregnancy (form I): accuses only where مسؤولية, تبعات or عواقب follows',
  }),
  say('ألقى', 'ل ق ي', 4, 'lay blame', 'accuses', 'ب:topic على:target object:topic*', {
    ambiguous: 'to throw, to deliver a speech: accuses only with اللوم, باللائمة, المسؤولية or التبعة على',
  }),
  say('أدرج', 'د ر ج', 4, 'list', 'opposes', 'object:target في:topic على:topic', {
    ambiguous: 'of lists of terrorism or sanctions; else narration',
  }),
];
