import type { EntityType } from '../../../model/entity.js';

/** A noun that heads a name (حزب X, مدينة X), in normal form without ال. */
export interface HeadNoun {
  readonly noun: string;
  readonly type: EntityType;
  readonly kind: string;
  /**
   * `name`: a bare proper name may follow (حزب الله, مدينة X).
   * `adjective`: only with an adjective of belonging or a quoted name does it name something (الجيش التركي).
   * `quoted`: only with a quoted name (موقع «X»).
   */
  readonly follows: 'name' | 'adjective' | 'quoted';
}

const groups: HeadNoun[] = [
  ...heads(
    'ArmedGroup',
    'armed-group',
    'name',
    'تنظيم قوه فرقه خليه ميليشيا مليشيا ميليشيات مليشيات ميلشيات كتائب كتيبه لواء سرايا عصائب فصيل جيش',
  ),
  ...heads('ArmedGroup', 'armed-group', 'adjective', 'قوات وحدات متمردو متمردي مسلحو مسلحي مقاتلو مقاتلي'),
  ...heads('Organization', 'party', 'name', 'حزب'),
  ...heads('Organization', 'movement', 'name', 'حركه جبهه جماعه تيار رابطه اخوان'),
  ...heads(
    'Organization',
    'organisation',
    'name',
    'منظمه منظومه هيئه لجنه مؤسسه جمعيه نقابه مركز معهد مجموعه شركه بنك مصرف جامعه صندوق محكمه اتحاد بعثه مفوضيه وكاله مرصد شبكه اكاديميه مجلس جهاز كليه مستشفي دائره اداره منتدي',
  ),
  ...heads('Organization', 'embassy', 'adjective', 'سفاره قنصليه'),
  ...heads('Organization', 'community', 'adjective', 'جاليه'),
  ...heads('Organization', 'newspaper', 'name', 'صحيفه جريده مجله اسبوعيه'),
  ...heads('Organization', 'website', 'quoted', 'موقع'),
  ...heads('Organization', 'broadcaster', 'name', 'قناه تلفزيون اذاعه محطه فضائيه راديو'),
  ...heads('Coalition', 'coalition', 'name', 'تحالف ائتلاف حلف تكتل'),
  ...heads('Organization', 'ministry', 'name', 'وزاره'),
  ...heads('Organization', 'armed-forces', 'adjective', 'جيش شرطه استخبارات مخابرات بحريه درك'),
  ...heads('Organization', 'government', 'adjective', 'حكومه برلمان كونغرس رئاسه نظام سلطه معارضه'),
];

const places: HeadNoun[] = [
  ...heads('Place', 'city', 'name', 'مدينه بلده قريه ناحيه ضاحيه حي'),
  ...heads('Place', 'province', 'name', 'محافظه ولايه اقليم مقاطعه قضاء'),
  ...heads('Place', 'area', 'name', 'منطقه جزيره مخيم وادي جبل نهر مضيق خليج بحيره سهل هضبه صحراء شبه'),
  ...heads('Place', 'site', 'name', 'مطار معبر ميناء قاعده سد سجن ساحه ميدان شارع قصر مفاعل حقل'),
];

export const GROUP_HEADS = index(groups);
export const PLACE_HEADS = index(places);

/** Nouns that stand for the state itself with its adjective (السلطات الأمريكية، الجانب التركي، الوفد الروسي). */
export const STATE_HEADS: ReadonlySet<string> = new Set(
  'سلطات جانب طرف دوله وفد اداره قياده دبلوماسيه جمهوريه مملكه نظام'.split(' '),
);

/** The army by other words (القوات التركية): with the adjective of a state they name its armed forces. */
export const ARMY_HEADS: ReadonlySet<string> = new Set(['جيش', 'قوات', 'طيران', 'مقاتلات', 'طائرات']);

/** What a ministry is for; with an adjective these name it without وزارة (الخارجية الأمريكية). */
export const MINISTRY_FIELDS: ReadonlySet<string> = new Set(
  'خارجيه دفاع داخليه ماليه عدل نفط طاقه اعلام اقتصاد تجاره صحه تعليم خزانه زراعه نقل ثقافه بترول'.split(' '),
);

/** Heads of bodies that every state has: without a state's adjective or a proper name they mean one within an article. */
export const STATE_BODY_HEADS: ReadonlySet<string> = new Set(
  'وزاره مجلس محكمه نيابه برلمان حكومه رئاسه هيئه لجنه'.split(' '),
);

