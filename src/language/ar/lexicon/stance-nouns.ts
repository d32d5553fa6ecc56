import { modal, type NounEntry, say, stance } from './noun-entry.js';
import { TALK_NOUNS } from './talk-nouns.js';

/** What a feeling is about: most prepositions of stance will do. */
const ABOUT =
  'من:target+topic ازاء:target+topic حيال:target+topic بشأن:topic تجاه:target+topic على:topic ل:topic';

const OPPOSING: readonly NounEntry[] = [
  stance('رفض', 'rejection', 'opposes', 'object:target+topic ل:target+topic ان'),
  stance('معارضة', 'opposition', 'opposes', 'object:target+topic ل:target+topic', {
    ambiguous: 'المعارضة: the opposition, an actor; a stance with a pronoun, ل or an object',
  }),
  stance('إدانة', 'condemnation', 'opposes', 'object:target+topic ل:target+topic', { plurals: 'إدانات' }),
  stance('استنكار', 'denunciation', 'opposes', 'object:target+topic ل:target+topic'),
  stance('استهجان', 'disapproval', 'opposes', 'object:target+topic ل:target+topic'),
  stance('استغراب', 'astonishment', 'opposes', `object:target+topic ${ABOUT}`),
  stance('شجب', 'denunciation', 'opposes', 'object:target+topic ل:target+topic'),
  stance('تنديد', 'denunciation', 'opposes', 'ب:target+topic'),
  stance('انتقاد', 'criticism', 'opposes', 'ل:target الى:target object:target', { plurals: 'انتقادات' }),
  stance('اعتراض', 'objection', 'opposes', 'على:target+topic', {
    plurals: 'اعتراضات',
    ambiguous: 'interception, of missiles and ships',
  }),
  stance('احتجاج', 'protest', 'opposes', 'على:target+topic ضد:target', {
    plurals: 'احتجاجات',
    ambiguous: 'street protests in the plural',
  }),
  stance('تحفظ', 'reservation', 'opposes', 'على:target+topic', { plurals: 'تحفظات' }),
  stance('شك', 'doubt', 'opposes', 'في:target ب:target حول:topic', {
    plurals: 'شكوك',
    ambiguous: 'لا شك: no doubt',
  }),
  stance('تشكيك', 'doubt', 'opposes', 'في:target ب:target'),
  stance('استياء', 'displeasure', 'opposes', ABOUT),
  stance('امتعاض', 'displeasure', 'opposes', ABOUT),
  stance('انزعاج', 'annoyance', 'opposes', ABOUT),
  stance('غضب', 'anger', 'opposes', ABOUT, { ambiguous: 'غضب الفرات and the like: names of operations' }),
  stance('سخط', 'indignation', 'opposes', ABOUT),
  stance('صدمة', 'shock', 'opposes', ABOUT),
  stance('أسف', 'regret', 'opposes', ABOUT, { ambiguous: 'للأسف: unfortunately' }),
  stance('حزن', 'sorrow', 'opposes', ABOUT),
  stance('خيبة', 'disappointment', 'opposes', ABOUT),
  stance('إحباط', 'frustration', 'opposes', ABOUT, { ambiguous: 'foiling, of a plot' }),
  stance('لوم', 'blame', 'accuses', 'على:target ل:target', { ambiguous: 'with ألقى' }),
  stance('لائمة', 'blame', 'accuses', 'على:target'),
  stance('اتهام', 'accusation', 'accuses', 'ل:target object:target ب:topic', {
    plurals: 'اتهامات',
    ambiguous: 'وجهت إليه: the accused is in إلى; الاتهامات may be those that are denied',
  }),
  stance('نفي', 'denial', 'denies', 'object:topic ل:topic ان', { ambiguous: 'exile' }),
  stance('إنكار', 'denial', 'denies', 'object:topic ل:topic'),
  stance('تكذيب', 'denial', 'denies', 'object:topic ل:topic'),
];

