import { say, type VerbEntry } from './verb-entry.js';

/** Verbs that report a proposition and take no side on it. */
export const SAY_VERBS: readonly VerbEntry[] = [
  say('قال', 'ق و ل', 1, 'say', 'states', 'ان quote ل:addressee عن:target', { masdars: ['قول'] }),
  say('أكد', 'ء ك د', 2, 'affirm', 'states', 'ان quote masdar* على:topic*=calls_for ل:addressee'),
  say('أضاف', 'ض ي ف', 4, 'add', 'states', 'ان quote'),
  say('زاد', 'ز ي د', 1, 'add', 'states', 'quote ان', {
    masdars: ['زيادة'],
    ambiguous: 'increase: reports only before أن, a colon or a quotation, without an object',
  }),
  say('أوضح', 'و ض ح', 4, 'explain', 'states', 'ان quote object:topic'),
  say('ذكر', 'ذ ك ر', 1, 'mention', 'states', 'ان quote object:topic', {
    masdars: ['ذكر'],
    ambiguous: 'نذكر, يذكر أن without a subject are filler; ذكّر ب (remind) is spelled alike',
  }),
  say('ذكّر', 'ذ ك ر', 2, 'remind', 'states', 'ب:topic object:addressee ان', {
    ambiguous: 'ذكر (mention) is spelled alike; this one takes ب',
  }),
  say('أفاد', 'ف ي د', 4, 'report', 'states', 'ان عن:topic ب:topic quote'),
  say('أشار', 'ش و ر', 4, 'point out', 'states', 'ان quote الى:topic'),
  say('لفت', 'ل ف ت', 1, 'draw attention', 'states', 'ان quote الى:topic', {
    masdars: ['لفت'],
    ambiguous: 'لافت (striking) is an adjective unless الى or أن follows',
  }),
  say('ألمح', 'ل م ح', 4, 'hint', 'states', 'ان الى:topic'),
  say('لمح', 'ل م ح', 2, 'hint', 'states', 'ان الى:topic', { ambiguous: 'form I: to glimpse' }),
  say('صرح', 'ص ر ح', 2, 'declare', 'states', 'ان quote ب:topic ل:addressee', {
    ambiguous: 'صرح is also a noun (edifice) and صرح له (was licensed); مصرح به: permitted',
  }),
  say('تابع', 'ت ب ع', 3, 'go on', 'states', 'ان quote', {
    ambiguous: 'to follow, with an object; تابع ل belonging to; reports before a quotation, a colon or أن',
  }),
  say('واصل', 'و ص ل', 3, 'go on', 'states', 'quote', {
    ambiguous: 'to continue, with an object; reports before a quotation or a colon',
  }),
  say('مضى', 'م ض ي', 1, 'go on', 'states', 'quote', {
    vowel: 'i',
    masdars: ['مضي'],
    ambiguous: 'to pass; reports with قائلا, يقول or في القول after it; ماضي is an adjective (last)',
  }),
  say('استرسل', 'ر س ل', 10, 'go on', 'states', 'ان quote'),
  say('استطرد', 'ط ر د', 10, 'go on', 'states', 'ان quote'),
  say('أردف', 'ر د ف', 4, 'add', 'states', 'ان quote'),
  say('استدرك', 'د ر ك', 10, 'qualify', 'states', 'ان quote'),
  say('استأنف', 'ء ن ف', 10, 'resume', 'states', 'quote', {
    ambiguous: 'to resume something, to appeal; reports only before a quotation',
  }),
  say('اختتم', 'خ ت م', 8, 'conclude', 'states', 'quote ان', {
    ambiguous: 'to close a meeting; reports before ب القول, قائلا or a quotation',
  }),
  say('ختم', 'خ ت م', 1, 'conclude', 'states', 'quote ان', {
    masdars: ['ختم'],
    ambiguous: 'to close, a seal; reports before ب القول, قائلا or a quotation',
  }),
  say('أكمل', 'ك م ل', 4, 'go on', 'states', 'quote', {
    ambiguous: 'to complete, with an object; reports before a quotation or a colon',
  }),
  say('استهل', 'ه ل ل', 10, 'open', 'states', 'quote', {
    ambiguous: 'to begin something; reports before ب القول or a quotation',
  }),
  say('خلص', 'خ ل ص', 1, 'conclude', 'states', 'ان الى:topic', {
    masdars: ['خلوص'],
    ambiguous: 'تخلص من: got rid of; reports before إلى or أن',
  }),
  say('استنتج', 'ن ت ج', 10, 'infer', 'states', 'ان object:topic'),
  say('رأى', 'ر ء ي', 1, 'hold', 'states', 'ان quote في:target', {
    vowel: 'a',
    masdars: ['رأي'],
    stems: { imperfect: 'FaL', imperfectPassive: 'FaL' },
    ambiguous: 'to see, with an object; رأي is a noun (opinion); reports before أن, في or a quotation',
  }),
  say('ارتأى', 'ر ء ي', 8, 'deem', 'states', 'ان'),
  say('اعتبر', 'ع ب ر', 8, 'consider', 'states', 'ان quote object:target', {
    ambiguous: 'يعتبر, تعتبر without a speaker as subject are passive (is considered)',
  }),
  say('عد', 'ع د د', 1, 'consider', 'states', 'ان object:target', {
    masdars: ['عد'],
    ambiguous: 'to count; often passive (يعد: is considered); يعد is also وعد (promise) and أعد (prepare)',
  }),
  say('اعتقد', 'ع ق د', 8, 'believe', 'states', 'ان quote', {
    ambiguous: 'يعتقد أن without a subject is agentless',
  }),
  say('ظن', 'ظ ن ن', 1, 'think', 'states', 'ان', { masdars: ['ظن'] }),
  say('زعم', 'ز ع م', 1, 'claim', 'states', 'ان quote object:topic', {
    masdars: ['زعم'],
    ambiguous: 'زعم, زعماء: names and leaders in compounds; مزعوم is an adjective (alleged)',
  }),
  say('ادعى', 'د ع و', 8, 'claim', 'states', 'ان object:topic', {
    ambiguous: 'يدعون, ادعوا, داع share letters with دعا (call); المدعي العام is the prosecutor',
  }),
  say('بين', 'ب ي ن', 2, 'make clear', 'states', 'ان quote object:topic', {
    ambiguous: 'بين is nearly always the preposition (between); مبين, يبين are safe before أن',
  }),
  say('أبان', 'ب ي ن', 4, 'make clear', 'states', 'ان quote object:topic', {
    ambiguous: 'إبان (during) is a preposition; يبين is also بين',
  }),
  say('وضح', 'و ض ح', 2, 'explain', 'states', 'ان quote object:topic', { ambiguous: 'form I: to be clear' }),
  say('لاحظ', 'ل ح ظ', 3, 'observe', 'states', 'ان quote object:topic', { ambiguous: 'ملاحظات: remarks' }),
  say('أخبر', 'خ ب ر', 4, 'tell', 'states', 'ان quote object:addressee ب:topic', {
    ambiguous: 'اخبار is a noun (news)',
  }),
  say('أبلغ', 'ب ل غ', 4, 'inform', 'states', 'ان quote object:addressee ب:topic', {
    ambiguous: 'يبلغ, تبلغ with a number: amounts to (form I)',
  }),
  say('أعلم', 'ع ل م', 4, 'inform', 'states', 'ان object:addressee ب:topic', {
    ambiguous: 'form I: to know; اعلام is a noun (media)',
  }),
  say('أطلع', 'ط ل ع', 4, 'brief', 'states', 'object:addressee على:topic', {
    ambiguous: 'اطلع على (form VIII): to be shown',
  }),
  say('طمأن', 'ط م ء ن', 1, 'reassure', 'states', 'object:addressee ان quote'),
  say('خاطب', 'خ ط ب', 3, 'address', 'states', 'object:addressee quote', { masdars: ['خطاب'] }),
  say('روى', 'ر و ي', 1, 'recount', 'states', 'ان quote object:topic', { vowel: 'i', masdars: ['رواية'] }),
  say('حكى', 'ح ك ي', 1, 'tell', 'states', 'ان quote عن:topic', { vowel: 'i', masdars: ['حكاية'] }),
  say('سرد', 'س ر د', 1, 'recount', 'states', 'object:topic', { masdars: ['سرد'] }),
  say('أجاب', 'ج و ب', 4, 'answer', 'states', 'ان quote ب:topic على:target عن:target'),
  say('رد', 'ر د د', 1, 'reply', 'states', 'ان quote ب:topic على:target', {
    masdars: ['رد'],
    ambiguous: 'a noun (reply: ردا على, رد الفعل); to give back, to strike back with an object or ب + weapon',
  }),
  say('علق', 'ع ل ق', 2, 'comment', 'states', 'quote ان على:target', {
    ambiguous: 'to suspend or hang, with an object; comments before على or a quotation',
  }),
  say('عقب', 'ع ق ب', 2, 'comment', 'states', 'quote ان على:target', {
    ambiguous: 'عقب is nearly always the preposition (after)',
  }),
  say('سأل', 'س ء ل', 1, 'ask', 'states', 'object:addressee عن:topic quote', {
    vowel: 'a',
    masdars: ['سؤال'],
    ambiguous: 'سئل is a journalist asking; مسؤول is a noun (official)',
  }),
  say('تساءل', 'س ء ل', 6, 'wonder', 'states', 'عن:topic quote ان'),
  say('استفسر', 'ف س ر', 10, 'enquire', 'states', 'عن:topic'),
  say('كتب', 'ك ت ب', 1, 'write', 'states', 'quote ان', {
    masdars: ['كتابة'],
    ambiguous: 'كتب is a noun (books), كاتب a writer; مكتوب: written',
  }),
  say('غرد', 'غ ر د', 2, 'tweet', 'states', 'quote ان'),
  say('علل', 'ع ل ل', 2, 'give as reason', 'states', 'object:topic ب:topic ان'),
  say('برر', 'ب ر ر', 2, 'justify', 'states', 'object:topic ب:topic ان'),
  say('فسر', 'ف س ر', 2, 'explain', 'states', 'object:topic ب:topic ان'),
  say('شرح', 'ش ر ح', 1, 'explain', 'states', 'ان quote object:topic', { vowel: 'a', masdars: ['شرح'] }),
  say('عزا', 'ع ز و', 1, 'attribute', 'states', 'object:topic الى:target', { masdars: ['عزو'] }),
  say('أرجع', 'ر ج ع', 4, 'attribute', 'states', 'object:topic الى:target', {
    ambiguous: 'form I: to return; attributes with an object and إلى',
  }),
  say('وصف', 'و ص ف', 1, 'describe', 'states', 'object:target ب:topic', {
    vowel: 'i',
    masdars: ['وصف'],
    ambiguous: 'a noun (description); يصف is also line up; موصوف is an adjective',
  }),
  say('نعت', 'ن ع ت', 1, 'call', 'states', 'object:target ب:topic', { vowel: 'a', masdars: ['نعت'] }),
  say('صنف', 'ص ن ف', 2, 'classify', 'states', 'object:target على:topic', {
    ambiguous: 'a noun (kind); مصنف, تصنف are often passive (is listed)',
  }),
  say('شبه', 'ش ب ه', 2, 'liken', 'states', 'object:target ب:topic', {
    ambiguous: 'شبه is nearly always a noun (semi-, شبه الجزيرة)',
  }),
  say('قدر', 'ق د ر', 2, 'estimate', 'states', 'ان object:topic ب:topic', {
    ambiguous: 'قدر is also a noun (amount); تقدر ب is passive; with a policy as object it means appreciate',
  }),
  say('توقع', 'و ق ع', 5, 'expect', 'states', 'ان quote object:topic', {
    ambiguous: 'متوقع, يتوقع أن without a subject are agentless',
  }),
  say('رجح', 'ر ج ح', 2, 'think likely', 'states', 'ان object:topic', {
    ambiguous: 'مرجح, يرجح أن without a subject are agentless',
  }),
  say('استبعد', 'ب ع د', 10, 'rule out', 'states', 'ان object:topic', {
    ambiguous: 'to exclude someone; of the own side’s conduct it means opposes',
  }),
  say('تنبأ', 'ن ب ء', 5, 'predict', 'states', 'ب:topic ان'),
  say('تكهن', 'ك ه ن', 5, 'speculate', 'states', 'ب:topic ان'),
  say('افترض', 'ف ر ض', 8, 'assume', 'states', 'ان', {
    ambiguous: 'يفترض أن, مفترض are agentless (supposed to)',
  }),
  say('استخلص', 'خ ل ص', 10, 'conclude', 'states', 'ان object:topic'),
  say('جادل', 'ج د ل', 3, 'argue', 'states', 'ان ب:topic', { masdars: ['جدال'] }),
  say('تذرع', 'ذ ر ع', 5, 'plead', 'states', 'ب:topic ان'),
  say('أفتى', 'ف ت ي', 4, 'rule', 'states', 'ب:topic ان'),
  say('جزم', 'ج ز م', 1, 'assert', 'states', 'ان ب:topic', { vowel: 'i', masdars: ['جزم'] }),
  say('أقر', 'ق ر ر', 4, 'admit', 'states', 'ان ب:topic', {
    ambiguous: 'to pass a law, with an object; مقر is a noun (seat), اقرار also approval',
  }),
  say('اعترف', 'ع ر ف', 8, 'admit', 'states', 'ان ب:topic quote', {
    ambiguous: 'with a state or government after ب: to recognise',
  }),
  say('أفصح', 'ف ص ح', 4, 'disclose', 'states', 'عن:topic ان'),
  say('كشف', 'ك ش ف', 1, 'reveal', 'states', 'ان عن:topic quote object:topic', {
    vowel: 'i',
    masdars: ['كشف'],
    ambiguous: 'a noun (disclosure, list); with a thing as subject (studies, inspection) it narrates',
  }),
  say('أورد', 'و ر د', 4, 'report', 'states', 'ان object:topic'),
  say('أعاد', 'ع و د', 4, 'again', 'states', 'masdar*', {
    ambiguous: 'to return something; reports only before a verbal noun of saying (أعاد تأكيد)',
  }),
  say('شدد', 'ش د د', 2, 'stress', 'states', 'ان quote على:topic*=calls_for', {
    ambiguous: 'to tighten, with an object (الحصار، الإجراءات); مشددة is an adjective (strict)',
  }),
  say('ركز', 'ر ك ز', 2, 'focus', 'states', 'على:topic*', {
    ambiguous: 'of talks: what they dealt with; مركز is a noun (centre)',
  }),
  say('أبرز', 'ب ر ز', 4, 'highlight', 'states', 'object:topic ان', {
    ambiguous: 'an adjective (most prominent) unless أن follows',
  }),
  say('اعتذر', 'ع ذ ر', 8, 'apologise', 'states', 'عن:topic ل:addressee ان'),
  say('اشتكى', 'ش ك و', 8, 'complain', 'opposes', 'من:target ان'),
  say('شكا', 'ش ك و', 1, 'complain', 'opposes', 'من:target ان', { masdars: ['شكوى'] }),
  say('نص', 'ن ص ص', 1, 'stipulate', 'states', 'ان على:topic', {
    masdars: ['نص'],
    ambiguous: 'a noun (text); its subject is a document',
  }),
];