/** What a writer adds to a name without its being part of it, in normal form. */
export const EPITHETS =
  /^ال(?:(?:ارهابي|متطرف|محظور|رسمي|اخباري|انقلابي|متمرد|مجرم|صهيوني|طائفي)ه?|مروحيه|حربيه)$/u;

/**
 * Nouns that head names and are as often plain nouns, with the complements behind which they are plain: حركة النزوح is a
 * movement of people, إدارة الأزمات no administration.
 */
export const PLAIN_COMPLEMENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [
      'حركه',
      'نزوح مرور تاريخ نفط تجاره سفر طيران ملاحه بيع شراء سير هجره اسعار سوق دخول خروج نقل قطارات مسافرين',
    ],
    ['شبكه', 'انترنت تواصل انابيب كهرباء طرق مياه اتصالات هاتف مصالح علاقات عملاء عنكبوتيه'],
    ['تيار', 'تطرف اعتدال كهرباء كهربائي هواء فكر'],
    ['منظومه', 'دفاع دفاعات علاقات قيم امن سلاح صواريخ قوانين صاروخ اسلحه حكم'],
    [
      'تنظيم',
      'كاس مظاهره مظاهرات مؤتمر مسيره انتخابات معرض حفل ندوه زياره مباراه بطوله اجتماع صفوف عمل علاقه علاقات دوره',
    ],
    ['دائره', 'معارك عسكر ضوء اهتمام اتهام صراع خطر عنف نفوذ'],
    ['مركز', 'ثقل محافظه مدينه قضاء بلده قريه ناحيه شرطه قوه صداره اهتمام قرار عمليات صحي طبي ايواء تسوق'],
    ['جهاز', 'دوله كمبيوتر حاسوب كشف تفجير هاتف'],
    ['مجموعه', 'دول اجراءات قضايا عوامل اسباب خيارات مطالب قرارات اسئله'],
    ['صندوق', 'اقتراع انتخاب بريد'],
    ['مجلس', 'عزاء'],
  ].map(([noun = '', complements = '']) => [noun, new Set(complements.split(' '))]),
);

/** What makes a force of قوة: قوة المهام المشتركة, قوة حرس الحدود. */
export const FORCE_COMPLEMENTS: ReadonlySet<string> = new Set(
  'مهام ردع حرس حمايه طوارئ تدخل سلام فض امن'.split(' '),
);

/** Nouns of action first: a name heads them only with an adjective of belonging or a known name behind (إدارة أوباما). */
export const ACTION_HEADS: ReadonlySet<string> = new Set(['اداره', 'قوه', 'دائره']);

/** Nouns that point back at a group named before, by kind (التنظيم، الحزب، الحركة). */
export const ANAPHOR_NOUNS: ReadonlyMap<string, readonly EntityType[]> = new Map<
  string,
  readonly EntityType[]
>([
  ['تنظيم', ['ArmedGroup']],
  ['حزب', ['Organization', 'ArmedGroup']],
  ['حركه', ['Organization', 'ArmedGroup']],
  ['جماعه', ['Organization', 'ArmedGroup']],
  ['جبهه', ['Organization', 'ArmedGroup']],
  ['منظمه', ['Organization']],
  ['وزاره', ['Organization']],
  ['صحيفه', ['Organization']],
  ['وكاله', ['Organization']],
  ['ائتلاف', ['Coalition', 'Organization']],
  ['تحالف', ['Coalition', 'ArmedGroup']],
  ['حكومه', ['Organization']],
  ['جيش', ['Organization', 'ArmedGroup']],
  ['برلمان', ['Organization']],
  ['مجلس', ['Organization']],
  ['بعثه', ['Organization']],
  ['لجنه', ['Organization']],
  ['هيئه', ['Organization']],
  ['شركه', ['Organization']],
  ['كتله', ['Organization']],
  ['مقاومه', ['ArmedGroup']],
  ['شرطه', ['Organization']],
  ['نيابه', ['Organization']],
  ['نظام', ['Organization']],
  ['قوات الامن', ['Organization', 'ArmedGroup']],
  ['ميليشيا', ['ArmedGroup']],
  ['مليشيا', ['ArmedGroup']],
  ['ميليشيات', ['ArmedGroup']],
  ['مليشيات', ['ArmedGroup']],
  ...'مرصد موقع شبكه مركز معهد مؤسسه جمعيه نقابه اتحاد رابطه صندوق بنك محكمه قناه جريده مجله تلفزيون منظومه مكتب رئاسه مفوضيه سفاره قنصليه جاليه'
    .split(' ')
    .map((noun): [string, readonly EntityType[]] => [noun, ['Organization']]),
]);

