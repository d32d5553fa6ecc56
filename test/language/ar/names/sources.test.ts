import { describe, expect, it } from 'vitest';
import { foundBy, linked, stancesIn } from '../../../support/arabic.js';

describe('an unnamed source with a side', () => {
  it.each([
    [
      'a nationality',
      'مسؤولون أمريكيون',
      'قال مسؤولون أمريكيون إن الجسر القديم مغلق.',
      'united-states states',
    ],
    [
      'an irregular plural',
      'المسؤولون الأتراك',
      'قال المسؤولون الأتراك إن الجسر القديم مغلق.',
      'turkey states',
    ],
    ['one of them', 'مسؤول أمريكي', 'قال مسؤول أمريكي إن الجسر القديم مغلق.', 'united-states states'],
    [
      'a body',
      'مصدر في وزارة الخارجية النرويجية',
      'قال مصدر في وزارة الخارجية النرويجية إن الجسر القديم مغلق.',
      'وزارة الخارجية النرويجية states',
    ],
    [
      'adjectives between',
      'مسؤولون أمنيون أتراك',
      'قال مسؤولون أمنيون أتراك إن الجسر القديم مغلق.',
      'turkey states',
    ],
    [
      'a nationality that begins like an article',
      'مصادر رسمية ألمانية',
      'قالت مصادر رسمية ألمانية إن الجسر القديم مغلق.',
      'germany states',
    ],
    [
      'a rank between',
      'مسؤول رفيع المستوى في البيت الأبيض',
      'قال مسؤول رفيع المستوى في البيت الأبيض إن الجسر القديم مغلق.',
      'white-house states',
    ],
    [
      'a body of which the article has one',
      'مصادر في الشرطة',
      'قالت مصادر في الشرطة إن الجسر القديم مغلق.',
      'الشرطة states',
    ],
    ['a body as genitive', 'مصادر حركة حماس', 'قالت مصادر حركة حماس إن الجسر القديم مغلق.', 'hamas states'],
    [
      'a body that the company of the article tells',
      'مصادر في المقاومة الشعبية',
      'وصل وفد الحوثيين إلى عدن وصنعاء في اليمن. وقالت مصادر في المقاومة الشعبية إن الجسر القديم مغلق.',
      'popular-resistance-yemen states',
    ],
    ['one of its leaders', 'قادة حركة حماس', 'قال أحد قادة حركة حماس إن الجسر القديم مغلق.', 'hamas states'],
    [
      'some of its officials',
      'مسؤولي وزارة الدفاع النرويجية',
      'قال عدد من مسؤولي وزارة الدفاع النرويجية إن الجسر القديم مغلق.',
      'وزارة الدفاع النرويجية states',
    ],
  ])('speaks for it: %s', (_, surface, text, claim) => {
    expect(linked(text, 'role').map((line) => line.split(' → ')[0])).toEqual([surface]);
    expect(stancesIn(text)).toEqual([claim]);
  });

  it.each([
    ['no side', 'قالت مصادر إن الجسر القديم مغلق.'],
    ['a place only', 'قال مسؤولون في الرقة إن الجسر القديم مغلق.'],
    ['an adjective of no state', 'قالت مصادر مطلعة إن الجسر القديم مغلق.'],
    ['leaders who are told of', 'وقتل قادة حركة حماس في الغارة.'],
    ['citizens', 'قال مواطنون أتراك إن الجسر القديم مغلق.'],
  ])('is nobody’s with %s', (_, text) => {
    expect(foundBy('source-with-side', text)).toEqual([]);
    expect(stancesIn(text)).toEqual([]);
  });
});

describe('an unnamed source of a body that the article does not name', () => {
  it('is nobody', () => {
    expect(stancesIn('قالت مصادر في الحركة إن الجسر القديم مغلق.')).toEqual([]);
  });
});

describe('a source that comes again', () => {
  it.each([
    ['a source', 'قال مصدر تركي إن الجسر مغلق. وأضاف المصدر أن النهر عال.', 'المصدر → actor:turkey'],
    [
      'one of several',
      'قالت مصادر تركية إن الجسر مغلق. وأضافت المصادر أن النهر عال.',
      'المصادر → actor:turkey',
    ],
    ['an official', 'قال مسؤول تركي إن الجسر مغلق. وأضاف المسؤول أن النهر عال.', 'المسؤول → actor:turkey'],
    [
      'with his nationality',
      'قال دبلوماسي تركي ذلك. وقال الدبلوماسي التركي هذا.',
      'الدبلوماسي التركي → actor:turkey',
    ],
  ])('is the same side’s word: %s', (_, text, last) => {
    expect(linked(text, 'role').at(-1)).toBe(last);
  });

  it.each([
    [
      'another source without a side came between',
      'قال مصدر تركي ذلك. وقال مصدر محلي هذا. وأضاف المصدر أن النهر عال.',
    ],
    ['none came before', 'قال المصدر إن الجسر مغلق.'],
    ['officials are of no state', 'تحدث مسؤولون عن القافلة.'],
  ])('is nobody where %s', (_, text) => {
    expect(linked(text, 'role').at(-1)).toMatch(/ → nobody$/u);
  });
});

describe('whom a spokesman speaks for', () => {
  it('is a body, whether known or not', () => {
    expect(linked('قال الناطق باسم الإعلام النهري إن الجسر مغلق.')[0]).toMatch(/^الإعلام النهري → actor:~/u);
    expect(stancesIn('قال الناطق باسم الإعلام النهري إن الجسر مغلق.')).toEqual(['الإعلام النهري states']);
    expect(stancesIn('قال متحدث باسم البيت الأبيض إن الجسر مغلق.')).toEqual(['white-house states']);
  });

  it('is a person by name', () => {
    expect(stancesIn('قال متحدث باسم الوزير سالم الهزايمة إن الجسر مغلق.')).toEqual(['سالم الهزايمة states']);
  });

  it('is none that only the spokesman’s own name follows', () => {
    expect(foundBy('spoken-for', 'قال المتحدث سالم الهزايمة إن الجسر مغلق.')).toEqual([]);
  });
});

describe('the office of an office-holder', () => {
  it('is a body, of its country where the text says so', () => {
    expect(linked('قال مكتب رئيس الوزراء النرويجي ذلك.')).toEqual([
      'مكتب رئيس الوزراء النرويجي → actor:~مكتب-رئيس-الوزراء-النرويجي',
    ]);
    expect(linked('قال مكتب رئيس الوزراء ذلك.')[0]).toMatch(
      /^مكتب رئيس الوزراء → actor:~مكتب-رئيس-الوزراء~[0-9a-f]{8}$/u,
    );
  });

  it('is none without an office-holder', () => {
    expect(foundBy('office-of', 'دخل الرجل مكتب البريد.')).toEqual([]);
    expect(foundBy('office-of', 'هذا مكتب كبير.')).toEqual([]);
  });
});

describe('a body that is pointed back at', () => {
  it('is settled where the text has it, not where somebody’s office names it first', () => {
    const text = 'قال حزب العدالة ذلك. وقال المتحدث باسم الحزب سالم الهزايمة هذا. وقال حزب الفجر ذلك.';
    expect(linked(text, 'anaphor')).toEqual(['الحزب → actor:~حزب-العداله']);
  });
});
