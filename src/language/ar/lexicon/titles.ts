import type { Role } from '../../../gazetteer/index.js';

/**
 * Titles: a head noun and what may follow it. Normal forms, without ال. The longest pattern that fits wins.
 * `field` names what the office is for (الخارجية); `of` says that a body, state or person follows (المتحدث باسم …).
 */
export interface Title {
  /** The words, space-separated; each also stands for its form with ال. */
  readonly words: string;
  readonly role: Role | null;
  /** `of`: what it belongs to follows by idafa, preposition or adjective; `rank`: stands before a name only. */
  readonly shape: 'of' | 'rank';
  readonly gender?: 'f';
  /** A calling, not an office: it speaks for nobody else. */
  readonly isPrivate?: boolean;
  /** Two or more people: no single name follows. */
  readonly number?: 'dual' | 'plural';
}

/** With ه these are other words: محافظة is a province, الدبلوماسية diplomacy. */
const NO_FEMININE: ReadonlySet<string> = new Set([
  'محافظ',
  'والي',
  'حاكم',
  'عاهل',
  'مرجع',
  'مطران',
  'بابا',
  'وصي',
  'دبلوماسي',
  'مفاوض',
]);

/** Adjectives of a head, and how they stand with a woman's office. */
const AGREEING: ReadonlyMap<string, string> = new Map([
  ...'العام عام التنفيذي الرسمي رسمي الخاص الدائم السامي الدولي الاعلامي اعلامي العسكري الصحفي الامني السياسي المساعد'
    .split(' ')
    .map((word): [string, string] => [word, `${word}ه`]),
  ['الاعلي', 'العليا'],
  ['الاول', 'الاولي'],
]);

/** فخامة and سماحة end alike and are due to men. */
const FEMININE_RANK = /^(?:سيده|دكتوره|باحثه|مهندسه|صاحبه)(?: |$)/u;