/** Verbs that pass on another's words: what stands after عن is the speaker. */
export const RELAY_VERBS: readonly VerbEntry[] = [
  say('نقل', 'ن ق ل', 1, 'quote', 'states', 'عن:source ان quote الى:addressee', {
    masdars: ['نقل'],
    ambiguous: 'to move, with an object; a noun (transport); quotes where عن follows',
  }),
  say('تناقل', 'ن ق ل', 6, 'pass on', 'states', 'object:topic عن:source', {
    ambiguous: 'media passing on news; quotes where عن follows',
  }),
  say('نسب', 'ن س ب', 1, 'ascribe', 'states', 'الى:source ل:source ان quote', {
    masdars: ['نسب'],
    ambiguous: 'نسب is also a noun (rates, lineage); ascribes where إلى or ل follows',
  }),
  say('اقتبس', 'ق ب س', 8, 'quote', 'states', 'عن:source من:source quote'),
  say('أذاع', 'ذ ي ع', 4, 'broadcast', 'states', 'object:topic ان'),
  say('صدر', 'ص د ر', 1, 'be issued', 'states', 'عن:source', {
    masdars: ['صدور'],
    ambiguous: 'a noun (chest); its subject is the statement, its source after عن',
  }),
  say('جاء', 'ج ي ء', 1, 'be said', 'states', 'في:source ان', {
    masdars: ['مجيء'],
    ambiguous: 'to come; reports in جاء في بيان, جاء في التقرير أن',
  }),
  say('ورد', 'و ر د', 1, 'be said', 'states', 'في:source ان', {
    vowel: 'i',
    masdars: ['ورود'],
    ambiguous: 'to arrive, roses; also و + رد (replied), which a following على makes likelier',
  }),
];
