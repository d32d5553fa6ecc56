import { describe, expect, it } from 'vitest';
import { bySpelling, bySpellingIn, spellingOf } from '../../../src/language/ar/spelling.js';
import { LANGUAGE } from '../../support/arabic.js';

describe('spellingOf', () => {
  it('is one for all tokens of a normal form', () => {
    expect(spellingOf('وقالت', true)).toBe(spellingOf('وقالت', true));
  });

  it('tells a word from a mark', () => {
    expect(spellingOf('و', true).variants).toHaveLength(1);
    expect(spellingOf('و', false).variants).toEqual([]);
  });

  it('has the stems of the cuts without a preposition', () => {
    expect(spellingOf('ولبنان', true).stems).toEqual(['ولبنان', 'لبنان']);
  });
});

describe('a question by spelling', () => {
  it('is answered once, also with null and with no', () => {
    let asked = 0;
    const ask = bySpelling(({ norm }) => {
      asked += 1;
      return norm === 'دمشق' ? false : null;
    });
    const damascus = { spelling: spellingOf('دمشق', true) };
    const aleppo = { spelling: spellingOf('حلب', true) };
    expect([ask(damascus), ask(damascus), ask(aleppo), ask(aleppo)]).toEqual([false, false, null, null]);
    expect(asked).toBe(2);
  });

  it('is not another one’s', () => {
    const word = { spelling: spellingOf('بغداد', true) };
    expect([bySpelling(() => 'one')(word), bySpelling(() => 'two')(word)]).toEqual(['one', 'two']);
  });

  it('is answered anew for another gazetteer', () => {
    const word = { spelling: spellingOf('تركي', true) };
    const isKnown = bySpellingIn(({ norm }, { adjectives }) => adjectives.has(norm));
    const none = { ...LANGUAGE, adjectives: new Map() };
    expect([isKnown(word, LANGUAGE), isKnown(word, none), isKnown(word, LANGUAGE)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
