import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../support/arabic.js';

/** The offices that the sentence gives: role, title and owner of every name and office in it. */
function offices(text: string): string[] {
  return mentionsIn(text).flatMap(({ role }) =>
    role === null ? [] : [`${role.role ?? '-'} | ${role.title} | ${role.of?.text ?? '-'}`],
  );
}

describe('title phrases', () => {
  it.each([
    ['وصل وزير الخارجية النرويجي آرنه ليندسفيك.', 'foreign-minister | وزير الخارجية النرويجي | النرويجي'],
    ['وصل وزير خارجية النرويج آرنه ليندسفيك.', 'foreign-minister | وزير خارجية النرويج | النرويج'],
    ['وصل وزير الدفاع الأردني سالم الهزايمة.', 'defence-minister | وزير الدفاع الأردني | الأردني'],
    ['وصل وزير الموارد المائية العراقي سالم الهزايمة.', 'minister | وزير الموارد المائية العراقي | العراقي'],
    ['وصل وزير الغابات والمياه التركي ويسل دمير.', 'minister | وزير الغابات والمياه التركي | التركي'],
    ['وصل رئيس الوزراء اللبناني سالم الهزايمة.', 'prime-minister | رئيس الوزراء اللبناني | اللبناني'],
    ['وصل الرئيس اللبناني سالم الهزايمة.', 'head-of-state | الرئيس اللبناني | اللبناني'],
    [
      'وصل نائب وزير الخارجية الروسي ميخائيل زورين.',
      'deputy-foreign-minister | نائب وزير الخارجية الروسي | الروسي',
    ],
    ['وصل زعيم حزب العدالة سالم الهزايمة.', 'leader | زعيم حزب العدالة | حزب العدالة'],
    [
      'وصل المدير العام للمتاحف النرويجية آرنه ليندسفيك.',
      'leader | المدير العام للمتاحف النرويجية | النرويجية',
    ],
    ['وصل السفير النرويجي في بيروت آرنه ليندسفيك.', 'ambassador | السفير النرويجي | النرويجي'],
  ])('%s', (text, office) => {
    expect(offices(text)).toEqual([office]);
  });

  it('reads the body, state or person in which an office is held', () => {
    expect(offices('تحدث المتحدث باسم الجيش الليبي العميد سالم الهزايمة.')).toEqual([
      'spokesperson | المتحدث باسم الجيش الليبي | الجيش الليبي',
    ]);
    expect(offices('تحدث ناطق باسم وزارة الدفاع الأمريكية.')).toEqual([
      'spokesperson | ناطق باسم وزارة الدفاع الأمريكية | وزارة الدفاع الأمريكية',
    ]);
    expect(offices('تحدث غريغوري هيكس مساعد جوزيف دانفورد للشؤون الإعلامية.')).toEqual([
      '- | مساعد جوزيف دانفورد للشؤون الإعلامية | جوزيف دانفورد',
    ]);
    expect(offices('تحدث الأمين العام للأمم المتحدة أنطونيو غوتيريش.')[0]).toMatch(
      /^secretary-general \| الأمين العام للأمم المتحدة/u,
    );
  });

  it('marks a counterpart, whose office is somebody else’s', () => {
    const [counterpart] = mentionsIn('استقبل نظيره الروسي فلاديمير بوتين.').filter(
      ({ role }) => role !== null,
    );
    expect(counterpart?.role).toMatchObject({ counterpart: true, role: null, of: { text: 'الروسي' } });
    expect(counterpart?.text).toBe('فلاديمير بوتين');
  });

  it('knows a woman by the feminine of her office', () => {
    const genderOf = (text: string) => mentionsIn(text).find(({ type }) => type === 'Person')?.gender;
    expect(genderOf('وصلت وزيرة الخارجية النرويجية مارغوت هالفورسن.')).toBe('f');
    expect(genderOf('وصل وزير الخارجية النرويجي آرنه ليندسفيك.')).toBe('m');
    expect(genderOf('وصلت مسؤولة تركية.')).toBe('f');
  });

  it('keeps what the office is for out of the name', () => {
    const text = 'وصل نائب وزير الخارجية الروسي للشؤون الإفريقية سالم الهزايمة.';
    expect(offices(text)).toEqual([
      'deputy-foreign-minister | نائب وزير الخارجية الروسي للشؤون الإفريقية | الروسي',
    ]);
    expect(mentionsIn(text).find(({ type }) => type === 'Person')?.text).toBe('سالم الهزايمة');
  });

  it.each([
    ['a ministry', 'أصدرت وزارة الخارجية النرويجية القرار.'],
    ['an office in general', 'يحتاج المكان إلى وزير جديد.'],
    ['two ministers', 'استقبل وزيرا الخارجية الروسي والتركي الوفد.'],
    ['several ministers', 'غادر الوزراء الثلاثة المدينة.'],
    ['a chair of nothing named', 'رأيت رئيسا في المنام.'],
  ])('gives nobody an office for %s', (_, text) => {
    expect(offices(text)).toEqual([]);
  });
});
