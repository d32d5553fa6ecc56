import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../support/arabic-view.js';

const pairs = (text: string) => readingOf(text).pairs.map(([a, b]) => `${a.text} / ${b.text}`);

describe('two who meet or act together', () => {
  it.each([
    ['أجرى محادثات مع', 'أجرى سيرغي لافروف محادثات مع جون كيري أمس.', 'سيرغي لافروف / جون كيري'],
    [
      'التقى',
      'التقى الوزير الأردني سالم الهزايمة المبعوث النرويجي آرنه ليندسفيك أمس.',
      'سالم الهزايمة / آرنه ليندسفيك',
    ],
    ['بين', 'بدأت محادثات بين تركيا وإيران أمس.', 'تركيا / إيران'],
    [
      'people joined by و',
      'وصل الوزير الأردني سالم الهزايمة والمبعوث النرويجي آرنه ليندسفيك إلى جنيف.',
      'سالم الهزايمة / آرنه ليندسفيك',
    ],
  ])('%s', (_, text, pair) => {
    expect(pairs(text)).toContain(pair);
  });

  it.each([
    ['states side by side', 'وصلت القافلة إلى تركيا وإيران أمس.'],
    ['one alone', 'أجرى سيرغي لافروف محادثات أمس.'],
    ['a place', 'أجرى سيرغي لافروف محادثات في جنيف.'],
    ['what lies between two', 'بدأت محادثات جديدة حول العلاقات بين تركيا وإيران أمس.'],
    ['nobody', 'بدأت محادثات جديدة أمس.'],
  ])('not %s', (_, text) => {
    expect(pairs(text)).toEqual([]);
  });
});

describe('the issuer of a statement', () => {
  const issuer = (text: string) => readingOf(text).issuer?.text ?? null;

  it.each([
    ['بيان صدر عن', 'بحسب بيان صدر عن وزارة الخارجية النرويجية أمس.', 'وزارة الخارجية النرويجية'],
    ['بيان ل', 'وفي بيان لوزارة الخارجية النرويجية أن الجسر مغلق.', 'وزارة الخارجية النرويجية'],
    ['who says it in a statement', 'قالت تركيا في بيان إن الجسر مغلق.', 'تركيا'],
    ['a tweet', 'وقال سالم الهزايمة في تغريدة إن الجسر مغلق.', 'سالم الهزايمة'],
  ])('%s', (_, text, expected) => {
    expect(issuer(text)).toBe(expected);
  });

  it('is nobody without a statement or without a name', () => {
    expect(issuer('قالت تركيا إن الجسر مغلق.')).toBeNull();
    expect(issuer('صدر بيان طويل أمس.')).toBeNull();
  });
});
