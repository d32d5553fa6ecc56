import { describe, expect, it } from 'vitest';
import { linksIn } from '../support/arabic.js';

/** The entity of each name of the text, in its order. */
function entitiesOf(text: string): (string | null)[] {
  return linksIn(text)
    .links.filter(({ mention }) => mention.shape === 'name')
    .map(({ entity }) => entity);
}

/** What must never become one entity within an article: a wrong merge is worse than a duplicate. */
const PAIRS: readonly (readonly [string, string])[] = [
  // People.
  ['سالم الهزايمة', 'خالد الهزايمة'],
  ['محمد حسن', 'محمد حسين'],
  ['علي حسن', 'علي حسين'],
  ['سعيد العمري', 'سعد العمري'],
  ['أحمد سالم', 'سالم أحمد'],
  ['عبد الله الحمد', 'عبد الرحمن الحمد'],
  ['حسن روحاني', 'حسن نصر الله'],
  ['جورج بوش', 'جورج حبش'],
  ['بشار الأسد', 'حافظ الأسد'],
  ['ماري لوبان', 'ماري لورين'],
  ['عمر كمال', 'عمرو كمال'],
  // Groups and bodies.
  ['حركة الفجر', 'حزب الفجر'],
  ['حركة الفجر', 'حركة الفجر الجديد'],
  ['كتائب الفرقان', 'لواء الفرقان'],
  ['حزب العدالة', 'حزب العدالة والتنمية'],
  ['وزارة الدفاع النرويجية', 'وزارة الدفاع الروسية'],
  ['وزارة الدفاع النرويجية', 'وزارة الخارجية النرويجية'],
  ['الجيش النرويجي', 'الجيش الفنلندي'],
  ['الجيش السوري', 'الجيش السوري الحر'],
  ['الحكومة الأوكرانية', 'الحكومة الروسية'],
  ['المعارضة السورية', 'المعارضة التركية'],
  ['حزب العمال الكردستاني', 'حزب الاتحاد الديمقراطي'],
  ['صحيفة الأفق', 'قناة الأفق'],
  ['مجلس الأمن', 'مجلس النواب'],
  // Places and states.
  ['مدينة الرقة', 'محافظة الرقة'],
  ['مدينة تعز', 'محافظة تعز'],
  ['غينيا', 'غينيا الاستوائية'],
  ['النيجر', 'نيجيريا'],
  ['السودان', 'جنوب السودان'],
  ['كوريا الجنوبية', 'كوريا الشمالية'],
  ['بلدة عين الطيور', 'بلدة عين الزهور'],
  ['إيران', 'إيرلندا'],
  ['النمسا', 'ألمانيا'],
  ['العراق', 'إقليم كردستان العراق'],
];

describe('two names that must not merge', () => {
  it.each(PAIRS)('%s and %s', (first, second) => {
    for (const [a, b] of [
      [first, second],
      [second, first],
    ]) {
      const ids = entitiesOf(`شوهد ${a} عند الجسر. وشوهد ${b} عند المعبر.`);
      const known = ids.filter((id) => id !== null);
      expect(new Set(known).size).toBe(known.length);
    }
  });

  it('and neither is lost for that', () => {
    const both = PAIRS.filter(
      ([first, second]) => entitiesOf(`شوهد ${first} عند الجسر. وشوهد ${second} عند المعبر.`).length === 2,
    );
    expect(both.length).toBeGreaterThanOrEqual(30);
  });
});

/** What one article may call the same entity. */
const SAME: readonly (readonly [string, string])[] = [
  ['سالم الهزايمة', 'الهزايمة'],
  ['سالم الهزايمة', 'سالم الهزايمة'],
  ['محمد جواد ظريف', 'جواد ظريف'],
  ['جوزيف دانفورد', 'دانفورد'],
  ['غريغوري هيكس', 'غريغوري هيكس'],
  ['القوات التركية', 'الجيش التركي'],
  ['الجيش النرويجي', 'القوات النرويجية'],
  ['حزب "العدالة"', 'حزب العدالة'],
  ['تنظيم "داعش"', 'تنظيم الدولة الإسلامية'],
  ['الولايات المتحدة', 'الإدارة الأمريكية'],
  ['تركيا', 'الجانب التركي'],
  ['وزارة الدفاع النرويجية', 'الدفاع النرويجية'],
  ['سوريا', 'سورية'],
];

describe('two names of one entity', () => {
  it.each(SAME)('%s and %s', (first, second) => {
    const ids = entitiesOf(`شوهد ${first} عند الجسر. وشوهد ${second} عند المعبر.`);
    expect(ids).toHaveLength(2);
    expect(ids[0]).not.toBeNull();
    expect(ids[1]).toBe(ids[0]);
  });
});
