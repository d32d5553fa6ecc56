import { describe, expect, it } from 'vitest';
import { linked, linksIn, mentionsIn } from '../../../support/arabic.js';

describe('places by a head noun', () => {
  it.each([
    ['a city that is known', 'زار الوفد مدينة الرقة.', 'الرقة → place:raqqa'],
    ['the province of that name', 'زار الوفد محافظة الرقة.', 'محافظة الرقة → place:raqqa-governorate'],
    [
      'a province that is known by its noun',
      'زار الوفد ولاية غازي عنتاب.',
      'ولاية غازي عنتاب → place:gaziantep-province',
    ],
    ['a province that is unknown', 'زار الوفد محافظة الزهراء.', 'محافظة الزهراء → place:~محافظه-الزهراء'],
    ['a town that is unknown', 'زار الوفد بلدة الزعفرانة.', 'الزعفرانة → place:~الزعفرانه'],
    ['an unknown town of two words', 'زار الوفد بلدة عين الطيور.', 'عين الطيور → place:~عين-الطيور'],
    ['a common word that is a town behind its noun', 'زار الوفد مدينة الباب.', 'مدينة الباب → place:al-bab'],
    ['a river', 'عبر الوفد نهر الفرات.', 'نهر الفرات → place:euphrates'],
  ])('%s', (_, text, link) => {
    expect(linked(text)).toEqual([link]);
  });

  it('keeps city and province of one name apart', () => {
    expect(linked('تقع مدينة الرقة في محافظة الرقة.')).toEqual([
      'الرقة → place:raqqa',
      'محافظة الرقة → place:raqqa-governorate',
    ]);
  });

  it('says of what kind it is', () => {
    const kindOf = (text: string) => mentionsIn(text).find(({ shape }) => shape === 'name')?.kind;
    expect(kindOf('زار الوفد بلدة الزعفرانة.')).toBe('city');
    expect(kindOf('زار الوفد محافظة الزهراء.')).toBe('province');
  });

  it.each([
    ['a common adjective', 'زار الوفد قرية كبيرة.'],
    ['an adjective of belonging', 'زار الوفد بلدة تركية.'],
    ['a common word without a head noun', 'فتح الحارس الباب.'],
    ['a verb', 'في كل مدينة يقول الناس ذلك.'],
    ['a preposition', 'هذه مدينة في الشمال.'],
    ['a pronoun', 'زار الوفد مدينة أهلها بخير.'],
    ['an accusative', 'صارت القرية مدينةً كبيرةً.'],
  ])('finds no place in %s', (_, text) => {
    expect(linked(text)).toEqual([]);
  });
});

describe('sites', () => {
  it.each([
    ['زار الوفد مطار الملك خالد الدولي.', 'مطار الملك خالد الدولي → place:~مطار-الملك-خالد-الدولي'],
    ['زار الوفد قاعدة الزعفرانة الجوية.', 'قاعدة الزعفرانة الجوية → place:~قاعده-الزعفرانه-الجويه'],
    ['زار الوفد قاعدة الشعيرات الجوية.', 'قاعدة الشعيرات الجوية → place:shayrat'],
    ['زار الوفد معسكر "الفجر" العسكري.', 'معسكر "الفجر" العسكري → place:~معسكر-الفجر-العسكري'],
  ])('%s', (text, link) => {
    expect(linked(text)).toEqual([link]);
  });

  it.each(['هذه قاعدة جوية كبيرة.', 'زار الوفد القاعدة الجوية.', 'هبطت في مطار من مطاراتها العسكرية.'])(
    'need a name: %s',
    (text) => {
      expect(linked(text)).toEqual([]);
    },
  );

  it.each([
    'تتوسع منطقة اليورو كل عام.',
    'هذه منطقة تحظى بالاهتمام.',
    'طالب السكان بإقامة منطقة عازلة قرب النهر.',
    'تحطمت السفينة عند جزيرة نائية.',
    'تحدث الكاتب عن ولاية الفقيه.',
  ])('is no place: %s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  it('has no clitics in its name', () => {
    const named = linksIn('سكن الوفد بمنطقة الزعفرانة ثم غادر منطقة الزعفرانة.').links.map(
      ({ mention }) => mention.text,
    );
    expect(new Set(named)).toEqual(new Set(['منطقة الزعفرانة']));
  });
});

describe('a paper called after a place', () => {
  it.each(['قال التاجر لـ«الشرق الأوسط» إن الجسر مغلق.', 'قال التاجر في حديث مع "الرياض" إن الجسر مغلق.'])(
    '%s',
    (text) => {
      expect(linked(text)).toEqual([]);
    },
  );

  it('is not the place itself', () => {
    expect(linked('يبحث الوفد أزمات «الشرق الأوسط» في الشتاء.')).toEqual([
      'الشرق الأوسط → place:middle-east',
    ]);
    expect(linked('سافر الوفد مع تركيا إلى الشرق الأوسط.')).toContain('الشرق الأوسط → place:middle-east');
  });
});
