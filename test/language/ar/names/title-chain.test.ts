import { describe, expect, it } from 'vitest';
import { linked, mentionsIn, stancesIn } from '../../../support/arabic.js';

const HAZAIMA = 'سالم الهزايمة → person:~سالم-الهزايمه';

/** The whole phrases of the named persons, titles and all. */
function phrases(text: string): string[] {
  return mentionsIn(text).flatMap(({ type, shape, role }) =>
    type === 'Person' && shape === 'name' && role ? [text.slice(role.phrase.start, role.phrase.end)] : [],
  );
}

const people = (text: string): string[] => linked(text).filter((line) => line.includes('person:'));

describe('a person’s titles', () => {
  it.each([
    ['a rank behind an office', 'قائد المنطقة العسكرية السابعة اللواء سالم الهزايمة'],
    ['an ambassador behind an office', 'المتحدث باسم الوزارة السفير سالم الهزايمة'],
    ['an office of whoever was named before', 'المتحدث الرسمي باسمها سالم الهزايمة'],
    ['a second office', 'نائب الرئيس الأردني رئيس الوزراء سالم الهزايمة'],
    ['two callings', 'المحلل السياسي وأستاذ القانون سالم الهزايمة'],
    ['what the office is for', 'المنسق الإنساني للأمم المتحدة في اليمن سالم الهزايمة'],
    ['a body without a name', 'عضو المفوضية سالم الهزايمة'],
    ['affairs', 'الخبير بشؤون الطاقة سالم الهزايمة'],
    ['an adjective behind a rank', 'العقيد المتقاعد سالم الهزايمة'],
    ['another name of the body', 'المتحدث باسم البيت الأبيض (الرئاسة) سالم الهزايمة'],
    ['a comma before the name', 'المتحدث باسم البيت الأبيض، سالم الهزايمة'],
    ['a royal style', 'صاحب السمو الملكي الأمير سالم الهزايمة'],
    ['an honorific before the office', 'معالي وزير النقل الأستاذ سالم الهزايمة'],
    ['a name that is also a verb', 'المحلل السياسي ناصر الهزايمي'],
    ['whose envoy, and where', 'مبعوث الأمين العام للأمم المتحدة إلى اليمن سالم الهزايمة'],
    ['a second deputy', 'ولي ولي العهد النائب الثاني لرئيس مجلس الوزراء وزير الدفاع الأمير سالم الهزايمة'],
    ['a given name with the article', 'الصحافي المختص بالجماعات المتطرفة الهادي سالم الهزايمة'],
    ['fathers and house', 'الأمير محمد بن سالم بن خالد بن عمر آل هزاع'],
    ['a nisba as a senator’s', 'السناتور الأمريكي بن هاردستون'],
  ])('are one phrase with the name: %s', (_, phrase) => {
    const text = `وقال ${phrase} إن الجسر القديم مغلق.`;
    expect(phrases(text)).toEqual([phrase]);
    expect(people(text)).toHaveLength(1);
    expect(stancesIn(text)).toHaveLength(1);
  });

  it('stand behind the name too, with commas and without', () => {
    const apposed = 'السفير سالم الهزايمة، الأمين العام المساعد لجامعة الدول العربية';
    expect(phrases(`وقال ${apposed}، إن الجسر مغلق.`)).toEqual([apposed]);
    const style = 'الأمير سالم الهزايمة ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية';
    expect(phrases(`وقال ${style} إن الجسر مغلق.`)).toEqual([style]);
    expect(people(`وقال ${style} إن الجسر مغلق.`)).toEqual([HAZAIMA]);
  });

  it('lead to a name in quotation marks', () => {
    expect(people('وقالت الناشطة الأردنية "هدى الهزايمة" إن الجسر مغلق.')).toEqual([
      'هدى الهزايمة → person:~هدي-الهزايمه',
    ]);
    expect(people('وقالت الناشطة الأردنية "الجسر القديم مغلق".')).toEqual([]);
  });

  it('are found again by any of them', () => {
    const text = 'قال السفير سالم الهزايمة، الأمين العام المساعد لجامعة الدول العربية، ذلك. وأكد السفير هذا.';
    expect(linked(text, 'role').at(-1)).toBe('السفير → person:~سالم-الهزايمه');
    expect(linked('قال العميد سالم الهزايمة إن الجسر مغلق. وأضاف العميد أن النهر عال.', 'role')).toEqual([
      'العميد → person:~سالم-الهزايمه',
    ]);
  });
});

describe('titles that are not one person’s', () => {
  it('are two behind a verb that takes an object', () => {
    expect(phrases('استقبل وزير الخارجية النرويجي السفير سالم الهزايمة.')).toEqual(['السفير سالم الهزايمة']);
    expect(phrases('استقبل الرئيس اللبناني رئيس الوزراء سالم الهزايمة.')).toEqual([
      'رئيس الوزراء سالم الهزايمة',
    ]);
  });

  it('are two with a preposition before the second', () => {
    expect(phrases('قال المستشار الإعلامي للرئيس سالم الهزايمة ذلك.')).toEqual(['لرئيس سالم الهزايمة']);
  });

  it('leave the object of a reception alone', () => {
    expect(phrases('استقبل الرئيس سالم الهزايمة مبعوث الأمين العام للأمم المتحدة.')).toEqual([
      'الرئيس سالم الهزايمة',
    ]);
  });

  it('are one behind a relative clause that has its object', () => {
    expect(phrases('واللقاء الذي حضره نائب الرئيس الأردني رئيس الوزراء سالم الهزايمة قصير.')).toEqual([
      'نائب الرئيس الأردني رئيس الوزراء سالم الهزايمة',
    ]);
  });

  it('do not say where a minister goes', () => {
    const visit = mentionsIn('وصل وزير الدفاع إلى مصر أمس.').filter(({ shape }) => shape === 'role');
    expect(visit.map(({ text }) => text)).toEqual(['وزير الدفاع']);
  });

  it('leave a genitive alone', () => {
    expect(phrases('قال رئيس لجنة التحقيق في اغتيال سالم الهزايمة إن الجسر مغلق.')).toEqual([]);
  });

  it('give an apposition to the name that it leads to', () => {
    expect(phrases('وصل العقيد سالم الهزايمة، وزير النقل خالد بكري، إلى الجسر.')).toEqual([
      'العقيد سالم الهزايمة',
      'وزير النقل خالد بكري',
    ]);
  });
});

describe('a name', () => {
  it.each([
    ['of an airport', 'هبطت الطائرة في مطار الملك عبد العزيز الدولي.'],
    ['of a university', 'درس في جامعة الأمير سالم الهزايمة.'],
    ['of a street', 'سار في شارع سالم الهزايمة.'],
    ['that is two nouns', 'بذلوا كل غالي ونفيس.'],
    ['that is an adjective of rank', 'قال مسؤول إيراني رفيع إن الجسر مغلق.'],
    ['that is a verbal noun', 'جدد الشيخ لوقف القتال دعوته.'],
    ['that is a feminine adjective', 'ظلت سفارة خادم الحرمين الشريفين مفتوحة.'],
    ['that is a particle', 'بحسب دبلوماسي أميركي فإن الجسر مغلق.'],
  ])('is no person’s: %s', (_, text) => {
    expect(people(text)).toEqual([]);
  });

  it('ends before the name in whose it is done', () => {
    expect(people('قال الوزير سالم الهزايمة باسم حزبه ذلك.')).toEqual([HAZAIMA]);
  });

  it('ends before a city with its preposition', () => {
    expect(people('قال المدير سالم الهزايمة بعدن ذلك.')).toEqual([HAZAIMA]);
  });
});
