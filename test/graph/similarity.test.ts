import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBefore } from '../../src/graph/moment.js';
import { normaliseSentence, similarityOf, trigramsOf } from '../../src/graph/similarity.js';

const alike = (a: string, b: string): number =>
  similarityOf(trigramsOf(normaliseSentence(a)), trigramsOf(normaliseSentence(b)));

describe('similarityOf', () => {
  it('finds a sentence with another clitic or ending more like it than one with another subject', () => {
    const sentence = 'وأكد الوزير إصلاح شبكة الكهرباء';
    expect(alike(sentence, 'أكد الوزير إصلاح شبكات الكهرباء')).toBeGreaterThan(
      alike(sentence, 'وأكد الوزير ارتفاع أسعار القمح'),
    );
  });

  it('is symmetric, between 0 and 1, and 1 for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const value = alike(a, b);
        expect(value).toBe(alike(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (normaliseSentence(a).length > 0) expect(alike(a, a)).toBe(1);
      }),
    );
  });
});

describe('normaliseSentence', () => {
  it('ignores white space, diacritics, tatweel, marks and punctuation', () => {
    expect(normaliseSentence(' قَالَتْ  أنقـــرة:\u200f «لا». ')).toBe(normaliseSentence('قالت أنقرة لا'));
  });

  it('keeps what tells a sentence from its opposite', () => {
    expect(normaliseSentence('لن تدعم أنقرة العملية')).not.toBe(normaliseSentence('تدعم أنقرة العملية'));
  });
});

describe('isBefore', () => {
  it.each([
    ['2016-11-06', '2016-11-07', true],
    ['2016-11-06T22:00:00Z', '2016-11-07', true],
    ['2016-11-06T23:30:00-03:00', '2016-11-07T02:29:00Z', false],
    ['2016-11-07T00:30:00+03:00', '2016-11-06T22:00:00Z', true],
    ['2016-11-06', '2016-11-06T10:00:00Z', false],
    ['2016-11-06T10:00:00Z', '2016-11-06', false],
    ['2016', '2016-11-06', false],
    ['2015', '2016-11-06', true],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });
});
