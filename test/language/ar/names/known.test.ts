import { describe, expect, it } from 'vitest';
import { cliticLength } from '../../../../src/language/ar/names/clitic-start.js';
import { knownNamesAt } from '../../../../src/language/ar/names/known.js';
import { wordsOf } from '../../../../src/language/ar/words.js';
import { documentOf, LANGUAGE, linked, mentionsIn } from '../../../support/arabic.js';

/** Where the first name of the text stands, by slicing. */
function firstName(text: string): { readonly start: number; readonly slice: string } {
  const mention = mentionsIn(text).find(({ shape }) => shape === 'name');
  return { start: mention?.start ?? -1, slice: text.slice(mention?.start, mention?.end) };
}

describe('clitics before a name', () => {
  it.each([
    ['و', 'وتركيا ترفض ذلك.', 1, 'تركيا'],
    ['ف', 'فتركيا ترفض ذلك.', 1, 'تركيا'],
    ['ب', 'بتركيا معمل كبير.', 1, 'تركيا'],
    ['ل', 'لتركيا دور كبير.', 1, 'تركيا'],
    ['ك', 'كتركيا دول أخرى.', 1, 'تركيا'],
    ['ول', 'ولتركيا دور كبير.', 2, 'تركيا'],
    ['فب', 'فبتركيا معمل كبير.', 2, 'تركيا'],
    ['و before the article', 'والعراق يرفض ذلك.', 1, 'العراق'],
    ['ب before the article', 'وبالعراق معمل كبير.', 2, 'العراق'],
    ['لل, whose alif is not written', 'وللعراق دور كبير.', 2, 'لعراق'],
    ['لل before several words', 'للأمم المتحدة مكتب هناك.', 1, 'لأمم المتحدة'],
    ['لل before a group', 'وللجيش التركي موقف آخر.', 2, 'لجيش التركي'],
    ['a conjunction with its vowel mark', 'قالت وَتُركيا ذلك.', 7, 'تُركيا'],
    ['a conjunction with tatweel', 'وـتركيا ترفض ذلك.', 2, 'تركيا'],
  ])('%s', (_, text, start, slice) => {
    expect(firstName(text)).toEqual({ start, slice });
  });

  it('do not cut a letter off a name that begins with it', () => {
    expect(linked('قالت وارسو ذلك.')).toEqual(['وارسو → actor:poland']);
    expect(linked('قالت لبنان ذلك.')).toEqual(['لبنان → actor:lebanon']);
    expect(linked('قالت بلجيكا ذلك.')).toEqual(['بلجيكا → actor:belgium']);
    expect(linked('قالت كندا ذلك.')).toEqual(['كندا → actor:canada']);
    expect(linked('قالت فنلندا ذلك.')).toEqual(['فنلندا → actor:finland']);
  });

  it('do not make a name of a word that only ends like one', () => {
    expect(linked('هذه الخطوة كبيرة ومهمة.')).toEqual([]);
  });
});

describe('cliticLength', () => {
  it('counts the marks between the letters', () => {
    expect(cliticLength('وتركيا', 1)).toBe(1);
    expect(cliticLength('وَتركيا', 1)).toBe(2);
    expect(cliticLength('وَلِتركيا', 2)).toBe(4);
    expect(cliticLength('وـلتركيا', 2)).toBe(3);
    expect(cliticLength('تركيا', 0)).toBe(0);
  });

  it('never leaves the word', () => {
    expect(cliticLength('و', 5)).toBe(1);
    expect(cliticLength('', 2)).toBe(0);
  });
});

describe('knownNamesAt', () => {
  function at(text: string, index: number) {
    const sentence = documentOf(text).sentences[0];
    if (sentence === undefined) throw new Error('no sentence');
    return knownNamesAt(wordsOf(sentence), index, LANGUAGE);
  }

  it('gives the longest name first', () => {
    const names = at('قوات سوريا الديمقراطية تنسحب.', 0);
    expect(names[0]).toMatchObject({ from: 0, to: 3, preposition: '' });
    expect(names[0]?.matches.map(({ id }) => id)).toEqual(['actor:syrian-democratic-forces']);
  });

  it('reads across quotation marks and inner hyphens, not across commas', () => {
    expect(at('حزب "الاتحاد الديمقراطي" ينسحب.', 0)[0]?.to).toBe(4);
    expect(at('الأمم، المتحدة تنسحب.', 0)).toEqual([]);
  });

  it('finds nothing at a mark, a number or behind the end', () => {
    expect(at('، تركيا.', 0)).toEqual([]);
    expect(at('12 تركيا.', 0)).toEqual([]);
    expect(at('تركيا', 5)).toEqual([]);
  });
});
