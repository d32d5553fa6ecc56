import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Extraction } from '../src/model/extraction.js';
import { extractFrom } from './support/arabic.js';

/** What newsrooms, scrapers and attackers make texts of. */
const PIECES = [
  'قال',
  'وأضاف أن',
  'إن',
  'مؤكدا أن',
  'نقلت رويترز عن',
  'قوله',
  'بحسب',
  'وفقا ل',
  'جاء في بيان',
  'الجانبان',
  'التقى',
  'وزير الخارجية',
  'التركي',
  'نظيره',
  'المتحدث باسم',
  'سالم الهزايمة',
  'سيرغي لافروف',
  'تركيا',
  'أنقرة',
  'وللأمم المتحدة',
  'حزب "العدالة"',
  'القوات',
  'الانفصاليون',
  'مدينة',
  'الباب',
  'عملية',
  'درع الفرات',
  'التابعة ل',
  'التي تنفذها',
  'لا',
  'لن',
  'إذا',
  'الأحد 6 نوفمبر/تشرين الثاني',
  'أمس',
  '12',
  '٣٫٥',
  'أبو',
  'بن',
  'عبد',
  'د.',
  'The',
  'BBC',
  'שלום',
  '.',
  '،',
  ':',
  '؛',
  '؟',
  '…',
  '"',
  '«',
  '»',
  '“',
  '”',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '-',
  '–',
  '/',
  '\\',
  '<b>',
  '&amp;',
  "'",
  '`',
  '$',
  '%s',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\ud800',
  '\udfff',
  '😀',
  'ً',
  'ّ',
  'ـــ',
  'ﷺ',
  '\u0301',
  '\u0654',
  'و',
  'ف',
  'ب',
  'ل',
  'لل',
  'ال',
];
const hostile = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 120 })
  .map((parts) => parts.flat().join(''));

function check(text: string): void {
  const extraction = extractFrom(text, { language: 'ar' });
  expect(Extraction.safeParse(extraction).success).toBe(true);
  const { version, entities, positions, relations } = extraction;
  expect(version.text).toBe(text);
  const quotes = [
    ...entities.flatMap(({ mentions }) => mentions),
    ...positions.flatMap(({ evidence, alsoEvidence }) => [evidence, ...alsoEvidence]),
    ...relations.map(({ evidence }) => evidence),
  ];
  for (const { start, end, text: quote } of quotes) {
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end)).toBe(quote);
  }
  const known = new Set(entities.map(({ id }) => id));
  expect(known.size).toBe(entities.length);
  expect(new Set(positions.map(({ id }) => id)).size).toBe(positions.length);
  for (const { speakers, targets, addressees, reportedBy } of positions) {
    for (const id of [...speakers, ...targets, ...addressees]) expect(known.has(id)).toBe(true);
    expect(targets.filter((id) => speakers.includes(id))).toEqual([]);
    if (reportedBy !== null) expect(known.has(reportedBy) && !speakers.includes(reportedBy)).toBe(true);
  }
}

describe('extract never throws, and every span slices to its quote', () => {
  it('for words of the news in any order', () => {
    fc.assert(fc.property(hostile, check), { numRuns: 300 });
  });

  it('for letters of Arabic and marks in any order', () => {
    const unit = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.integer({ min: 0x621, max: 0x652 }).map((code) => String.fromCharCode(code)),
      },
      { weight: 3, arbitrary: fc.constantFrom(...' \n.،:"«»()') },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
    );
    fc.assert(fc.property(fc.string({ unit, maxLength: 400 }), check), { numRuns: 200 });
  });

  it('for any code units at all', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit, maxLength: 200 }), check), { numRuns: 200 });
  });

  it.each([
    ['a NUL inside a name', 'قالت تركيا\u0000 إن سالم\u0000 الهزايمة غادر.'],
    ['lone surrogates', 'قالت \ud800تركيا\udfff إن الجسر\ud800 مغلق.'],
    ['right-to-left overrides', '\u202eقالت تركيا\u202c إن \u2067الجسر\u2069 مغلق.'],
    ['marks without letters', '\u064b\u0651 \u0654 ـ قالت تركيا إن الجسر مغلق.'],
    ['quotes inside quotes', 'قالت تركيا: "قال لافروف: «قالت إيران: “نعم”»".'],
    ['crossed quotes', 'قالت تركيا: "قال لافروف «نعم" وغادر» المكان.'],
    ['a title alone', 'وزير الخارجية التركي'],
    ['a verb alone', 'قال'],
    ['a clitic alone', 'و ل لل ب'],
    ['a colon alone', ':\nقال:\n:'],
    ['a year out of range', 'قالت تركيا في 99 نوفمبر 99999 إن الجسر مغلق. الأحد 45 نوفمبر.'],
    ['properties of objects', 'قال constructor إن __proto__ و toString مغلق. قالت حركة constructor ذلك.'],
  ])('for %s', (_, text) => {
    check(text);
  });
});