/** Bodies that an article has one of, and names without saying whose. */
export interface StandingBody {
  /** The noun by which it is pointed back at; it may have been named by that. */
  readonly key: string;
  readonly type: EntityType;
  readonly kind: string;
}

/** القوات المسلحة, الجيش الوطني: the army of the article, whichever it is; and the like. In normal form. */
export const STANDING_BODIES: ReadonlyMap<string, StandingBody> = new Map([
  ...standing(
    { key: 'جيش', type: 'Organization', kind: 'armed-forces' },
    ['الجيش', 'القوات المسلحه', 'القوات الحكوميه', 'القوات النظاميه', 'الجيش الوطني', 'الجيش النظامي'],
    [
      'قوات الجيش',
      'وحدات الجيش',
      'قوات الجيش الوطني',
      'وحدات الجيش الوطني',
      'عناصر الجيش',
      'الجيش والقوات المسلحه',
    ],
  ),
  ...standing({ key: 'قوات الامن', type: 'Organization', kind: 'security-forces' }, ['القوات الامنيه']),
  ...standing({ key: 'حكومه', type: 'Organization', kind: 'government' }, [
    'الحكومه',
    'الحكومه المركزيه',
    'الحكومه المحليه',
    'الحكومه الحاليه',
    'الحكومه الشرعيه',
    'الحكومه المؤقته',
    'الحكومه الانتقاليه',
  ]),
  ...standing({ key: 'شرطه', type: 'Organization', kind: 'police' }, [
    'الشرطه',
    'قوات الشرطه',
    'الشرطه المحليه',
  ]),
  ...standing({ key: 'نيابه', type: 'Organization', kind: 'court' }, [
    'النيابه العموميه',
    'النيابه العامه',
    'الادعاء العام',
  ]),
]);

function standing(body: StandingBody, ...names: readonly (readonly string[])[]): [string, StandingBody][] {
  return names.flat().map((name) => [name, body]);
}

/** What an article names and then calls by its country alone: صحيفة "X", then الصحيفة البريطانية. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set('صحيفه جريده مجله وكاله موقع'.split(' '));

/** Sites on which everybody writes. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'تويتر فيسبوك الفيسبوك يوتيوب انستغرام تلغرام تليغرام youtube twitter facebook'.split(' '),
);

/** Of these one is as good as named once another of its kind was (التنظيم after داعش); the others need their own noun. */
export const LOOSE_ANAPHORS: ReadonlySet<string> = new Set(
  'تنظيم حزب حركه جماعه جبهه صحيفه مجله وكاله'.split(' '),
);

/** Of what kind an organisation is that a loose noun may stand for, whatever the article calls it. */
export const ANAPHOR_KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['حزب', 'party'],
    ['حركه', 'movement party'],
    ['جماعه', 'movement party'],
    ['جبهه', 'movement party'],
    ['صحيفه', 'newspaper'],
    ['مجله', 'magazine newspaper'],
    ['وكاله', 'news-agency intelligence-agency state-body'],
  ].map(([noun = '', kinds = '']) => [noun, new Set(kinds.split(' '))]),
);

function heads(type: EntityType, kind: string, follows: HeadNoun['follows'], nouns: string): HeadNoun[] {
  return nouns.split(' ').map((noun) => ({ noun, type, kind, follows }));
}

function index(list: readonly HeadNoun[]): ReadonlyMap<string, readonly HeadNoun[]> {
  const map = new Map<string, HeadNoun[]>();
  for (const head of list) map.set(head.noun, [...(map.get(head.noun) ?? []), head]);
  return map;
}

/** Plural nouns that describe one side of a conflict (الانفصاليون، المتمردون): with the article they name it in an article. */
export const DESCRIBED_GROUPS: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ...described('ArmedGroup', 'انفصاليون انفصاليين متمردون متمردين جهاديون جهاديين اكراد مسلحون مسلحين'),
  ...described('Organization', 'معارضه'),
]);

function described(type: EntityType, nouns: string): [string, EntityType][] {
  return nouns.split(' ').map((noun) => [noun, type]);
}
