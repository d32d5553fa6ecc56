import type { Stance } from '../../../model/stance.js';
import { cues, type PropositionCue } from './cue.js';
import { PRAISE, REFUSALS } from './verdicts.js';
import { WARNINGS, WRONGS } from './wrongs.js';

/** The most tokens that `…` stands for in a cue. */
export const MAX_GAP = 6;

const DENIALS = cues(
  'denies',
  'any',
  `لا صحه
   لا اساس
   عار* من الصحه
   عار* عن الصحه
   غير صحيح
   غير صحيحه
   غير دقيق
   غير دقيقه
   محض افتراء
   محض كذب
   مجرد شائعات
   مجرد اشاعات
   لا علاقه ل
   لا دخل ل
   ليس لدي … خطط
   ليست لدي … خطط
   كاذب
   كاذبه
   باطل
   باطله
   ملفق*
   مفبرك*
   افتراءات
   لا نيه
   لا نيه ل`,
);

const DUTIES = cues(
  'demands',
  'any',
  `يجب
   ينبغي
   يتعين
   يتوجب
   يتحتم
   يستوجب
   يستدعي
   تستوجب
   تستدعي
   يقتضي
   تقتضي
   يستلزم
   تستلزم
   يحتم
   تحتم
   يتطلب
   تتطلب
   يلزم
   لا بد
   لابد
   لا مفر
   لا بديل
   لا غني
   وجب
   من الضروري
   من الواجب
   من اللازم
   من الحتمي
   ضروره
   مطالب* ب*
   المطلوب من
   المطلوب ان
   علي … ان
   عليه ان
   عليها ان
   عليهم ان
   عليهما ان
   علينا ان
   عليكم ان`,
);

const PROPOSALS = cues(
  'calls_for',
  'any',
  `من المهم
   المهم ان
   المهم … ان
   الاهم ان
   الاهم … ان
   من الافضل
   من الاجدر
   من الاجدي
   من المفيد
   من مصلحه
   يجدر
   يفضل
   يحسن
   اهميه
   حان الوقت
   حان وقت
   حان الاوان
   ان الاوان
   ان الوقت
   الوقت حان
   بحاجه الي
   بحاجه ل*
   في حاجه الي
   هناك حاجه
   ثمه حاجه
   الحاجه الي
   الحل الوحيد
   الحل السياسي هو
   السبيل الوحيد
   المخرج الوحيد`,
);

/** Said in the first person they are the speaker's own. */
const VOWS = cues(
  'promises',
  'any',
  `لن نتردد
   لن نتخلي
   لن نكف
   لن نتوقف
   لن نتراجع
   لن نستسلم
   لن ننسي
   لن نتوان*
   لن ندخر جهدا`,
);

const COMMITMENTS = cues(
  'promises',
  'own',
  `علي استعداد
   مستعد*
   جاهز* ل*
   ملتزم*
   عازم*
   مصمم* علي
   لن يتردد
   لن تتردد
   لن يتخلي
   لن تتخلي
   لن يتوقف
   لن تتوقف
   لن يتراجع
   لن تتراجع
   لن يتوان*
   لن تتوان*
   لن يدخر جهدا
   لن تدخر جهدا`,
);

const DECISIONS = cues(
  'announces',
  'own',
  `تم التوصل الي اتفاق
   توصلنا الي اتفاق
   قررنا
   بدانا
   اطلقنا
   تم اتخاذ قرار
   تم الاتفاق علي`,
);

/** In the order in which the first that fits wins, as among the stances themselves. */
export const PROPOSITION_CUES: readonly PropositionCue[] = [
  ...DENIALS,
  ...WRONGS,
  ...WARNINGS,
  ...DUTIES,
  ...PROPOSALS,
  ...VOWS,
  ...COMMITMENTS,
  ...DECISIONS,
  ...REFUSALS,
  ...PRAISE,
];

/** Words that negate what follows, in normal form, with the time that they put it in. */
export const NEGATORS: ReadonlyMap<string, 'past' | 'present' | 'future' | null> = new Map([
  ['لا', 'present'],
  ['لم', 'past'],
  ['لما', 'past'],
  ['لن', 'future'],
  ['ما', 'past'],
  ['ليس', 'present'],
  ['ليست', 'present'],
  ['ليسوا', 'present'],
  ['ليسا', 'present'],
  ['لسنا', 'present'],
  ['لست', 'present'],
  ['غير', null],
  ['عدم', null],
  ['دون', null],
  ['بدون', null],
  ['انعدام', null],
]);

/**
 * What a negated predicate amounts to; null where the negation leaves the stance as it is ("must not" still demands).
 * A negated neutral assertion denies only where it answers a claim, so `states` stays.
 */
export const NEGATED: Readonly<Record<Stance, Stance | null>> = {
  denies: 'states',
  accuses: 'denies',
  warns: null,
  demands: null,
  calls_for: null,
  promises: 'opposes',
  agrees: 'opposes',
  announces: 'denies',
  opposes: 'supports',
  supports: 'opposes',
  discusses: null,
  states: null,
};

/** Future particles; with the own side as subject they make an announcement or a promise of a neutral report. */
export const FUTURE_PARTICLES: ReadonlySet<string> = new Set(['سوف']);

/** What a fear or concern is of when it is of a danger to come: then it warns (see NounEntry.ofDanger). */
export const DANGER_WORDS: ReadonlySet<string> = new Set(
  `خطر مخاطر خطوره احتمال احتمالات امكانيه امكان تداعيات عواقب تبعات انعكاسات مغبه تهديد تهديدات تحول انتشار تدفق تسلل
   اندلاع انزلاق انهيار تفاقم`.split(/\s+/u),
);

/** What somebody owes, as a verbal noun behind على X; normal forms without ال. */
export const DUE: ReadonlySet<string> = new Set(
  `احترام تنفيذ تطبيق اتخاذ تحمل قيام انهاء سحب وضع بذل عمل التزام انسحاب اختيار تقديم توقف كف وقف رفع فتح اعتراف تعاون تخلي رحيل مغادره ضغط
   تدخل تحرك مساعده دعم حمايه ضمان ايقاف تسليم تفكيك حل مواجهه محاسبه اعاده عوده جلوس حوار تفاوض مراجعه تغيير بدء اقناع مشاركه مساهمه استجابه
   وفاء امتناع تصدي تحلي ادراك اعتذار تقيد انخراط`.split(/\s+/u),
);
