import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/document/tokens.js';
import { arabic } from '../../src/language/ar/index.js';

const tokens = (text: string) => tokenise(text, { start: 0, end: text.length }, arabic.normalise);
const texts = (text: string) => tokens(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['words and marks', 'قال: "نعم"، ثم غادر.', ['قال', ':', '"', 'نعم', '"', '،', 'ثم', 'غادر', '.']],
    ['numbers with separators', 'بلغت 1,250.5 أو ٣٫٥', ['بلغت', '1,250.5', 'أو', '٣٫٥']],
    ['a date', 'في 6/11/2016', ['في', '6', '/', '11', '/', '2016']],
    ['vowel marks and tatweel', 'قَالَ نـعـم', ['قَالَ', 'نـعـم']],
    ['letters and digits', 'بي52 هنا', ['بي', '52', 'هنا']],
    ['hyphens', 'جان-ايف', ['جان', '-', 'ايف']],
    ['Latin', 'قالت BBC ذلك', ['قالت', 'BBC', 'ذلك']],
    ['no-break spaces', 'قال\u00a0ذلك', ['قال', 'ذلك']],
    ['a zero-width joiner inside a word', 'می\u200cروند', ['می\u200cروند']],
    ['directional marks', '\u202bقال\u202c \u200fذلك\u200e', ['قال', 'ذلك']],
    ['nothing', ' \n\t', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('says of what kind each is, and whether space stands before it', () => {
    expect(tokens('قال 5،').map(({ kind, spaceBefore }) => [kind, spaceBefore])).toEqual([
      ['word', true],
      ['number', true],
      ['mark', false],
    ]);
  });

  it('normalises words and numbers, not marks', () => {
    expect(tokens('أعلنت ٢٠١٦ «').map(({ norm }) => norm)).toEqual(['اعلنت', '2016', '«']);
  });

  it('offsets are those of the whole text', () => {
    const text = 'قال ذلك. ثم غادر.';
    const found = tokenise(text, { start: 9, end: 17 }, arabic.normalise);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['ثم', 'غادر', '.']);
  });

  it('slices to itself, in order, without overlap, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.norm).not.toBe('');
          end = token.end;
        }
      }),
    );
  });
});
