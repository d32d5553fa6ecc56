import { say, stance, type VerbEntry } from './verb-entry.js';

/** Verbs of demanding, urging, proposing and hoping. */
export const URGE_VERBS: readonly VerbEntry[] = [
  say('دعا', 'د ع و', 1, 'call on', 'calls_for', 'object:addressee+target الى:topic ل:topic ان quote', {
    masdars: ['دعوة'],
    ambiguous: 'to invite to a place or meeting; يدعون, ادعوا are also ادعى (claim)',
  }),
  say('طالب', 'ط ل ب', 3, 'demand', 'demands', 'object:addressee+target ب:topic ان quote', {
    ambiguous: 'طالب, طالبة, طالبان are also student, Taliban; مطالب is a noun (demands)',
  }),
  say('طلب', 'ط ل ب', 1, 'ask', 'demands', 'من:addressee+target object:topic* ان الى:addressee', {
    masdars: ['طلب'],
    ambiguous: 'a noun (request): a verb where من + actor or أن follows; مطلوب: wanted',
  }),
  say('ناشد', 'ن ش د', 3, 'appeal to', 'calls_for', 'object:addressee+target ب:topic ان quote'),
  say('حث', 'ح ث ث', 1, 'urge', 'calls_for', 'object:addressee+target على:topic ان', { masdars: ['حث'] }),
  say('حض', 'ح ض ض', 1, 'urge', 'calls_for', 'object:addressee+target على:topic ان', { masdars: ['حض'] }),
  say('شجع', 'ش ج ع', 2, 'encourage', 'calls_for', 'object:addressee+target على:topic', {
    ambiguous: 'with a practice as object: supports; with a thing as subject it narrates',
  }),
  say('أهاب', 'ه ي ب', 4, 'appeal to', 'calls_for', 'ب:addressee+target ان ل:topic'),
  say('نادى', 'ن د ي', 3, 'call for', 'calls_for', 'ب:topic', {
    masdars: ['نداء'],
    ambiguous: 'to call someone; نادي is mostly a club; calls for where ب follows',
  }),
  say('ألح', 'ل ح ح', 4, 'insist', 'demands', 'على:topic'),
  say('التمس', 'ل م س', 8, 'request', 'calls_for', 'object:topic من:addressee'),
  say('رجا', 'ر ج و', 1, 'request', 'calls_for', 'object:addressee ان', { masdars: ['رجاء'] }),
  say('نصح', 'ن ص ح', 1, 'advise', 'calls_for', 'object:addressee+target ب:topic ان', {
    masdars: ['نصح'],
    vowel: 'a',
  }),
  say('أوصى', 'و ص ي', 4, 'recommend', 'calls_for', 'ب:topic ان object:addressee'),
  say('اقترح', 'ق ر ح', 8, 'propose', 'calls_for', 'object:topic ان على:addressee quote'),
  say('طرح', 'ط ر ح', 1, 'put forward', 'calls_for', 'object:topic* على:addressee', {
    vowel: 'a',
    masdars: ['طرح'],
    ambiguous: 'a noun; of plans and initiatives, else narration (tender, question)',
  }),
  say('تمنى', 'م ن ي', 5, 'wish', 'calls_for', 'ان object:topic ل:addressee'),
  say('أمل', 'ء م ل', 1, 'hope', 'calls_for', 'ان في:topic ب:topic', {
    masdars: ['أمل'],
    ambiguous: 'a noun (hope), a party and a name; reports as يأمل, نأمل, آملا before أن or في',
  }),
  say('تطلع', 'ط ل ع', 5, 'look forward', 'calls_for', 'الى:topic ان', { ambiguous: 'of hopes, before إلى' }),
  say('أصر', 'ص ر ر', 4, 'insist', 'demands', 'على:topic ان', {
    ambiguous: 'on a claim (أصر على أن): states; اصرار is a noun',
  }),
  say('اشترط', 'ش ر ط', 8, 'make a condition', 'demands', 'object:topic ان على:addressee'),
  say('رهن', 'ر ه ن', 1, 'make depend', 'demands', 'object:topic ب:topic', {
    vowel: 'a',
    masdars: ['رهن'],
    ambiguous: 'a noun (رهن الاعتقال: under arrest)',
  }),
  say('أمر', 'ء م ر', 1, 'order', 'announces', 'object:addressee ب:topic ان', {
    masdars: ['أمر'],
    ambiguous: 'nearly always a noun (matter, order): a verb where ب + verbal noun follows',
  }),
  say('أوعز', 'و ع ز', 4, 'instruct', 'announces', 'الى:addressee ل:addressee ب:topic'),
  say('ألزم', 'ل ز م', 4, 'oblige', 'demands', 'object:addressee+target ب:topic', {
    ambiguous: 'its subject is often a law or a resolution; ملزم is an adjective (binding)',
  }),
  say('خير', 'خ ي ر', 2, 'give the choice', 'demands', 'object:addressee', {
    ambiguous: 'خير is nearly always a noun (good)',
  }),
];

