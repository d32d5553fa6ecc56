import { describe, expect, it } from 'vitest';
import { linked, linksIn, mentionsIn } from '../../../support/arabic.js';

const LINDSVIK = 'آرنه ليندسفيك → person:~ارنه-ليندسفيك';
const HAZAIMA = 'سالم الهزايمة → person:~سالم-الهزايمه';
const DUNFORD = 'جوزيف دانفورد → person:joseph-dunford';

describe('a person by title and name', () => {
  it.each([
    ['title, adjective, name', 'وصل وزير الخارجية النرويجي آرنه ليندسفيك إلى المطار.', LINDSVIK],
    ['a name between commas', 'وصل وزير الخارجية النرويجي، آرنه ليندسفيك، إلى المطار.', LINDSVIK],
    ['the name before its title', 'وصل آرنه ليندسفيك وزير الخارجية النرويجي إلى المطار.', LINDSVIK],
    ['the title between commas', 'وصل سالم الهزايمة، وزير التعاون الدولي الأردني، إلى المطار.', HAZAIMA],
    ['a rank', 'وصل العقيد سالم الهزايمة إلى المطار.', HAZAIMA],
    ['an honorific', 'وصل الدكتور سالم الهزايمة إلى المطار.', HAZAIMA],
    ['a former office', 'وصل رئيس الوزراء السابق سالم الهزايمة إلى المطار.', HAZAIMA],
    ['a name that the gazetteer knows', 'وصل الجنرال جوزيف دانفورد إلى المطار.', DUNFORD],
    ['a given name and a family name alone', 'وصل سالم الهزايمة إلى المطار.', HAZAIMA],
    [
      'a name with عبد and an unknown word',
      'وصل عبد المعين الهزايمة إلى المطار.',
      'عبد المعين الهزايمة → person:~عبد-المعين-الهزايمه',
    ],
    ['a conjunction before a known name', 'وصل الوفد وجوزيف دانفورد معه إلى المطار.', DUNFORD],
    ['a name with بن', 'وصل محمد بن سلمان إلى المطار.', 'محمد بن سلمان → person:mohammed-bin-salman'],
    [
      'a name in transliteration',
      'وصل رئيس أركان الجيش التركي خلوصى اكار.',
      'خلوصى اكار → person:hulusi-akar',
    ],
  ])('%s', (_, text, person) => {
    expect(linked(text)).toContain(person);
  });

  it('reads a title, a body and a rank before one name', () => {
    expect(linked('تحدث المتحدث باسم الجيش الليبي العميد سالم الهزايمة عن القافلة.')).toEqual([
      'الجيش الليبي → actor:libyan-armed-forces',
      HAZAIMA,
    ]);
    expect(linked('تحدث رئيس هيئة الأركان المشتركة الأمريكية الجنرال جوزيف دانفورد.')).toEqual([
      'هيئة الأركان المشتركة الأمريكية → actor:us-joint-chiefs-of-staff',
      DUNFORD,
    ]);
  });

  it('tells the aide from the one whom he serves', () => {
    expect(linked('تحدث النقيب غريغوري هيكس مساعد جوزيف دانفورد للشؤون الإعلامية.')).toEqual([
      'غريغوري هيكس → person:~غريغوري-هيكس',
      DUNFORD,
    ]);
  });

  it('leaves title, comma and rank out of the name, and keeps them in the phrase of the office', () => {
    const text = 'وقال وزير الخارجية النرويجي، آرنه ليندسفيك، كلمة قصيرة.';
    const person = mentionsIn(text).find(({ type, shape }) => type === 'Person' && shape === 'name');
    const { start = 0, end = 0 } = person?.role?.phrase ?? {};
    expect(person?.text).toBe('آرنه ليندسفيك');
    expect(text.slice(start, end)).toBe('وزير الخارجية النرويجي، آرنه ليندسفيك');
  });
});

describe('a person by office alone', () => {
  it.each([
    ['an official', 'تحدث مسؤول أمريكي عن القافلة.', 'مسؤول أمريكي → actor:united-states'],
    ['a woman', 'تحدثت مسؤولة تركية عن القافلة.', 'مسؤولة تركية → actor:turkey'],
    [
      'a spokesman of a ministry',
      'تحدث متحدث باسم وزارة الدفاع الأمريكية عن القافلة.',
      'متحدث باسم وزارة الدفاع الأمريكية → actor:us-department-of-defense',
    ],
    [
      'the spokesman of a ministry without its noun',
      'تحدث المتحدث باسم الخارجية الأمريكية عن القافلة.',
      'المتحدث باسم الخارجية الأمريكية → actor:us-department-of-state',
    ],
  ])('%s without a name is the state or body', (_, text, link) => {
    expect(linked(text, 'role')).toEqual([link]);
  });

  it('a single office without a name is its holder on the day', () => {
    const holder = (publishedAt: string) =>
      linksIn('تحدث وزير الخارجية الروسي عن القافلة.', { publishedAt }).links.find(
        ({ mention }) => mention.shape === 'role',
      )?.entity;
    expect(holder('2016-11-06')).toBe('person:sergey-lavrov');
    expect(holder('1995-01-01')).not.toBe('person:sergey-lavrov');
  });

  it('an unknown holder is a person of this article only', () => {
    const entity = (id: string) =>
      linksIn('تحدث والي صحار العماني عن القافلة. وتحدث مبعوث النرويج الخاص أيضا.', { id }).links.find(
        ({ mention }) => mention.shape === 'role' && mention.text.startsWith('مبعوث'),
      )?.entity;
    expect(entity('a')).toMatch(/^person:~/u);
    expect(entity('a')).not.toBe(entity('b'));
  });
});

describe('no person', () => {
  it.each([
    ['a given name alone', 'وصل سالم إلى البيت.'],
    ['على, which folds to the name علي', 'على الجسر قافلة طويلة.'],
    ['a common noun behind a rank', 'وقف الرائد أمام الجسر.'],
    ['a noun in the accusative behind a title', 'اختار المجلس رئيسا جديدا.'],
    ['names of months', 'كان ذلك في تشرين الثاني وكانون الأول.'],
  ])('%s', (_, text) => {
    expect(mentionsIn(text).filter(({ type }) => type === 'Person')).toEqual([]);
  });

  it('does not take the verb behind a name for a part of it', () => {
    expect(linked('سالم الهزايمة أكد ذلك.')).toEqual([HAZAIMA]);
    expect(linked('وزير الخارجية النرويجي آرنه ليندسفيك قال ذلك.')).toEqual([LINDSVIK]);
  });

  it('does not take a state behind a name for a part of it', () => {
    expect(linked('زار سالم الهزايمة تركيا.')).toEqual([HAZAIMA, 'تركيا → actor:turkey']);
  });
});

describe('a name ends', () => {
  it.each([
    ['before an adverb', 'وقال الوزير سالم ربما غدا.', 'ربما'],
    ['before his children', 'وصل الوزير سالم وأبناؤه أمس.', 'وأبناؤه'],
    ['before a preposition', 'سقط سالم إثر انفجار.', 'إثر'],
  ])('%s', (_, text, word) => {
    expect(mentionsIn(text).filter((mention) => mention.text.includes(word))).toEqual([]);
  });

  it('is no governor, where the preposition is spelled alike', () => {
    expect(
      mentionsIn('وصلت الرسالة إلى المجلس وإلى الحكومة النرويجية.').filter(({ type }) => type === 'Person'),
    ).toEqual([]);
  });
});
