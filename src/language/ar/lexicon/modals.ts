import type { Stance } from '../../../model/stance.js';

/**
 * A phrase inside a reported proposition that says what it amounts to, whatever the verb of saying: "said that X must".
 */
export interface PropositionCue {
  /** Tokens in normal form. `…` stands for one to MAX_GAP tokens (على X أن), `*` ends a token (مستعد*: مستعدون). */
  readonly words: readonly string[];
  readonly stance: Stance;
  /**
   * Whose conduct it must be about: `own` the speaker's side, `other` another's, `any` either. A promise is of the own
   * side, an accusation of another.
   */
  readonly whose: 'own' | 'other' | 'any';
}

/** The most tokens that `…` stands for in a cue. */
export const MAX_GAP = 6;

function cues(stance: Stance, whose: PropositionCue['whose'], lines: string): PropositionCue[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => ({ words: line.trim().split(' '), stance, whose }));
}

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

const REFUSALS = cues(
  'opposes',
  'any',
  `لا يجوز
   لا يمكن القبول
   لا يمكن قبول
   لا يمكن السماح
   لا يمكن التسامح
   لا يمكن السكوت
   لا يمكن ان نقبل
   لا يمكن ان تقبل
   لا يمكن ان يقبل
   غير مقبول*
   غير مبرر*
   غير مسموح
   غير مشروع*
   غير قانوني*
   مرفوض*
   مدان*
   خط احمر
   خطا احمر
   لا مكان ل*
   لا شرعيه ل*
   خطا فادح*
   خطا كبير*
   خطا تاريخي*
   قلق بالغ
   بقلق بالغ
   قلق* حيال
   قلق* ازاء
   قلق* من`,
);

const PRAISE = cues(
  'supports',
  'any',
  `خطوه ايجابيه
   خطوه مهمه
   خطوه هامه
   خطوه في الاتجاه الصحيح
   خطوه الي الامام
   انجاز تاريخي
   انجاز كبير
   دور ايجابي
   دور مهم
   دور محوري
   نقدر عاليا
   تقدر عاليا
   يقدر عاليا
   نقف الي جانب
   تقف الي جانب
   يقف الي جانب
   نقف مع
   تقف مع
   يقف مع
   يعول علي
   تعول علي
   نعول علي`,
);

const WARNINGS = cues(
  'warns',
  'any',
  `يشكل خطرا
   تشكل خطرا
   يشكل تهديدا
   تشكل تهديدا
   يمثل خطرا
   تمثل خطرا
   يمثل تهديدا
   تمثل تهديدا
   تحت تهديد
   خطر حقيقي
   الخطر الحقيقي
   ينذر ب*
   تنذر ب*
   عواقب وخيمه
   نتائج وخيمه
   عواقب خطيره
   تداعيات خطيره
   يدفع الثمن
   تدفع الثمن
   يدفعون الثمن
   سيندم*
   ستندم*
   سيكون ردنا
   رد قاس
   ردا قاسيا
   الرد سيكون`,
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
   لن نتردد
   لن يتردد
   لن تتردد
   لن نتخلي
   لن يتخلي
   لن تتخلي
   لن يدخر جهدا
   لن ندخر جهدا
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

const WRONGS = cues(
  'accuses',
  'other',
  `متورط* في
   تورط* في
   ضالع* في
   ضلوع
   متواطئ*
   مسؤول* عن
   المسؤول* عن
   تقف وراء
   يقف وراء
   تقف خلف
   يقف خلف
   راعي* الارهاب
   رعايه الارهاب
   دعم الارهاب
   تمويل الارهاب
   جرائم حرب
   جريمه حرب
   جرائم ضد الانسانيه
   تطهير عرقي
   اباده جماعيه
   ارهاب الدوله`,
);

/** In the order in which the first that fits wins, as among the stances themselves. */
export const PROPOSITION_CUES: readonly PropositionCue[] = [
  ...DENIALS,
  ...WRONGS,
  ...WARNINGS,
  ...DUTIES,
  ...PROPOSALS,
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

/** Whom or what it is a reproach to support, finance or arm, as stems without ال: "X supports terrorism" accuses. */
export const REPROACHED: ReadonlySet<string> = new Set(
  `ارهاب ارهابي ارهابيه ارهابيين ارهابيون متطرف متطرفه متطرفين متطرفون تطرف متشددين متشدده ميليشيات مليشيات انقلابيين
   متمردين فاسدين فوضي فتنه تخريب انفصاليين انفصاليون انقلاب قاعده داعش`.split(/\s+/u),
);
