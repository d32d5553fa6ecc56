import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/language/ar/normalise.js';

describe('normalise', () => {
  it.each([
    ['أُعْلِنَ', 'اعلن'],
    ['إلى آخر ٱلأمر', 'الي اخر الامر'],
    ['مؤتمر', 'مؤتمر'],
    ['رئيس', 'رئيس'],
    ['بناء', 'بناء'],
    ['مدرسة', 'مدرسه'],
    ['مستشفى', 'مستشفي'],
    ['الجـــمـــعة', 'الجمعه'],
    ['علی اکبر', 'علي اكبر'],
    ['گوران پرور', 'كوران برور'],
    ['٢٠١٦ و۲۰۱۷', '2016 و2017'],
    ['Çavuşoğlu', 'cavusoglu'],
    ['Mevlüt İSTANBUL Kılıç Łódź', 'mevlut istanbul kilic lodz'],
    ['a\u00a0 \t\n b', 'a b'],
    ['  حول  ', 'حول'],
    ['سوريا\u200fوالعراق', 'سورياوالعراق'],
    ['\ufeffنص\u200c\u00ad', 'نص'],
    ['ﻻ ﺳﻮرﻳﺎ ﷲ', 'لا سوريا الله'],
    ['اﱠن', 'ان'],
    ['مسو\u0654ول', 'مسؤول'],
    ['شيى\u0654', 'شيئ'],
    ['ا\u0654مر', 'امر'],
    ['روسيا، «نعم».', 'روسيا، «نعم».'],
    ['', ''],
    [' \u200f ', ''],
  ])('%j becomes %j', (text, norm) => {
    expect(normalise(text)).toBe(norm);
  });

  it('keeps apart what only looks alike', () => {
    expect(normalise('سؤال')).not.toBe(normalise('سوال'));
    expect(normalise('حرب')).not.toBe(normalise('خرب'));
  });

  it('is idempotent for every code unit', () => {
    const changed = Array.from({ length: 0x10000 }, (_, code) =>
      normalise(`ا${String.fromCharCode(code)}و`),
    ).filter((once) => normalise(once) !== once);
    expect(changed).toEqual([]);
  });

  it('is idempotent, and leaves no marks and no white space to fold', () => {
    const arabic = fc.string({
      unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCharCode(code)),
    });
    const mixed = fc
      .array(fc.oneof(arabic, fc.string({ unit: 'binary' }), fc.constant('\u00a0')))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (text) => {
        const norm = normalise(text);
        expect(normalise(norm)).toBe(norm);
        expect(norm).not.toMatch(/[أإآٱىةـ\u064b-\u065f\u200b-\u200f]|\s\s|^\s|\s$/u);
      }),
      { numRuns: 300 },
    );
  });

  it('takes time linear in the length, also for hostile text', () => {
    const hostile = [
      'و\u0654'.repeat(200_000),
      '\u0654'.repeat(400_000),
      ' \u00a0'.repeat(200_000),
      'ﷺ'.repeat(50_000),
    ];
    for (const text of hostile) {
      const start = performance.now();
      normalise(text);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});