/** Verbs of warning and threatening. */
export const WARN_VERBS: readonly VerbEntry[] = [
  say('حذر', 'ح ذ ر', 2, 'warn', 'warns', 'ان quote object:addressee من:topic', {
    ambiguous: 'حذر is also a noun (caution, حذر التجول) and an adjective (cautious)',
  }),
  say('هدد', 'ه د د', 2, 'threaten', 'warns', 'ان quote object:addressee+target ب:topic', {
    proposition: 'accuses',
    ambiguous: 'with a danger as subject (يهدد أمن المنطقة) it is no speech',
  }),
  say('توعد', 'و ع د', 5, 'threaten', 'warns', 'object:addressee+target ب:topic ان'),
  say('أنذر', 'ن ذ ر', 4, 'warn', 'warns', 'object:addressee ب:topic ان', {
    ambiguous: 'ينذر ب with a thing as subject: bodes; منذر is also a name',
  }),
  say('نبه', 'ن ب ه', 2, 'caution', 'warns', 'ان quote object:addressee الى:topic من:topic على:topic'),
  say('لوح', 'ل و ح', 2, 'threaten', 'warns', 'ب:topic', { ambiguous: 'a noun (board); لوح بيده: waved' }),
  say('تخوف', 'خ و ف', 5, 'voice fear', 'warns', 'ان من:topic', {
    ambiguous: 'voiced only with a verb or phrase of saying; a feeling else',
  }),
];

/** Verbs of promising, deciding and announcing. */
export const PROMISE_VERBS: readonly VerbEntry[] = [
  say('أعلن', 'ع ل ن', 4, 'announce', 'announces', 'ان quote masdar* object:topic عن:topic ل:addressee', {
    ambiguous: 'with أن and a mere fact: states; معلن is an adjective (declared)',
  }),
  say('تعهد', 'ع ه د', 5, 'pledge', 'promises', 'ب:topic ان على:topic ل:addressee', {
    ambiguous: 'also a noun (pledge)',
  }),
  say('وعد', 'و ع د', 1, 'promise', 'promises', 'ب:topic ان object:addressee', {
    vowel: 'i',
    masdars: ['وعد'],
    ambiguous: 'a noun (promise); also و + عد (considered), as in وعد أن; يعد is mostly عد or أعد',
  }),
  say('التزم', 'ل ز م', 8, 'commit', 'promises', 'ب:topic ان', {
    ambiguous: 'of conduct (تلتزم الهدنة: observes) it narrates',
  }),
  say('أقسم', 'ق س م', 4, 'swear', 'promises', 'ان على:topic', { ambiguous: 'أقسام: sections' }),
  say('تكفل', 'ك ف ل', 5, 'undertake', 'promises', 'ب:topic'),
  say('عاهد', 'ع ه د', 3, 'vow to', 'promises', 'object:addressee على:topic', {
    ambiguous: 'معاهدة: a treaty',
  }),
  say('ضمن', 'ض م ن', 1, 'guarantee', 'promises', 'object:topic ان', {
    vowel: 'a',
    masdars: ['ضمان'],
    ambiguous: 'ضمن is mostly the preposition (within); its subject is often a text',
  }),
  say('اعتزم', 'ع ز م', 8, 'intend', 'announces', 'object:topic ان'),
  say('نوى', 'ن و ي', 1, 'intend', 'announces', 'object:topic ان', {
    vowel: 'i',
    masdars: ['نية'],
    ambiguous: 'of plans; نووي (nuclear) is another word',
  }),
  say('قرر', 'ق ر ر', 2, 'decide', 'announces', 'ان object:topic', {
    ambiguous: 'مقرر, من المقرر: scheduled, no speaker; تقرر is also an agentless verb (was decided)',
  }),
  say('عرض', 'ع ر ض', 1, 'offer', 'promises', 'object:topic* على:addressee ان', {
    vowel: 'i',
    masdars: ['عرض'],
    ambiguous: 'a noun (offer, show); to show or present; عارض (opposed) shares its participle',
  }),
  stance('تمسك', 'م س ك', 5, 'hold fast to', 'supports', 'ب:target+topic', {
    ambiguous: 'of a demand (تمسك برحيله): demands',
  }),
];
