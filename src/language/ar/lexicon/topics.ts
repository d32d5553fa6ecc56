/**
 * Nouns of conduct, dealings and affairs: with the adjective of a state they are that state's (التدخل التركي, المصالح
 * الإيرانية), so that it is meant. Normal forms without ال.
 */
export const CONDUCT: ReadonlySet<string> = new Set(
  `تدخل تدخلات عدوان اعتداء اعتداءات هجوم هجمات ضربه ضربات غاره غارات قصف عمليه عمليات توغل احتلال تهديد تهديدات استفزاز استفزازات انتهاك
  انتهاكات خرق خروقات ضغط ضغوط عقوبات رسوم تصعيد ابتزاز تحريض مؤامره تواجد وجود نفوذ توسع تمدد هيمنه وصايه سياسه سياسات استراتيجيه موقف
  مواقف قرار قرارات دور ادوار مصلحه مصالح مطلب مطالب مطالبات دعم تمويل تسليح مساعدات مساعي جهود جهد وساطه مبادره مقترح مقترحات خطه خطط
  اقتراح طلب رفض اتهام اتهامات مزاعم ادعاءات تصريح تصريحات رد ردود وعود التزامات برنامج مشروع ملف شان شؤون ازمه ازمات قضيه قضايا صراع نزاع
  حرب وضع اوضاع اتفاق اتفاقيه صفقه تعاون تقارب توتر خلاف خلافات علاقه علاقات مفاوضات تحركات تحرك سلوك ممارسات افعال انشطه نشاط نشاطات
  استفتاء اصلاحات امن استقرار سياده اقتصاد`
    .trim()
    .split(/\s+/u),
);

/** What sets the subject of what somebody then says, word by word (وحول زيارة X قال). */
export const TOPIC_OPENERS: readonly (readonly string[])[] = [
  ['حول'],
  ['بشان'],
  ['بخصوص'],
  ['وعن'],
  ['عن', 'سؤال'],
  ['اما', 'عن'],
  ['ردا', 'علي'],
  ['في', 'رد', 'علي'],
  ['في', 'رده', 'علي'],
  ['في', 'ردها', 'علي'],
  ['تعليقا', 'علي'],
  ['في', 'تعليقه', 'علي'],
  ['في', 'تعليق', 'علي'],
  ['فيما', 'يتعلق'],
  ['فيما', 'يخص'],
  ['علي', 'صعيد'],
  ['في', 'شان'],
  ['في', 'الشان'],
  ['في', 'الملف'],
];

/** Of what was spoken of before: this report, these words, that. */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set(
  'هذا هذه ذلك تلك هؤلاء اولئك بذلك لذلك بهذا بهذه'.split(' '),
);

/** A preposition with the pronoun of somebody named before. */
export const POINTING_BACK: ReadonlySet<string> = new Set(
  'ضده ضدها ضدهم اليه اليها اليهم عليه عليها عليهم معه معها معهم تجاهه تجاهها تجاههم منهم ازاءه ازاءها حياله حيالها'.split(
    ' ',
  ),
);

/** With the article and nothing more, at the head of what is said, these go on about those of whom it was said before. */
export const SPOKEN_OF: ReadonlySet<string> = new Set(
  'اتفاق اتفاقيه صفقه معاهده هدنه قرار خطوه مبادره تقرير بيان عقوبات اتهامات مزاعم تصريحات'.split(' '),
);
