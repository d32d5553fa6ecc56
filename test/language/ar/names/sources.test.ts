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
  ])('speaks for it: %s', (_, surface, text, claim) => {
    expect(linked(text, 'role').map((line) => line.split(' → ')[0])).toEqual([surface]);
    expect(stancesIn(text)).toEqual([claim]);
  });

  it.each([
    ['no side', 'قالت مصادر إن الجسر القديم مغلق.'],
    ['a place only', 'قال مسؤولون في الرقة إن الجسر القديم مغلق.'],
    ['an adjective of no state', 'قالت مصادر مطلعة إن الجسر القديم مغلق.'],
    ['citizens', 'قال مواطنون أتراك إن الجسر القديم مغلق.'],
  ])('is nobody’s with %s', (_, text) => {
    expect(foundBy('source-with-side', text)).toEqual([]);
    expect(stancesIn(text)).toEqual([]);
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
