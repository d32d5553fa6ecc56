import { describe, expect, it } from 'vitest';
import { extractFrom, relationsIn } from '../../../support/arabic.js';

describe('LOCATED_IN', () => {
  it.each([
    ['an adjective', 'تجمع الناس في مدينة الباب السورية.', 'al-bab LOCATED_IN syria'],
    ['a region', 'تجمع الناس في مدينة الباب شمال سوريا.', 'al-bab LOCATED_IN syria'],
    ['a region behind a comma', 'تجمع الناس في مدينة الباب، شمالي سوريا.', 'al-bab LOCATED_IN syria'],
    ['brackets', 'تجمع الناس في سرت (شمال ليبيا).', 'sirte LOCATED_IN libya'],
    ['a town that is unknown', 'تجمع الناس في بلدة عين الطيور الأردنية.', 'عين الطيور LOCATED_IN jordan'],
  ])('%s', (_, text, relation) => {
    expect(relationsIn(text)).toEqual([relation]);
  });

  it('rests on place and state', () => {
    const [relation] = extractFrom('تجمع الناس في مدينة الباب السورية أمس.').relations;
    expect(relation?.evidence.text).toBe('مدينة الباب السورية');
  });

  it.each([
    ['a way from one to the other', 'انتقل الناس من الرقة إلى العراق.'],
    ['two sentences', 'تجمع الناس في مدينة الباب. وفي شمال سوريا هدوء.'],
    ['a later clause', 'انتقل الناس من الرقة، وسافر آخرون إلى سوريا.'],
    ['an adjective of something else', 'زار الوفد الرقة مع القوات السورية.'],
  ])('not for %s', (_, text) => {
    expect(relationsIn(text)).toEqual([]);
  });
});
