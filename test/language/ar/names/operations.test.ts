import { describe, expect, it } from 'vitest';
import { foundBy, linked } from '../../../support/arabic.js';

describe('operations', () => {
  it.each([
    ['عملية', 'بدأت عملية "غضب الجبال" في الشمال.', 'غضب الجبال'],
    ['guillemets', 'بدأت معركة «نسيم الشرق» في الشمال.', 'نسيم الشرق'],
    ['curly quotes', 'بدأت حملة “نسيم الشرق” في الشمال.', 'نسيم الشرق'],
    ['three words', 'بدأت عملية "فجر الشمال الجديد" هناك.', 'فجر الشمال الجديد'],
    ['the article on the noun', 'بدأت العملية "غضب الجبال" في الشمال.', 'غضب الجبال'],
    ['a preposition before the noun', 'يستمر القتال بعملية "غضب الجبال" هناك.', 'غضب الجبال'],
  ])('by a quoted name: %s', (_, text, name) => {
    expect(foundBy('operation', text)).toEqual([name]);
  });

  it('that is known has its own id', () => {
    expect(linked('بدأت عملية "درع الفرات" في الشمال.')).toEqual([
      'عملية "درع الفرات" → operation:euphrates-shield',
    ]);
  });

  it('that is unknown has an id of its name, in any article', () => {
    expect(linked('بدأت عملية "غضب الجبال" في الشمال.')).toEqual(['غضب الجبال → operation:~غضب-الجبال']);
  });

  it.each([
    ['no quotes', 'بدأت عملية كبيرة في الشمال.'],
    ['quotes that never close', 'بدأت عملية "غضب الجبال في الشمال.'],
    ['another noun', 'بدأت رحلة "غضب الجبال" في الشمال.'],
    ['a whole sentence in quotes', 'وصف العملية "بأنها أكبر خطأ وقع في البلاد منذ أعوام".'],
    ['quotes further on', 'بدأت عملية سماها الناس "غضب الجبال" هناك.'],
  ])('are not found in %s', (_, text) => {
    expect(foundBy('operation', text)).toEqual([]);
  });
});
