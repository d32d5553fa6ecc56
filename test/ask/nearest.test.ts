import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/ask/index.js';

describe('nearest', () => {
  const names = ['positions-of', 'positions-about', 'who-opposes-whom', 'places'];

  it('finds what was mistyped, and a part of a name', () => {
    expect(nearest('postions-of', names)[0]).toBe('positions-of');
    expect(nearest('opposes', names)).toEqual(['who-opposes-whom']);
    expect(nearest('أكار', ['خلوصي أكار', 'تركيا'])).toEqual(['خلوصي أكار']);
  });

  it('compares what the normal form makes of both', () => {
    const normalise = (text: string): string => text.replace(/[أإ]/gu, 'ا');
    expect(nearest('اردوعان', ['أردوغان', 'روسيا'], 3, normalise)).toEqual(['أردوغان']);
  });

  it('is silent where nothing is near', () => {
    expect(nearest('xyz', names)).toEqual([]);
    expect(nearest('', names)).toEqual([]);
    expect(didYouMean([])).toBe('');
  });
});