const WARNING: readonly NounEntry[] = [
  stance('قلق', 'concern', 'opposes', ABOUT, { ofDanger: 'warns' }),
  stance('خشية', 'fear', 'warns', `${ABOUT} ان`),
  stance('خوف', 'fear', 'warns', `${ABOUT} ان`, { plurals: 'مخاوف' }),
  stance('تخوف', 'fear', 'warns', `${ABOUT} ان`, { plurals: 'تخوفات' }),
  stance('تحذير', 'warning', 'warns', 'من:topic ل:addressee الى:addressee ان', { plurals: 'تحذيرات' }),
  stance('تهديد', 'threat', 'warns', 'ب:topic ل:target object:target', {
    plurals: 'تهديدات',
    ambiguous: 'a danger in general (تهديدا للأمن)',
  }),
  stance('إنذار', 'ultimatum', 'warns', 'ل:addressee الى:addressee ب:topic', { plurals: 'إنذارات' }),
  stance('وعيد', 'threat', 'warns', 'ل:target'),
  stance('تنبيه', 'caution', 'warns', 'الى:topic من:topic'),
];

const URGING: readonly NounEntry[] = [
  modal('ضرورة', 'necessity', 'demands', 'object:topic ان'),
  modal('وجوب', 'duty', 'demands', 'object:topic ان'),
  modal('حتمية', 'inevitability', 'demands', 'object:topic'),
  modal('لزوم', 'necessity', 'demands', 'object:topic'),
  modal('أهمية', 'importance', 'calls_for', 'object:topic ان'),
  modal('حاجة', 'need', 'calls_for', 'الى:topic ل:topic ان'),
  modal('أولوية', 'priority', 'calls_for', 'object:topic', { plurals: 'أولويات' }),
  stance('حرص', 'keenness', 'calls_for', 'على:topic ان'),
  stance('أمل', 'hope', 'calls_for', 'في:topic ب:topic ان', {
    plurals: 'آمال',
    ambiguous: 'a party and a name',
  }),
  stance('رغبة', 'wish', 'calls_for', 'في:topic ب:topic ان', { plurals: 'رغبات' }),
  stance('تطلع', 'aspiration', 'calls_for', 'الى:topic ل:topic', { plurals: 'تطلعات' }),
  stance('تمنٍ', 'wish', 'calls_for', 'ب:topic ل:addressee', { plurals: 'تمنيات أمنيات' }),
  stance('دعوة', 'call', 'calls_for', 'ل:addressee+target الى:topic object:addressee+target ان', {
    plurals: 'دعوات',
    ambiguous: 'an invitation to a visit or meeting',
  }),
  stance('نداء', 'appeal', 'calls_for', 'الى:addressee ل:addressee', { plurals: 'نداءات' }),
  stance('مناشدة', 'appeal', 'calls_for', 'object:addressee+target ل:addressee+target ب:topic', {
    plurals: 'مناشدات',
  }),
  stance('حث', 'urging', 'calls_for', 'object:addressee+target على:topic'),
  stance('توصية', 'recommendation', 'calls_for', 'ب:topic', { plurals: 'توصيات' }),
  stance('نصيحة', 'advice', 'calls_for', 'ب:topic ل:addressee', { plurals: 'نصائح' }),
  stance('اقتراح', 'proposal', 'calls_for', 'ب:topic object:topic ان', { plurals: 'اقتراحات' }),
  stance('مقترح', 'proposal', 'calls_for', 'ب:topic object:topic ان', { plurals: 'مقترحات' }),
  stance('مطالبة', 'demand', 'demands', 'object:addressee+target ب:topic ل:addressee', {
    plurals: 'مطالبات',
  }),
  stance('مطلب', 'demand', 'demands', 'object:topic ب:topic', { plurals: 'مطالب' }),
  stance('طلب', 'request', 'demands', 'object:topic ب:topic ل:addressee الى:addressee', { plurals: 'طلبات' }),
  stance('شرط', 'condition', 'demands', 'object:topic ان', { plurals: 'شروط' }),
  stance('إصرار', 'insistence', 'demands', 'على:topic ان'),
];