export const TITLES: readonly Title[] = [
  ...of('head-of-state', `رئيس الجمهوريه | رئيس الدوله | ملك | عاهل | امير البلاد | سلطان | رئيس البلاد`),
  ...of('head-of-state', `رئيس`),
  ...of('crown-prince', `ولي العهد | ولي عهد`),
  ...of(null, `ولي ولي العهد | ولي ولي عهد`),
  ...of('supreme-leader', `مرشد الاعلي | مرشد | مرشد الثوره | المرشد الاعلي للثوره`),
  ...of('vice-president', `نائب الرئيس | نائب رئيس`),
  ...of(
    'prime-minister',
    `رئيس الوزراء | رئيس وزراء | رئيس الحكومه | رئيس حكومه | مستشار الالماني |
    وزير الاول | رئيس مجلس الوزراء`,
  ),
  ...of(
    'deputy-prime-minister',
    `نائب رئيس الوزراء | نائب رئيس الحكومه | نائب رئيس مجلس الوزراء | نائب الاول لرئيس الوزراء |
    نائب الاول لرئيس مجلس الوزراء | نائب الثاني لرئيس مجلس الوزراء | نائب الثاني لرئيس الوزراء | نائب الاول لرئيس الحكومه`,
  ),
  ...of('foreign-minister', `وزير الخارجيه | وزير خارجيه | وزير الشؤون الخارجيه | مسؤول السياسه الخارجيه`),
  ...of('deputy-foreign-minister', `نائب وزير الخارجيه | مساعد وزير الخارجيه | وكيل وزاره الخارجيه`),
  ...of('defence-minister', `وزير الدفاع | وزير دفاع | وزير الحربيه`),
  ...of('interior-minister', `وزير الداخليه | وزير داخليه`),
  ...of('finance-minister', `وزير الماليه | وزير ماليه | وزير الخزانه`),
  ...of('energy-minister', `وزير النفط | وزير الطاقه | وزير البترول | وزير نفط`),
  ...of('justice-minister', `وزير العدل | وزير عدل`),
  ...of('information-minister', `وزير الاعلام | وزير اعلام`),
  ...of('economy-minister', `وزير الاقتصاد | وزير التجاره | وزير اقتصاد`),
  ...of('minister', `وزير | وزير الدوله | وكيل وزاره`),
  ...of(
    'chief-of-staff',
    `رئيس الاركان | رئيس اركان | رئيس هيئه الاركان | رئيس الاركان العامه |
    رئيس هيئه الاركان المشتركه`,
  ),
  ...of(
    'speaker-of-parliament',
    `رئيس البرلمان | رئيس مجلس النواب | رئيس مجلس الشوري | رئيس الكنيست |
    رئيس برلمان | رئيس مجلس الشعب`,
  ),
  ...of('security-adviser', `مستشار الامن القومي | مستشار الامن الوطني | مستشار لشؤون الامن القومي`),
  ...of(
    'intelligence-chief',
    `رئيس المخابرات | رئيس الاستخبارات | مدير المخابرات | مدير الاستخبارات |
    رئيس جهاز المخابرات | رئيس جهاز الاستخبارات`,
  ),
  ...of(
    'spokesperson',
    `متحدث | ناطق | متحدث باسم | ناطق باسم | متحدث الرسمي | ناطق الرسمي |
    متحدث الرسمي باسم | ناطق الرسمي باسم | متحدث العسكري | ناطق العسكري | متحدث العسكري باسم |
    متحدث باسمه | متحدث باسمها | متحدث باسمهم | ناطق باسمه | ناطق باسمها | ناطق باسمهم |
    متحدث الرسمي باسمه | متحدث الرسمي باسمها | ناطق الرسمي باسمه | ناطق الرسمي باسمها |
    ناطق الاعلامي باسم | متحدث الاعلامي باسم | ناطق اعلامي باسم | متحدث رسمي باسم | ناطق رسمي باسم | ناطق العسكري باسم |
    متحدث الامني باسم | متحدث الاعلامي | ناطق الاعلامي | متحدث الامني | متحدث بلسان | ناطق بلسان | متحدث عسكري باسم | متحدث عسكري اخر باسم | متحدث الصحفي باسم |
    سكرتير الصحفي`,
  ),
  ...of('secretary-general', `امين العام | امين عام | سكرتير العام | امين العام المساعد`),
  ...of(
    'leader',
    `زعيم | قائد الثوره | رئيس حزب | رئيس الحزب | رئيس حركه | رئيس المكتب السياسي |
    رئيس كتله | رئيس هيئه | رئيس لجنه | رئيس مجلس | رئيس الائتلاف | رئيس المجلس | رئيس وفد | رئيس الوفد |
    رئيس بعثه | مدير | مدير عام | رئيس بلديه | رئيس المجلس الرئاسي | رئيس مجلس السياده |
    رئيس المجلس السياسي | رئيس سلطه | رئيس السلطه | عمده | نقيب الصحفيين | رئيس اتحاد | رئيس جمعيه |
    رئيس نقابه | رئيس منظمه | رئيس غرفه | رئيس شركه | رئيس قسم | رئيس دائره | رئيس مركز | رئيس معهد | رئيس جامعه |
    رئيس نادي | رئيس مصلحه | رئيس ديوان | رئيس فرع | رئيس مؤسسه | رئيس بنك | رئيس مجموعه | رئيس رابطه | رئيس منتدي |
    نقيب المحامين | نقيب الاطباء | نقيب المهندسين | نقيب المعلمين | نقيب الصيادله | نقيب المحررين | نقيب الممثلين |
    عميد كليه | عميد معهد | متصرف | قائممقام | قائمقام | مدير التنفيذي | رئيس التنفيذي`,
  ),
  ...of(
    'deputy-leader',
    `نائب زعيم | نائب رئيس مجلس | نائب الامين العام | نائب رئيس الحزب |
    نائب المتحدث | مساعد الامين العام`,
  ),
  ...of(
    'commander',
    `قائد | قائد الجيش | قائد قوات | قائد القوات | قائد العام |
    قائد العام للقوات المسلحه | قائد العام للجيش | قائد عمليات | قائد لواء`,
  ),
  ...of(
    'envoy',
    `مبعوث | موفد | مبعوث الخاص | مبعوث الدولي | مبعوث الامين العام | مبعوث الخاص للامين العام | ممثل الامين العام |
    ممثل الخاص للامين العام | ممثل | ممثل الخاص | منسق |
    مقرر | مفوض | مفوض السامي | ممثل السامي | مندوب | مندوب الدائم | ممثل الدائم | منسق الخاص |
    مفوض العام | ممثل الاعلي`,
  ),
  ...of('ambassador', `سفير | قنصل | قائم بالاعمال | قنصل العام | سفير السابق`),
  ...of('governor', `محافظ | والي | حاكم | محافظ البنك المركزي | حاكم المصرف المركزي | حاكم مصرف`),
  ...of(
    'religious-leader',
    `شيخ الازهر | مفتي | مفتي الجمهوريه | بابا | بابا الفاتيكان | بطريرك |
    مرجع الشيعي الاعلي | مرجع | مطران | رئيس الاساقفه | رئيس اساقفه`,
  ),
  ...of(
    'member-of-parliament',
    `نائب | سيناتور | سناتور | عضو مجلس النواب | عضو البرلمان | عضو مجلس الشيوخ |
    عضو الكونغرس`,
  ),
  ...of(
    null,
    `مسؤول | مساعد | مستشار | عضو | كبير مفاوضي | كبير المفاوضين | كبير مستشاري | رئيس تحرير |
    رئيس التحرير | قيادي | قيادي في | مدير مكتب | مفوض شؤون | امين سر | وكيل | ضابط | قاضي | مدعي العام |
    رئيس محكمه | نائب العام | معاون | وصي | مسؤول الاعلامي | مسؤول الامني | مسؤول العسكري | مسؤول السياسي | امير | متحدثه | دبلوماسي | مفاوض`,
  ),
  ...privately(`ناشط | معارض | خبير | محلل | باحث | نجل | كاتب | صحافي | صحفي | استاذ | محامي |
    رجل الاعمال | متمرد | شيخ | طبيب | مدرب | مؤرخ | ممرض | مزارع | اخصائي | اختصاصي | مسعف | جراح | مستثمر | حاخام`),
  ...rank(`عقيد | عميد | لواء | فريق | فريق اول | فريق ركن | مشير | جنرال | نقيب | رائد | مقدم | ملازم |
    ادميرال | اميرال | كولونيل | ميجور | ماريشال | مهيب | لواء ركن | عميد ركن | عقيد ركن | فريق اول ركن |
    مقدم ركن | فريق الركن | فريق اول الركن | لواء الركن | عميد الركن | عقيد الركن | مقدم الركن | رقيب | رقيب اول | عريف |
    لواء طيار | عميد طيار | عقيد طيار`),
  ...rank(`سيد | سيده | دكتور | دكتوره | استاذ | مهندس | مهندسه | حاج | ايه الله | حجه الاسلام | سماحه | فخامه |
    جلاله | سمو | معالي | سعاده | فضيله | خادم الحرمين الشريفين | مواطن | قس | كاردينال | اب |
    ايه الله العظمي | علامه | ملا | سير | مستر | مسيو | داعيه | شاب | فنان | مرحوم | راحل | شهيد | مدعو |
    باحثه | صاحب السمو الملكي | صاحب السمو | صاحبه السمو الملكي | صاحبه السمو | صاحب الجلاله | صاحب المعالي | صاحب السعاده |
    صاحب الفخامه | صاحب الفضيله | صاحب السماحه`),
];

