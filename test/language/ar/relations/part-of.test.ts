import { describe, expect, it } from 'vitest';
import { extractFrom, relationsIn } from '../../../support/arabic.js';

describe('PART_OF', () => {
  it.each([
    ['التابعة ل', 'انسحبت كتائب الفرقان التابعة لحركة الفجر.', 'كتائب الفرقان PART_OF حركة الفجر'],
    ['a state as the whole', 'انسحبت كتائب الفرقان التابعة لإيران.', 'كتائب الفرقان PART_OF iran'],
    [
      'the backbone of it',
      'انسحب حزب العدالة، الذي يشكل عماد تحالف الرافدين، من البلدة.',
      'حزب العدالة PART_OF تحالف الرافدين',
    ],
    [
      'known groups in quotes',
      'انسحب حزب "الاتحاد الديمقراطي" الذي يشكل عماد "قوات سوريا الديمقراطية" من البلدة.',
      'pyd PART_OF syrian-democratic-forces',
    ],
  ])('%s', (_, text, relation) => {
    expect(relationsIn(text)).toEqual([relation]);
  });

  it('rests on both names and what ties them', () => {
    const [relation] = extractFrom('انسحبت كتائب الفرقان التابعة لحركة الفجر من البلدة.').relations;
    expect(relation?.evidence.text).toBe('كتائب الفرقان التابعة لحركة الفجر');
  });

  it.each([
    ['a relative clause that says something else', 'انسحب حزب العدالة، الذي زار تحالف الرافدين، من البلدة.'],
    ['a building', 'احترقت المدرسة التابعة لحركة الفجر.'],
    ['a person', 'وصل سالم الهزايمة التابع لحركة الفجر.'],
    ['nothing behind it', 'انسحبت كتائب الفرقان التابعة.'],
    ['groups side by side', 'انسحبت كتائب الفرقان وحركة الفجر.'],
  ])('not for %s', (_, text) => {
    expect(relationsIn(text).filter((relation) => relation.includes('PART_OF'))).toEqual([]);
  });
});
