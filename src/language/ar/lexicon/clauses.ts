/** Words that join a clause to the one before it: they belong to neither proposition. */
export const CLAUSE_JOINTS: ReadonlySet<string> = new Set(
  'فيما بينما كما كذلك لكن لكنه لكنها لكنهم غير حين وقد قد كانت كان حيث ثم ولكن بدوره بدورها وكانت وكان'.split(
    ' ',
  ),
);

/** Openers of a condition, word by word; the longest that fits. */
export const CONDITIONS: readonly (readonly string[])[] = [
  ['الا', 'اذا'],
  ['الا', 'في', 'حال'],
  ['الا', 'في', 'حاله'],
  ['في', 'حال'],
  ['في', 'حاله'],
  ['ما', 'لم'],
  ['مالم'],
  ['اذا'],
  ['شريطه'],
  ['بشرط'],
  ['شرط', 'ان'],
  ['طالما'],
  ['ما', 'دام'],
  ['ما', 'دامت'],
];

/** Attribution phrases: whose word it is follows. */
export const ATTRIBUTIONS: readonly (readonly string[])[] = [
  ['حسب'],
  ['بحسب'],
  ['وفق'],
  ['وفقا', 'ل'],
  ['طبقا', 'ل'],
  ['علي', 'حد', 'قول'],
  ['علي', 'حد', 'تعبير'],
  ['استنادا', 'الي'],
];

/** Nouns of wrongdoing: said of another actor they make a report an accusation. Normal forms without ال. */
export const WRONGDOING: ReadonlySet<string> = new Set(
  `جريمه جرائم عدوان عدوانيه انتهاك انتهاكات خرق خروقات ارهابي ارهابيه ارهابيين ارهاب مجزره مجازر اعتداء اعتداءات تورط متورط متورطه متورطون تواطؤ مؤامره
  تخريب افساد فساد فاسدين احتلال قمع ابتزاز تدخل تدخلات تحريض استفزاز استفزازات كذب اكاذيب خراب اغتيال اغتيالات تضليل تهريب ميليشيات`
    .trim()
    .split(/\s+/u),
);

/** Words before a name that make it the other side of a fight or the holder of a place, in normal form without ال. */
export const ADVERSARIAL: ReadonlySet<string> = new Set(
  'ضد محاربه مكافحه قتال مواجهه هزيمه دحر قبضه سيطره ايدي يد طرد حرب تقاتل يقاتل يقاتلون تحارب يحارب يحاربون تصدي استهداف قصف لقتال لمحاربه لمواجهه'.split(
    ' ',
  ),
);

/** Before a noun of wrongdoing: it is fought, prevented, condemned or only alleged, and nobody's deed. Normal forms without ال. */
export const FOUGHT: ReadonlySet<string> = new Set(
  'محاربه مكافحه مواجهه ضد حرب قتال تصدي منع وقف انهاء وضع رفض ادانه مقاومه خطر تهديد لمحاربه لمكافحه مزاعم ادعاءات اتهام اتهامات تهمه تهم شبهه شبهات'.split(
    ' ',
  ),
);

/** Lemmas that say more of what their speaker has begun to say. */
export const MORE: ReadonlySet<string> = new Set(
  'أضاف تابع أردف زاد واصل استطرد استدرك مضى ختم اختتم'.split(' '),
);