/** Nouns of office that agree with a woman add ه: وزيره, رئيسه, متحدثه. */
function of(role: Role | null, titles: string): Title[] {
  return alternatives(titles).flatMap((words) => {
    const [head, ...rest] = words.split(' ');
    const feminine = [`${head}ه`, ...feminineOf(rest)].join(' ');
    if (head !== undefined && NO_FEMININE.has(head)) return [{ words, role, shape: 'of' as const }];
    return [
      { words, role, shape: 'of' as const },
      { words: feminine, role, shape: 'of' as const, gender: 'f' as const },
      { words: [`${head}ا`, ...rest].join(' '), role, shape: 'of' as const, number: 'dual' as const },
      { words: [`${head}ي`, ...rest].join(' '), role, shape: 'of' as const, number: 'dual' as const },
    ];
  });
}

/** المديرة التنفيذية, الأمينة العامة: what describes the head agrees with it, up to the next noun. */
function feminineOf(rest: readonly string[]): string[] {
  const noun = rest.findIndex((word) => !AGREEING.has(word));
  return rest.map((word, at) => (noun < 0 || at < noun ? (AGREEING.get(word) ?? word) : word));
}

/** Callings: who has one speaks for himself, not for the country of his adjective. */
function privately(titles: string): Title[] {
  return of(null, titles).map((title) => ({ ...title, isPrivate: true }));
}

/** Alternatives are set apart by a bar. */
function alternatives(titles: string): string[] {
  return titles.split('|').map((words) => words.trim().replace(/\s+/gu, ' '));
}

function rank(titles: string): Title[] {
  return alternatives(titles).map((words) => ({
    words,
    role: null,
    shape: 'rank' as const,
    ...(FEMININE_RANK.test(words) ? { gender: 'f' as const } : {}),
  }));
}

/** Every single word that heads a title; none of them stands inside a name. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(TITLES.map(({ words }) => words.split(' ')[0] ?? ''));

/** Words that stand right before a name and belong to it in the sentence (العقيد, الدكتور). */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  TITLES.filter(({ shape }) => shape === 'rank').flatMap(({ words }) => words.split(' ')),
);

/** What is due to an office, before a name without the article: جلالة الملك, سمو الأمير. */
export const HONOURS: ReadonlySet<string> = new Set(
  'جلاله سمو فخامه معالي سعاده سياده فضيله سماحه غبطه نيافه'.split(' '),
);

/** What says that an office is no longer held. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  'السابق السابقه الاسبق الاسبقه الراحل الراحله المخلوع المعزول المستقيل'.split(' '),
);

/** Adjectives and specifiers that may follow a title's nouns without saying whose it is; with the article. */
export const TITLE_ADJECTIVES: ReadonlySet<string> = new Set(
  `السابق السابقه الاسبق الحالي الجديد العام العامه الاعلي الاول الرسمي الرسميه العسكري الاعلامي السياسي الامني المنتخب الانتقالي المؤقت
  المكلف المستقيل المخلوع الراحل المساعد الخاص الدائم الوطني المشترك المشتركه العامه المسلحه الاقليمي الميداني التنفيذي الصحفي الاقتصادي
  الفدرالي الاتحادي الشرعي المعزول المعين القومي المقيم المناوب الثاني الشيعي السني`
    .trim()
    .split(/\s+/u),
);

/** "His counterpart": the same office elsewhere. */
export const COUNTERPART_WORDS: ReadonlySet<string> = new Set(
  'نظيره نظيرها نظيرته نظيرتها نظيرهما نظيريه'.split(' '),
);
