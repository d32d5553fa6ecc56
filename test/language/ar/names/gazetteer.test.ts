import { describe, expect, it } from 'vitest';
import { linked, mentionsIn } from '../../../support/arabic.js';

describe('a capital', () => {
  it.each([
    ['رفضت أنقرة الاقتراح.', 'أنقرة → actor:turkey'],
    ['قالت واشنطن ذلك.', 'واشنطن → actor:united-states'],
    ['وتطالب موسكو بالحوار.', 'موسكو → actor:russia'],
    ['يزور الوفد سوريا بدعوة من دمشق.', 'دمشق → place:damascus'],
  ])('acts for its state, unless something comes from it: %s', (text, link) => {
    expect(linked(text)).toContain(link);
  });

  it('stands for its state on both sides of بين', () => {
    expect(linked('تتحسن العلاقة بين أنقرة وواشنطن.')).toEqual([
      'أنقرة → actor:turkey',
      'واشنطن → actor:united-states',
    ]);
  });

  it.each([
    ['behind في', 'عقد الاجتماع في واشنطن.', 'واشنطن → place:washington'],
    ['behind إلى', 'وصل الوفد إلى أنقرة.', 'أنقرة → place:ankara'],
    ['behind ب', 'عقد الاجتماع بأنقرة.', 'أنقرة → place:ankara'],
    ['behind the noun', 'زار الوفد العاصمة أنقرة.', 'أنقرة → place:ankara'],
    ['before the noun', 'هدأت دمشق العاصمة.', 'دمشق → place:damascus'],
    ['behind a verb of visiting', 'غادر أنقرة أمس.', 'أنقرة → place:ankara'],
    ['in a region', 'قصفت الطائرات شمال دمشق.', 'دمشق → place:damascus'],
    ['behind ريف', 'قصفت الطائرات ريف دمشق.', 'ريف دمشق → place:rif-dimashq'],
  ])('is a place %s', (_, text, link) => {
    expect(linked(text)).toEqual([link]);
  });
});

describe('a name of both a state and its city', () => {
  it('is the state', () => {
    expect(linked('رحبت الكويت بالاتفاق.')).toEqual(['الكويت → actor:kuwait']);
    expect(linked('رحبت تونس بالاتفاق.')).toEqual(['تونس → actor:tunisia']);
  });

  it('is the city behind a city’s noun', () => {
    expect(linked('وصل الوفد إلى مدينة الكويت.')).toEqual(['مدينة الكويت → place:kuwait-city']);
    expect(linked('وصل الوفد إلى مدينة تونس.')[0]).toMatch(/تونس → place:/u);
  });
});

describe('names of the gazetteer', () => {
  it('are found without hamza, with vowel marks, with tatweel and with Persian letters', () => {
    expect(linked('قالت الامم المتحده ذلك.')).toEqual(['الامم المتحده → actor:united-nations']);
    expect(linked('قالت تُركِيا ذلك.')).toEqual(['تُركِيا → actor:turkey']);
    expect(linked('قالت تـركـيـا ذلك.')).toEqual(['تـركـيـا → actor:turkey']);
    expect(linked('قالت ترکیا ذلك.')).toEqual(['ترکیا → actor:turkey']);
  });

  it('are found across no-break spaces, quotation marks and several spaces', () => {
    const surfaces = (text: string) => mentionsIn(text).map(({ candidates }) => candidates.join());
    expect(surfaces('قالت الأمم\u00a0المتحدة ذلك.')).toEqual(['actor:united-nations']);
    expect(surfaces('قالت الأمم  المتحدة ذلك.')).toEqual(['actor:united-nations']);
    expect(surfaces('قالت "الأمم المتحدة" ذلك.')).toEqual(['actor:united-nations']);
  });

  it('win by length over the names inside them', () => {
    expect(linked('انسحبت قوات سوريا الديمقراطية.')).toEqual([
      'قوات سوريا الديمقراطية → actor:syrian-democratic-forces',
    ]);
  });

  it('that are particles stay particles', () => {
    expect(linked('كان ذلك من قبل، ثم عاد إلى البيت.')).toEqual([]);
  });

  it('that are weak need support in the article', () => {
    expect(linked('فتح الحارس الباب أمام النور.')).toEqual([]);
  });

  it('carry gender and kind', () => {
    const one = (text: string) => mentionsIn(text).find(({ shape }) => shape === 'name');
    expect(one('قالت تركيا ذلك.')?.gender).toBe('f');
    expect(one('قال العراق ذلك.')?.gender).toBe('m');
    expect(one('عقد الاجتماع في واشنطن.')?.kind).toBe('city');
  });
});

describe('the West', () => {
  it.each(['يتهم الوفد الغرب بذلك.', 'تحسنت العلاقة مع الغرب.', 'ترفض الدول الغربية ذلك.'])(
    'is a bloc of states: %s',
    (text) => {
      expect(linked(text).join()).toContain('actor:western-states');
    },
  );

  it.each([
    'تقع البلدة إلى الغرب من الجسر.',
    'تدور المعارك في الغرب الليبي.',
    'عبر الوفد من الشرق إلى الغرب.',
  ])('is a direction: %s', (text) => {
    expect(linked(text).join()).not.toContain('actor:western-states');
  });
});

describe('palaces', () => {
  it.each([
    ['قال البيت الأبيض ذلك.', 'البيت الأبيض → actor:white-house'],
    ['قال الكرملين ذلك.', 'الكرملين → actor:kremlin'],
    ['قال البنتاغون ذلك.', 'البنتاغون → actor:us-department-of-defense'],
  ])('are bodies of their own: %s', (text, link) => {
    expect(linked(text)).toEqual([link]);
  });
});