const PROMISING: readonly NounEntry[] = [
  stance('تعهد', 'pledge', 'promises', 'ب:topic ان', { plurals: 'تعهدات' }),
  stance('وعد', 'promise', 'promises', 'ب:topic ان', { plurals: 'وعود' }),
  stance('التزام', 'commitment', 'promises', 'ب:topic ان تجاه:target', { plurals: 'التزامات' }),
  stance('استعداد', 'readiness', 'promises', 'ل:topic', {
    plurals: 'استعدادات',
    ambiguous: 'preparations in the plural',
  }),
  stance('جاهزية', 'readiness', 'promises', 'ل:topic'),
  stance('تصميم', 'determination', 'promises', 'على:topic', { ambiguous: 'design' }),
  stance('عزم', 'resolve', 'announces', 'على:topic object:topic'),
  stance('نية', 'intention', 'announces', 'object:topic في:topic', { plurals: 'نوايا' }),
  stance('اعتزام', 'intention', 'announces', 'object:topic'),
  stance('قرار', 'decision', 'announces', 'object:topic ب:topic', {
    plurals: 'قرارات',
    ambiguous: 'a resolution of a body: a document',
  }),
  stance('إعلان', 'announcement', 'announces', 'object:topic عن:topic ان', { plurals: 'إعلانات' }),
  stance('اتفاق', 'agreement', 'agrees', 'على:topic مع:partner', {
    plurals: 'اتفاقات',
    ambiguous: 'a document',
  }),
  stance('توافق', 'accord', 'agrees', 'على:topic مع:partner', { plurals: 'توافقات' }),
  stance('إجماع', 'consensus', 'agrees', 'على:topic'),
  stance('تفاهم', 'understanding', 'agrees', 'على:topic مع:partner', { plurals: 'تفاهمات' }),
];

const FAVOURING: readonly NounEntry[] = [
  stance('تأييد', 'backing', 'supports', 'object:target+topic ل:target+topic'),
  stance('دعم', 'support', 'supports', 'object:target+topic ل:target+topic', {
    ambiguous: 'with weapons, money or in an accusation it is an act',
  }),
  stance('مساندة', 'support', 'supports', 'object:target+topic ل:target+topic'),
  stance('ترحيب', 'welcome', 'supports', 'ب:target+topic'),
  stance('إشادة', 'praise', 'supports', 'ب:target+topic'),
  stance('ثناء', 'praise', 'supports', 'على:target+topic'),
  stance('تثمين', 'appreciation', 'supports', 'object:target+topic ل:target+topic'),
  stance('تقدير', 'appreciation', 'supports', 'ل:target+topic', { ambiguous: 'an estimate' }),
  stance('امتنان', 'gratitude', 'supports', 'ل:target+topic'),
  stance('شكر', 'thanks', 'supports', 'ل:addressee+target على:topic الى:addressee+target'),
  stance('ارتياح', 'satisfaction', 'supports', ABOUT),
  stance('إعجاب', 'admiration', 'supports', 'ب:target+topic'),
  stance('سعادة', 'pleasure', 'supports', `ب:target+topic ${ABOUT}`, {
    ambiguous: 'سعادة السفير: an honorific',
  }),
  stance('سرور', 'pleasure', 'supports', 'ب:topic ل:topic'),
  stance('فخر', 'pride', 'supports', 'ب:target+topic'),
  stance('اعتزاز', 'pride', 'supports', 'ب:target+topic'),
  stance('تضامن', 'solidarity', 'supports', 'مع:target'),
  stance('تعاطف', 'sympathy', 'supports', 'مع:target'),
  stance('وقوف', 'standing', 'supports', 'مع:target ضد:target=opposes', {
    ambiguous: 'إلى جانب, بجانب: supports; في وجه: opposes',
  }),
  stance('مواساة', 'condolence', 'supports', 'ل:target'),
  stance('تعزية', 'condolence', 'supports', 'ل:target في:topic', { plurals: 'تعازي تعاز' }),
  stance('تهنئة', 'congratulation', 'supports', 'ل:addressee+target ب:topic', { plurals: 'تهاني' }),
  stance('مباركة', 'blessing', 'supports', 'object:target+topic ل:target+topic'),
  stance('موافقة', 'consent', 'supports', 'على:target+topic'),
  stance('قبول', 'acceptance', 'supports', 'ب:target+topic object:target+topic'),
  stance('تمسك', 'adherence', 'supports', 'ب:target+topic'),
  stance('تفضيل', 'preference', 'supports', 'object:topic'),
  stance('ثقة', 'confidence', 'states', 'ب:topic في:target ان'),
  stance('قناعة', 'conviction', 'states', 'ب:topic ان'),
  stance('يقين', 'certainty', 'states', 'ب:topic من:topic ان'),
  stance('اعتقاد', 'belief', 'states', 'ب:topic ان', { plurals: 'اعتقادات' }),
  stance('تفاؤل', 'optimism', 'states', `ب:topic ${ABOUT}`),
  stance('تشاؤم', 'pessimism', 'states', ABOUT),
  stance('توقع', 'expectation', 'states', 'object:topic ب:topic ان', { plurals: 'توقعات' }),
];

