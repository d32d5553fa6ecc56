import { describe, expect, it } from 'vitest';
import { linked, mentionsIn, stancesIn } from '../../../support/arabic.js';

describe('organisations by a head noun', () => {
  it.each([
    ['a proper noun', 'قالت حركة الفجر ذلك.', 'حركة الفجر → actor:~حركه-الفجر'],
    ['a quoted name', 'قالت حركة "الفجر الجديد" ذلك.', 'حركة "الفجر الجديد" → actor:~حركه-الفجر-الجديد'],
    ['guillemets', 'قالت صحيفة «الأفق» ذلك.', 'صحيفة «الأفق» → actor:~صحيفه-الافق'],
    [
      'adjectives behind the noun',
      'قالت شركة النفط الوطنية ذلك.',
      'شركة النفط الوطنية → actor:~شركه-النفط-الوطنيه',
    ],
    [
      'two nouns in construct',
      'قالت وكالة أنباء المشرق ذلك.',
      'وكالة أنباء المشرق → actor:~وكاله-انباء-المشرق',
    ],
    [
      'three nouns and an adjective',
      'قال اتحاد غرف التجارة النرويجية ذلك.',
      'اتحاد غرف التجارة النرويجية → actor:~اتحاد-غرف-التجاره-النرويجيه',
    ],
    ['an armed group', 'انسحبت كتائب الفرقان من البلدة.', 'كتائب الفرقان → actor:~كتائب-الفرقان'],
    ['a coalition', 'انسحب تحالف الرافدين من البلدة.', 'تحالف الرافدين → actor:~تحالف-الرافدين'],
    [
      'a definite noun with an adjective of belonging',
      'قالت الحكومة الأوكرانية ذلك.',
      'الحكومة الأوكرانية → actor:~الحكومه-الاوكرانيه',
    ],
    ['a group that is known', 'قال حزب العمال الكردستاني ذلك.', 'حزب العمال الكردستاني → actor:pkk'],
    [
      'a known group half in quotes',
      'قال حزب "الاتحاد الديمقراطي" ذلك.',
      'حزب "الاتحاد الديمقراطي" → actor:pyd',
    ],
    ['a known group behind its head noun', 'انسحب تنظيم "داعش" من البلدة.', 'تنظيم "داعش" → actor:isis'],
  ])('%s', (_, text, link) => {
    expect(linked(text)).toEqual([link]);
  });

  it('gives each its type', () => {
    const typeOf = (text: string) => mentionsIn(text).find(({ shape }) => shape === 'name')?.type;
    expect(typeOf('قالت حركة الفجر ذلك.')).toBe('Organization');
    expect(typeOf('انسحبت كتائب الفرقان من البلدة.')).toBe('ArmedGroup');
    expect(typeOf('انسحب تحالف الرافدين من البلدة.')).toBe('Coalition');
    expect(typeOf('قالت وزارة الدفاع النرويجية ذلك.')).toBe('Organization');
  });

  it.each([
    ['an adjective without the article', 'قالت حركة فلسطينية ذلك.'],
    ['a common adjective', 'قالت الحركة الكبيرة ذلك.'],
    ['a common noun with an indefinite adjective', 'وبدأت حركة كبيرة في الشارع.'],
    ['an army of no state', 'تقدم جيش كبير نحو البلدة.'],
    ['two indefinite nouns', 'عقد مجلس وزراء آخر.'],
    ['a verb behind it', 'وفي كل حزب يقول الناس ذلك.'],
    ['a preposition behind it', 'هذه منظمة في البلدة.'],
  ])('finds no name in %s', (_, text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('ministries', () => {
  it.each([
    [
      'with its noun',
      'قالت وزارة الدفاع النرويجية ذلك.',
      'وزارة الدفاع النرويجية → actor:~وزاره-الدفاع-النرويجيه',
    ],
    ['by its field alone', 'قالت الدفاع النرويجية ذلك.', 'الدفاع النرويجية → actor:~وزاره-الدفاع-النرويجيه'],
    ['that is known', 'قالت الخارجية الأمريكية ذلك.', 'الخارجية الأمريكية → actor:us-department-of-state'],
  ])('a ministry %s', (_, text, link) => {
    expect(linked(text)).toEqual([link]);
  });

  it('has no sentence for its quoted name', () => {
    expect(linked('وطالبت الفرقة "الإخوة في الوادي بإطلاق" السائقين.')).toEqual([]);
  });

  it.each(['نقلت وسائل الإعلام النرويجية ذلك.', 'درس الوفد الثقافة النرويجية.'])(
    'is no ministry, but what a country has: %s',
    (text) => {
      expect(linked(text)).toEqual([]);
    },
  );

  it('is no ministry behind the title of its minister, nor in the masculine', () => {
    expect(linked('وصل وزير الدفاع النرويجي.')).toEqual([]);
    expect(linked('يتحسن الاقتصاد التركي.')).toEqual([]);
  });
});

describe('states by a noun and their adjective', () => {
  it.each([
    ['قال الجانب التركي ذلك.', 'الجانب التركي → actor:turkey'],
    ['قال الطرف الإيراني ذلك.', 'الطرف الإيراني → actor:iran'],
    ['قالت السلطات النرويجية ذلك.', 'السلطات النرويجية → actor:norway'],
    ['وصل الوفد الروسي.', 'الوفد الروسي → actor:russia'],
    ['قال النظام الإيراني ذلك.', 'النظام الإيراني → actor:iran'],
    ['قالت الإدارة الأمريكية ذلك.', 'الإدارة الأمريكية → actor:united-states'],
  ])('%s', (text, link) => {
    expect(linked(text)).toEqual([link]);
  });

  it('needs the article on both', () => {
    expect(linked('وصل وفد روسي.')).toEqual([]);
    expect(linked('هذا جانب تركي من البحر.')).toEqual([]);
    expect(linked('وقف على الجانب الآخر.')).toEqual([]);
  });
});

describe('armed forces of a state', () => {
  it.each([
    ['انسحبت القوات التركية.', 'القوات التركية → actor:turkish-armed-forces'],
    ['انسحب الجيش التركي.', 'الجيش التركي → actor:turkish-armed-forces'],
    ['انسحبت القوات النرويجية.', 'القوات النرويجية → actor:~الجيش-النرويجي'],
    ['انسحب الجيش النرويجي.', 'الجيش النرويجي → actor:~الجيش-النرويجي'],
  ])('%s', (text, link) => {
    expect(linked(text)).toEqual([link]);
  });

  it('is nobody without the article', () => {
    expect(linked('انسحبت قوات تركية من البلدة.')).toEqual([]);
    expect(linked('قصفت طائرات تركية البلدة.')).toEqual([]);
  });
});

describe('nouns that head no name', () => {
  it.each([
    'تزداد حركة النزوح كل يوم.',
    'تتحسن حركة الطيران كل يوم.',
    'انقطعت شبكة الإنترنت أمس.',
    'يزداد تيار التطرف كل يوم.',
    'يبعد الجسر عن مركز المحافظة.',
    'اقتربت القافلة من مركز الرمادي.',
    'هذا مركز ثقل الاعتدال.',
    'تتعلم الفرق إدارة الأزمات.',
    'تتقن الفرق إدارة الصراع.',
    'هذا في مصلحة البلدين.',
    'يخشى الناس قوة الاتهامات.',
    'قالت مؤسسة بحثية ذلك.',
    'تشكلت جبهة موحدة أمس.',
    'سيجري تنظيم مظاهرة غدا.',
    'اجتمع الوفد برئاسة سالم.',
  ])('%s', (text) => {
    expect(mentionsIn(text).filter(({ rule }) => rule.startsWith('ar/mention/head-noun'))).toEqual([]);
  });

  it('are heads where a name does stand behind', () => {
    expect(linked('قالت إدارة أوباما ذلك.')[0]).toMatch(/^إدارة أوباما →/u);
    expect(linked('قالت حركة النهضة ذلك.')[0]).toMatch(/^حركة النهضة →/u);
    expect(linked('قالت قوة المهام المشتركة ذلك.')[0]).toMatch(/^قوة المهام المشتركة →/u);
    expect(linked('قال مركز الفجر للدراسات ذلك.')[0]).toMatch(/^مركز الفجر/u);
  });
});

describe('what is no part of a name', () => {
  it.each([
    ['an opinion', 'انسحب حزب العمال الكردستاني الإرهابي.', 'حزب العمال الكردستاني → actor:pkk'],
    ['a rank', 'قالت وكالة الأناضول الرسمية ذلك.', 'وكالة الأناضول → actor:anadolu'],
    ['the clitic', 'لم يسمع أحد للحكومة الأوكرانية.', 'لحكومة الأوكرانية → actor:~الحكومه-الاوكرانيه'],
  ])('%s', (_, text, link) => {
    expect(linked(text)).toEqual([link]);
  });

  it('the adjective of the man who heads it', () => {
    expect(linked('وصل رئيس الحكومة النرويجي.').filter((line) => line.includes('~الحكومه'))).toEqual([]);
  });
});

describe('bodies that every state has', () => {
  it.each(['وزارة الخارجية', 'مجلس النواب', 'وزارة الدفاع'])('%s is the article’s own', (name) => {
    expect(mentionsIn(`اجتمعت ${name} أمس.`)[0]).toMatchObject({ text: name, local: true });
  });

  it('is the one that the article names more fully, before or after', () => {
    for (const text of [
      'قالت وزارة الدفاع النرويجية ذلك. واجتمعت وزارة الدفاع أمس.',
      'اجتمعت وزارة الدفاع أمس. وقالت وزارة الدفاع النرويجية ذلك.',
    ]) {
      const ids = linked(text).map((line) => line.split(' → ')[1]);
      expect(ids).toEqual(['actor:~وزاره-الدفاع-النرويجيه', 'actor:~وزاره-الدفاع-النرويجيه']);
    }
  });

  it('is none of two', () => {
    const text = 'قالت وزارة الدفاع النرويجية ووزارة الدفاع الفنلندية ذلك. واجتمعت وزارة الدفاع أمس.';
    expect(linked(text).at(-1)).toMatch(/^وزارة الدفاع → actor:~وزاره-الدفاع~[0-9a-f]{8}$/u);
  });

  it('has its own name with a state’s adjective', () => {
    expect(mentionsIn('اجتمعت وزارة الدفاع النرويجية أمس.')[0]).toMatchObject({ local: false });
  });
});

describe('an embassy, a consulate, a community abroad', () => {
  it.each([
    ['السفارة النرويجية', 'قالت السفارة النرويجية في عمان إن الجسر مغلق.'],
    ['القنصلية التركية', 'قالت القنصلية التركية إن الجسر مغلق.'],
    ['الجالية الأردنية', 'نددت الجالية الأردنية بإغلاق الجسر.'],
  ])('is a body that may speak: %s', (name, text) => {
    expect(stancesIn(text)).toEqual([expect.stringContaining(name)]);
  });

  it('is none without whose it is', () => {
    expect(stancesIn('قالت سفارة إن الجسر مغلق.')).toEqual([]);
    expect(stancesIn('قالت السفارة إن الجسر مغلق.')).toEqual([]);
  });

  it('is meant by its noun once it was named', () => {
    const text = 'قالت السفارة النرويجية إن الجسر مغلق. وأضافت السفارة أن النهر عال.';
    expect(stancesIn(text)).toEqual(['السفارة النرويجية states', 'السفارة النرويجية states']);
  });
});
