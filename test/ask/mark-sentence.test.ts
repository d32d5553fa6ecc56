import { describe, expect, it } from 'vitest';
import { markSentence } from '../../src/ask/index.js';

function mark(text: string, quote: string): string {
  const start = text.indexOf(quote);
  return markSentence(text, start, start + quote.length);
}

describe('markSentence', () => {
  const text = 'عنوان الخبر\nسبق الاجتماع لقاء. قال الوزير 😀 إن بلاده ترفض ذلك، وغادر القاعة. ثم انتهى.';

  it('shows the sentence around the quote', () => {
    expect(mark(text, 'إن بلاده ترفض ذلك')).toBe('قال الوزير 😀 ⟦إن بلاده ترفض ذلك⟧، وغادر القاعة.');
  });

  it('does not go over the end of a paragraph or of a sentence that the quote has', () => {
    expect(mark(text, 'عنوان الخبر')).toBe('⟦عنوان الخبر⟧');
    expect(mark(text, 'وغادر القاعة.')).toBe('قال الوزير 😀 إن بلاده ترفض ذلك، ⟦وغادر القاعة.⟧');
    expect(mark(text, 'ثم انتهى')).toBe('⟦ثم انتهى⟧.');
  });

  it('cuts a text without a full stop, and shows that it did', () => {
    const long = `${'كلمة '.repeat(200)}هنا ${'كلمة '.repeat(200)}`;
    const marked = mark(long, 'هنا');
    expect(marked).toMatch(/^….*⟦هنا⟧.*…$/u);
    expect(marked.length).toBeLessThan(500);
  });

  it('refuses a span outside the text', () => {
    expect(() => markSentence('نص', 1, 9)).toThrow(/outside its text/);
    expect(() => markSentence('نص', Number.NaN, 1)).toThrow(/outside its text/);
  });
});
