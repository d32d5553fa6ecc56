import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageByCode, recogniseLanguage } from '../../src/language/index.js';

describe('the registry of languages', () => {
  it('has each code once', () => {
    const codes = LANGUAGES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('ar');
  });

  it('finds a pack by its code, region and script aside', () => {
    expect(languageByCode('ar')?.code).toBe('ar');
    expect(languageByCode('AR')?.code).toBe('ar');
    expect(languageByCode('ar-SY')?.code).toBe('ar');
    expect(languageByCode('tlh')).toBeNull();
    expect(languageByCode('')).toBeNull();
  });

  it.each([
    ['Arabic', 'قال الوزير إن الجسر مغلق أمام القوافل.'],
    ['Arabic with names in Latin letters', 'قال الوزير إن شركة Nordwind ستفتح الجسر القديم أمام القوافل.'],
    ['Arabic without hamza and in presentation forms', 'ﻗﺎﻝ الوزير ان الجسر مغلق امام القوافل.'],
  ])('recognises %s', (_, text) => {
    expect(recogniseLanguage(text)?.code).toBe('ar');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0'],
    ['numbers and marks', '12.5 % ، … !'],
    [
      'English with an Arabic name',
      'The minister said that the bridge is closed to convoys, as الأفق reported.',
    ],
    ['Persian', 'وزیر گفت که پل بسته است و کاروان‌ها نمی‌توانند از آن بگذرند، چون جاده پر از برف است.'],
    ['Urdu', 'وزیر نے کہا کہ پل بند ہے اور قافلے اس سے نہیں گزر سکتے، یہ بڑی مشکل ہے۔'],
    ['Hebrew', 'השר אמר כי הגשר סגור'],
    ['lone surrogates', '\ud800\udfff\ud800'],
  ])('does not take %s for Arabic', (_, text) => {
    expect(recogniseLanguage(text)?.code ?? null).not.toBe('ar');
  });
});
