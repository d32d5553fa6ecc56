import { describe, expect, it } from 'vitest';
import { extractFrom, relationsIn } from '../../../support/arabic.js';

describe('CONDUCTS', () => {
  it.each([
    ['a relative clause', 'تستمر عملية "غضب الجبال" التي تنفذها تركيا.', 'turkey CONDUCTS غضب الجبال'],
    ['who leads it', 'تستمر عملية "درع الفرات" التي تقودها تركيا.', 'turkey CONDUCTS euphrates-shield'],
    ['an announced launch', 'أعلنت تركيا إطلاق عملية "درع الفرات".', 'turkey CONDUCTS euphrates-shield'],
    ['an announced beginning', 'أعلنت تركيا بدء معركة "غضب الجبال".', 'turkey CONDUCTS غضب الجبال'],
  ])('%s', (_, text, relation) => {
    expect(relationsIn(text)).toEqual([relation]);
  });

  it('says where, if the text does', () => {
    const [relation] = extractFrom('تستمر عملية "درع الفرات" التي تقودها تركيا في شمال سوريا.').relations;
    expect(relation?.place).toBe('actor:syria');
    expect(relation?.evidence.text).toBe('عملية "درع الفرات" التي تقودها تركيا في شمال سوريا');
  });

  it.each([
    ['an end', 'أعلنت تركيا انتهاء عملية "درع الفرات".'],
    ['criticism', 'انتقدت إيران عملية "درع الفرات" أمس.'],
    ['a relative clause that says something else', 'تستمر عملية "درع الفرات" التي تنتقدها إيران.'],
  ])('not for %s', (_, text) => {
    expect(relationsIn(text)).toEqual([]);
  });
});
