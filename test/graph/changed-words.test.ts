import { describe, expect, it } from 'vitest';
import { changedWords } from '../../src/graph/changed-words.js';

describe('changedWords', () => {
  it('tells Arabic words apart as wholes', () => {
    expect(changedWords('رفضت تركيا مشاركة القوات', 'أيدت تركيا مشاركة القوات')).toEqual([
      { change: 'removed', text: 'رفضت' },
      { change: 'added', text: 'أيدت' },
      { change: 'same', text: 'تركيا مشاركة القوات' },
    ]);
  });

  it('takes no notice of white space', () => {
    expect(changedWords('قالت  تركيا\nاليوم', 'قالت تركيا اليوم')).toEqual([
      { change: 'same', text: 'قالت تركيا اليوم' },
    ]);
  });

  it('has nothing in common between an empty text and another', () => {
    expect(changedWords('', 'نعم')).toEqual([{ change: 'added', text: 'نعم' }]);
    expect(changedWords('', '')).toEqual([]);
  });
});
