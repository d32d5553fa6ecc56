/** Words of losses and counts: to report these takes no position. Normal forms without ال. */
export const CASUALTIES: ReadonlySet<string> = new Set(
  'قتل قتلوا اصيبوا اوقع اوقعت قتلت قتلي قتيل قتيلا اصيب اصيبت اصابه اصابات جرحي جريح جريحا مصاب مصابا مصابين لقي لقوا مصرع مصرعهم ضحايا سجل سجلت فقد فقدت جثه جثث حتفهم حتفه اعدموا قضوا'.split(
    ' ',
  ),
);
