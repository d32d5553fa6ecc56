import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/document/sentences.js';

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['full stops', 'قال ذلك. ثم غادر.', ['قال ذلك.', 'ثم غادر.']],
    ['question and exclamation marks', 'هل قال؟ نعم! ثم غادر.', ['هل قال؟', 'نعم!', 'ثم غادر.']],
    ['an ellipsis', 'قال ذلك… ثم غادر.', ['قال ذلك…', 'ثم غادر.']],
    ['no full stop at the end', 'قال ذلك. ثم غادر', ['قال ذلك.', 'ثم غادر']],
    ['decimal numbers', 'بلغت 3.5 ملايين. ثم زادت.', ['بلغت 3.5 ملايين.', 'ثم زادت.']],
    ['one-letter abbreviations', 'قال د. سالم ذلك. ثم غادر.', ['قال د. سالم ذلك.', 'ثم غادر.']],
    ['spelled-out agencies', 'قالت د.ب.أ ذلك. ثم غادرت.', ['قالت د.ب.أ ذلك.', 'ثم غادرت.']],
    [
      'a full stop whose space was lost',
      'غادرت القافلة المدينة.وقال السائق ذلك.',
      ['غادرت القافلة المدينة.', 'وقال السائق ذلك.'],
    ],
    ['no full stop inside a name', 'قالت بي.بي.سي ذلك.', ['قالت بي.بي.سي ذلك.']],
    ['no address', 'كتب في example.com ذلك.', ['كتب في example.com ذلك.']],
    ['several full stops', 'قال ذلك... ثم غادر.', ['قال ذلك...', 'ثم غادر.']],
    ['nothing but marks', '... !؟ ...', []],
    ['nothing', '', []],
  ])('at %s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('keeps a quotation of several sentences together', () => {
    expect(split('قال: "غادرت. ثم عدت." ثم صمت.')).toEqual(['قال: "غادرت. ثم عدت."', 'ثم صمت.']);
    expect(split('قال: «غادرت. ثم عدت». ثم صمت.')).toEqual(['قال: «غادرت. ثم عدت».', 'ثم صمت.']);
  });

  it('takes the closing mark behind the full stop along', () => {
    expect(split('قال: "غادرت المكان." ثم صمت.')[0]).toBe('قال: "غادرت المكان."');
  });

  it('gives up on a quotation that never closes', () => {
    expect(split('قال: "غادرت. ثم عدت. ثم صمت.')).toHaveLength(3);
    const long = `قال: "${'غادرت المكان. '.repeat(100)}" ثم صمت.`;
    expect(split(long).length).toBeGreaterThan(50);
  });

  it('stays inside its paragraph, and leaves out white space', () => {
    const text = 'أول. \n\n  ثان. ثالث.  ';
    expect(
      splitSentences(text, { start: 8, end: 14 }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['ثان.']);
  });

  it('loses no letter', () => {
    const text = 'قال: "غادرت. ثم (عدت) إلى «البيت»." هل سمعت؟ نعم... د. سالم يعود.';
    const letters = (value: string) => value.replace(/[^\p{L}]/gu, '');
    expect(letters(split(text).join(''))).toBe(letters(text));
  });
});
