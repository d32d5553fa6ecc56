import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../support/arabic.js';

describe('findMentions', () => {
  it('gives the mentions of all sentences in the order of the text', () => {
    const text = 'وصل سالم الهزايمة إلى تركيا. ثم غادر الهزايمة إلى إيران. وعادت حركة الفجر.';
    const mentions = mentionsIn(text);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'سالم الهزايمة',
      'تركيا',
      'الهزايمة',
      'إيران',
      'حركة الفجر',
    ]);
    expect(mentions.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1, 2]);
  });

  it('sees a family name only once the article has given its bearer, wherever', () => {
    expect(mentionsIn('غادر الهزايمة أمس. وكان سالم الهزايمة قد وصل.').map(({ key }) => key)).toEqual([
      'الهزايمه',
      'سالم الهزايمه',
    ]);
    expect(mentionsIn('غادر الهزايمة أمس.')).toEqual([]);
  });

  it('leaves out what stands in boilerplate, a byline and a credit line', () => {
    const body = 'وصل سالم الهزايمة إلى تركيا مساء أمس بعد رحلة طويلة من الشمال مع القافلة.';
    const text = `قافلة تصل إلى الجسر\nبقلم: خالد العمري\n${body}\nاقرأ أيضا: إيران تفتح الجسر\nالمصدر: رويترز`;
    expect(mentionsIn(text).map((mention) => text.slice(mention.start, mention.end))).toEqual([
      'سالم الهزايمة',
      'تركيا',
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(mentionsIn('')).toEqual([]);
    expect(mentionsIn('… 12 …')).toEqual([]);
  });
});