const SAYING: readonly NounEntry[] = [
  say('قول', 'saying', 'states', 'ان quote', { plurals: 'أقوال' }),
  say('تصريح', 'statement', 'states', 'ل:addressee ان quote', { plurals: 'تصريحات تصاريح' }),
  say('بيان', 'statement', 'states', 'ان', { plurals: 'بيانات' }),
  say('تأكيد', 'affirmation', 'states', 'object:topic على:topic ل:addressee ان', { plurals: 'تأكيدات' }),
  say('إشارة', 'indication', 'states', 'الى:topic ان', { plurals: 'إشارات' }),
  say('تشديد', 'stress', 'states', 'على:topic*=calls_for ان'),
  say('كلام', 'words', 'states', 'عن:topic ل:addressee'),
  say('حديث', 'talk', 'states', 'عن:topic ل:addressee مع:addressee', {
    plurals: 'أحاديث',
    ambiguous: 'recent, modern',
  }),
  say('تعبير', 'expression', 'states', 'عن:topic*'),
  say('تعليق', 'comment', 'states', 'على:target', { plurals: 'تعليقات', ambiguous: 'suspension' }),
  say('رد', 'reply', 'states', 'على:target', { plurals: 'ردود' }),
  say('جواب', 'answer', 'states', 'على:target عن:target', { plurals: 'أجوبة' }),
  say('موقف', 'position', 'states', 'من:target ان', { plurals: 'مواقف' }),
  say('رأي', 'opinion', 'states', 'في:target ان', { plurals: 'آراء' }),
  say('وصف', 'description', 'states', 'object:target ب:topic', { plurals: 'أوصاف' }),
  say('اعتبار', 'regard', 'states', 'object:target ان', { plurals: 'اعتبارات' }),
  say('زعم', 'claim', 'states', 'ان', { plurals: 'مزاعم' }),
  say('ادعاء', 'claim', 'states', 'ان', { plurals: 'ادعاءات' }),
  say('اعتراف', 'admission', 'states', 'ب:topic', {
    plurals: 'اعترافات',
    ambiguous: 'recognition of a state',
  }),
  say('إقرار', 'admission', 'states', 'ب:topic', { ambiguous: 'approval of a law' }),
  say('تساؤل', 'question', 'states', 'عن:topic حول:topic', { plurals: 'تساؤلات' }),
  say('رسالة', 'message', 'states', 'الى:addressee ل:addressee', { plurals: 'رسائل' }),
  say('خطاب', 'speech', 'states', 'امام:addressee الى:addressee', { plurals: 'خطابات خطب' }),
  say('كلمة', 'speech', 'states', 'امام:addressee', { plurals: 'كلمات' }),
  say('تغريدة', 'tweet', 'states', 'quote', { plurals: 'تغريدات' }),
  say('تدوينة', 'post', 'states', 'quote', { plurals: 'تدوينات' }),
  say('اعتذار', 'apology', 'states', 'عن:topic ل:addressee', { plurals: 'اعتذارات' }),
  say('تقرير', 'report', 'states', 'ان', { plurals: 'تقارير' }),
  say('نقل', 'quoting', 'states', 'عن:source', { ambiguous: 'transport; quotes in نقلا عن' }),
];

/** Nouns of stance and saying. A wish and a fear are stances only where they are voiced. */
export const STANCE_NOUNS: readonly NounEntry[] = [
  ...OPPOSING,
  ...WARNING,
  ...URGING,
  ...PROMISING,
  ...FAVOURING,
  ...SAYING,
  ...TALK_NOUNS,
];
