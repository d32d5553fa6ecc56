import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../support/arabic.js';

function onlyName(text: string) {
  const [mention, ...rest] = mentionsIn(text).filter(({ shape }) => shape === 'name');
  expect(rest).toEqual([]);
  if (mention === undefined) throw new Error(`no name in ${text}`);
  return mention;
}

describe('the edges of a mention', () => {
  it.each([
    [
      'marks on both sides stay outside',
      'انسحبت "قوات سوريا الديمقراطية" من البلدة.',
      'قوات سوريا الديمقراطية',
    ],
    [
      'a closing mark inside comes along',
      'انسحب حزب "الاتحاد الديمقراطي" من البلدة.',
      'حزب "الاتحاد الديمقراطي"',
    ],
    ['a full stop stays outside', 'انسحبت كتائب الفرقان.', 'كتائب الفرقان'],
    ['brackets stay outside', 'انسحبت الفصائل (كتائب الفرقان) من البلدة.', 'كتائب الفرقان'],
    ['a tab inside stays as it is', 'انسحبت كتائب\tالفرقان من البلدة.', 'كتائب\tالفرقان'],
    ['a no-break space inside stays as it is', 'انسحبت كتائب\u00a0الفرقان من البلدة.', 'كتائب\u00a0الفرقان'],
  ])('%s', (_, text, slice) => {
    const { start, end } = onlyName(text);
    expect(text.slice(start, end)).toBe(slice);
  });

  it('do not change the name: a key has no marks and one space', () => {
    const keys = ['حزب "العدالة"', 'حزب «العدالة»', 'حزب العدالة', 'حزب  العدالة', 'حزب\u00a0العدالة'].map(
      (name) => onlyName(`انسحب ${name} من البلدة.`).key,
    );
    expect(new Set(keys)).toEqual(new Set(['حزب العداله']));
  });

  it('know the noun that heads the name, in it or before it', () => {
    expect(onlyName('انسحب حزب العدالة من البلدة.').head).toBe('حزب');
    expect(onlyName('انسحب تنظيم "داعش" من البلدة.').head).toBe('تنظيم');
    expect(onlyName('انسحب داعش من البلدة.').head).toBeNull();
  });
});
