import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/language/ar/index.js';
import {
  bare,
  governor,
  isCommonWord,
  isDefinite,
  isFunctionWord,
  opensQuote,
  variantsOf,
  wordsOf,
} from '../../../src/language/ar/words.js';
import { documentOf } from '../../support/arabic.js';

function words(text: string) {
  const [sentence] = documentOf(text).sentences;
  if (sentence === undefined) throw new Error(`no sentence in ${text}`);
  return wordsOf(sentence);
}

function word(text: string) {
  const [only] = words(text);
  if (only === undefined) throw new Error(`no word in ${text}`);
  return only;
}

describe('variantsOf', () => {
  const cuts = (norm: string) =>
    variantsOf(norm).map(({ conjunction, preposition, stem }) => `${conjunction}${preposition}+${stem}`);

  it('has the whole word first, then every cut that spelling allows', () => {
    expect(cuts('كتاب')).toEqual(['+كتاب', 'ك+تاب']);
    expect(cuts('وبتركيا')).toEqual(['+وبتركيا', 'و+بتركيا', 'وب+تركيا']);
  });

  it('gives لل its article back', () => {
    expect(cuts('للعراق')).toContain('ل+العراق');
    expect(cuts('وللعراق')).toContain('ول+العراق');
  });

  it('leaves short words alone', () => {
    expect(cuts('و')).toEqual(['+و']);
    expect(cuts('لم')).toEqual(['+لم']);
    expect(cuts('')).toEqual(['+']);
  });
});

describe('classes of words', () => {
  it('function words, with or without a conjunction', () => {
    for (const text of ['في', 'وفي', 'الذي', 'أن', 'كان', 'فقد'])
      expect(isFunctionWord(word(text))).toBe(true);
    for (const text of ['جسر', 'تركيا', '12', '«']) expect(isFunctionWord(word(`${text} كلمة`))).toBe(false);
  });

  it('common words of the news, whatever their clitics', () => {
    for (const text of ['هجوم', 'الهجوم', 'والهجوم', 'بالهجوم', 'هجوما'])
      expect(isCommonWord(word(text))).toBe(true);
    for (const text of ['ليندسفيك', 'الهزايمة']) expect(isCommonWord(word(text))).toBe(false);
  });

  it('the article', () => {
    expect(bare('الجسر')).toBe('جسر');
    expect(bare('ال')).toBe('ال');
    expect(bare('جسر')).toBe('جسر');
    expect([isDefinite('الجسر'), isDefinite('جسر'), isDefinite('الا')]).toEqual([true, false, false]);
  });
});

describe('governor', () => {
  it('is the preposition before or in the word', () => {
    expect(governor(words('وصل إلى تركيا'), 2)).toBe('الي');
    expect(governor(words('وصل إلى "تركيا"'), 3)).toBe('الي');
    expect(governor(words('وصل بتركيا'), 1, 'تركيا')).toBe('ب');
    expect(governor(words('وصل الوفد تركيا'), 2)).toBeNull();
    expect(governor(words('تركيا'), 0)).toBeNull();
  });
});

describe('opensQuote', () => {
  const opening = (text: string) => words(text).flatMap((_, at) => (opensQuote(words(text), at) ? [at] : []));

  it('tells opening from closing marks', () => {
    expect(opening('قال «نعم» ثم غادر')).toEqual([1]);
    expect(opening('قال "نعم" ثم غادر')).toEqual([1]);
    expect(opening('قال: "نعم"، ثم "لا"')).toEqual([2, 7]);
    expect(opening('قال (نعم) ثم غادر')).toEqual([]);
  });
});

describe('stem', () => {
  const same = (a: string, b: string) =>
    expect(arabic.stem(arabic.normalise(a))).toBe(arabic.stem(arabic.normalise(b)));

  it('is one for a word with and without clitics, article and ending', () => {
    same('الجسر', 'جسر');
    same('بالجسر', 'الجسر');
    same('للجسر', 'الجسر');
    same('والجسر', 'الجسر');
    same('قواتها', 'قوات');
    same('الانفصاليين', 'انفصاليون');
  });

  it('keeps other words apart', () => {
    expect(arabic.stem('جسر')).not.toBe(arabic.stem('جمر'));
    expect(arabic.stem('ولد')).toBe('ولد');
  });
});
