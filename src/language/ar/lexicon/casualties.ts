/** Words of losses and counts: to report these takes no position. Normal forms without ال. */
export const CASUALTIES: ReadonlySet<string> = new Set(
  'قتل قتلوا اصيبوا اوقع اوقعت قتلت قتلي قتيل قتيلا اصيب اصيبت اصابه اصابات جرحي جريح جريحا مصاب مصابا مصابين لقي لقوا مصرع مصرعهم ضحايا سجل سجلت فقد فقدت جثه جثث حتفهم حتفه اعدموا قضوا'.split(
    ' ',
  ),
);

/** Whoever is lost, without a number: normal forms without ال. A name would be that of somebody known. */
export const THE_LOST: ReadonlySet<string> = new Set(
  `امراه طفل طفله اطفال جندي جنود جنديين جنديان شرطي شرطيين شرطيان مدني مدنيين مدنيه شخص اشخاص شخصين مواطن مواطنين مهاجر مهاجرين
   لاجئ لاجئين عامل عمال بقيه`.split(/\s+/u),
);

/** Those whom it is a success to have killed, as stems without ال. */
export const ENEMIES = /^(?:عنصر|عناصر|عنصرين|مسلح|ارهابي|متمرد|متشدد|متطرف|انقلابي|حوثي|داعشي|مقاتل)/u;
