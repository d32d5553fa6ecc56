import { describe, expect, it } from 'vitest';
import { extractFrom } from './support/arabic.js';

const SAID = 'قال الوزير الأردني سالم الهزايمة إن الطريق إلى الشمال مفتوح أمام القوافل';

/** Inputs that would take a quadratic or worse rule far beyond the limit. */
const INPUTS: readonly (readonly [string, string])[] = [
  ['10,000 commas', `قال سالم الهزايمة ${'، '.repeat(10_000)}`],
  ['10,000 commas without spaces', `قال سالم الهزايمة ${'،'.repeat(10_000)}`],
  ['5,000 verbs of saying', 'قال '.repeat(5_000)],
  ['5,000 complementisers', `قال سالم الهزايمة إن ${'إن '.repeat(5_000)}`],
  ['5,000 quotation marks', `قال سالم الهزايمة ${'" '.repeat(5_000)}`],
  ['5,000 opening marks', `قال سالم الهزايمة ${'« كلمة '.repeat(5_000)}`],
  ['5,000 brackets', `قال سالم الهزايمة ${'( كلمة '.repeat(5_000)}`],
  ['10,000 full stops', `قال سالم الهزايمة "${'. '.repeat(10_000)}`],
  ['a word of 100,000 letters', `قال ${'بوفلك'.repeat(20_000)} ذلك.`],
  ['100,000 conjunctions in a word', `قال ${'و'.repeat(100_000)} ذلك.`],
  ['100,000 vowel marks', `قا${'\u064e'.repeat(100_000)}ل سالم الهزايمة ذلك.`],
  ['100,000 spaces', `قال${' '.repeat(100_000)}سالم الهزايمة ذلك.`],
  ['50,000 empty lines', `${'\n'.repeat(50_000)}${SAID}`],
  ['2,000 lines', `${SAID}.\n`.repeat(300)],
  ['5,000 titles', 'وزير '.repeat(5_000)],
  ['5,000 head nouns', 'حزب '.repeat(5_000)],
  ['5,000 relatives', 'الذي '.repeat(5_000)],
  ['5,000 conditions', `قال سالم الهزايمة إن ${'إذا '.repeat(5_000)}`],
  ['3,000 attribution phrases', 'بحسب '.repeat(3_000)],
  ['3,000 relays without a source', 'نقلت عن '.repeat(3_000)],
  ['3,000 statements', 'جاء في بيان '.repeat(3_000)],
  ['2,000 participles', `قال سالم الهزايمة ${'مؤكدا أن '.repeat(2_000)}`],
  ['a line of 100 kB', `${SAID}، و`.repeat(700)],
  ['100 kB of sentences', `${SAID}. `.repeat(700)],
  ['4,000 states in a sentence', 'تركيا '.repeat(4_000)],
  ['4,000 names in a sentence', 'سالم الهزايمة '.repeat(4_000)],
  ['2,000 titles with their fields', 'وزير الخارجية '.repeat(2_000)],
  ['200,000 digits', `قال إن ${'1'.repeat(200_000)}`],
];

describe('worst cases end in bounded time', () => {
  it.each(INPUTS)('%s', (_, text) => {
    const start = performance.now();
    extractFrom(text, { language: 'ar' });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('an article of 20 kB', () => {
  it('takes less than two seconds', () => {
    const states = ['تركيا', 'إيران', 'روسيا', 'فرنسا', 'مصر', 'العراق', 'لبنان', 'النرويج'];
    const sentences = Array.from({ length: 160 }, (_, index) => {
      const [a = '', b = ''] = [states[index % 8], states[(index * 3 + 1) % 8]];
      return `قالت ${a} إن القافلة رقم ${index} وصلت إلى الجسر، مطالبة ${b} بفتح الطريق. وأضاف المتحدث باسم ${a} أن الشتاء طويل.`;
    });
    const text = sentences.join('\n');
    expect(text.length).toBeGreaterThan(15_000);
    extractFrom(text, { language: 'ar' });
    const start = performance.now();
    extractFrom(text, { language: 'ar' });
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
