/** Nouns that speak without being anybody: nothing that they say is a position. Normal forms without ال. */
export const UNIDENTIFIED: ReadonlySet<string> = new Set(
  `مصدر مصادر مراقب مراقبون مراقبين محلل محللون محللين خبير خبراء شاهد شهود ناشط ناشطون ناشطين نشطاء ساكن سكان اهالي اهال دبلوماسي دبلوماسيون
  دبلوماسيين تقرير تقارير وسائل اعلام صحف وكالات مواقع مواطنون مسعفون اطباء شخص اشخاص رجل امراه كثيرون بعضهم البعض البعض اخرون احدهم
  سياسيون معارضون محتجون متظاهرون منتقدون مؤيدون كاتب كتاب باحث باحثون استطلاع دراسه خصوم منتقدو مشرعون برلمانيون ضابط ضباط جندي جنود قاده قيادي قياديون نواب نائب
  مسؤول مسؤولون مسؤولين والد والده شقيق شقيقه زوجه زوج نجل ابنه محامي محاميه صديق جيران عائله اسره متحدث متحدثون شهادات انباء معلومات تسريبات وثيقه وثائق دوائر`
    .trim()
    .split(/\s+/u),
);

/** What is issued and quoted: with the article it stands for its issuer. */
export const ISSUED: ReadonlySet<string> = new Set(
  'بيان تصريح تصريحات رساله تغريده كلمه خطاب وثيقه مذكره بلاغ اعلان'.split(' '),
);

/** Issued things that may themselves be the subject of a verb of saying. */
export const SPEAKING_ISSUES: ReadonlySet<string> = new Set('بيان بلاغ رساله تغريده وثيقه مذكره'.split(' '));

/** What is drawn up and published: it says what its author found. */
export const REPORTS: ReadonlySet<string> = new Set(['تقرير', 'دراسه']);

/** كتلة الحزب, وفد الحركة: they act for the whole. */
export const REPRESENTING: ReadonlySet<string> = new Set('كتله قياده وفد قيادات ممثلو زعماء'.split(' '));

/** Two who act together. */
export const BOTH: ReadonlySet<string> = new Set(
  `الجانبان الجانبين الطرفان الطرفين الوزيران الوزيرين الرئيسان الرئيسين الزعيمان الزعيمين المسؤولان المسؤولين البلدان البلدين الدولتان الدولتين
  القائدان القائدين الحكومتان الحكومتين العاهلان الاثنان الوفدان الوفدين الحليفان الرجلان`
    .trim()
    .split(/\s+/u),
);

/** What some of these say that the two are. */
export function kindOfBoth(stem: string): 'State' | 'Person' | null {
  if (/^ال(?:بلد|دولت|حكومت)(?:ان|ين)$/u.test(stem)) return 'State';
  return /^ال(?:وزير|رئيس|زعيم|مسؤول|قائد|عاهل|رجل)(?:ان|ين)$/u.test(stem) ? 'Person' : null;
}

/** The speaker's own side, said as such. */
export const OWN_SIDE: ReadonlySet<string> = new Set([
  'نحن',
  ...'بلاد بلد حكومت حزب حركت كتلت وزارت قوات جماعت منظمت دولت جيش وفد تنظيم ادارت شعب مجلس هيئت شركت'
    .split(' ')
    .flatMap((noun) => ['ه', 'ها', 'هم', 'هما', 'نا', 'ي'].map((pronoun) => noun + pronoun)),
]);

/** Unnamed sources that, with a nationality or a body behind them, are that side's word. Normal forms without ال. */
export const SOURCES_WITH_SIDE: ReadonlySet<string> = new Set(
  `مصدر مصادر مسؤول مسؤولون مسؤولين مسئول مسئولون مسئولين دبلوماسي دبلوماسيون دبلوماسيين ضابط ضباط متحدث متحدثه متحدثون وزراء نواب مفاوض
  مفاوضون مفاوضين قاده قيادي قياديون قياديين اوساط دوائر مسؤولو مسؤولي مسئولو مسئولي`
    .trim()
    .split(/\s+/u),
);

/** مسؤولو الوزارة: the plural before its genitive, which is the body. */
export const SOURCES_OF: ReadonlySet<string> = new Set('مسؤولو مسؤولي مسئولو مسئولي'.split(' '));

/** What may stand between such a source and its side. */
export const SOURCE_ADJECTIVES: ReadonlySet<string> = new Set(
  `امني امنيه امنيون امنيين عسكري عسكريه عسكريون عسكريين حكومي حكوميه حكوميون حكوميين رسمي رسميه رسميون رسميين سياسي سياسيه سياسيون كبير كبار
  رفيع رفيعه بارز مطلع مطلعه قضائي طبي طبيه محلي محليه دبلوماسي دبلوماسيه سابق سابقون
  مسؤول مسؤوله مسئول مسئوله موثوق موثوقه رئاسي رئاسيه برلماني برلمانيه استخباراتي استخباراتيه ميداني ميدانيه ميدانيون مستوي`
    .trim()
    .split(/\s+/u),
);
