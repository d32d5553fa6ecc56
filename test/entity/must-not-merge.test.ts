import { describe, expect, it } from 'vitest';
import { linksIn } from '../support/arabic.js';
import { APART, SAME } from './pairs.js';

/** The entity of each name of the text, in its order. */
function entitiesOf(text: string): (string | null)[] {
  return linksIn(text)
    .links.filter(({ mention }) => mention.shape === 'name' || mention.shape === 'anaphor')
    .map(({ entity }) => entity);
}

describe('two names that must not merge', () => {
  it.each(APART)('%s and %s', (first, second) => {
    for (const [a, b] of [
      [first, second],
      [second, first],
    ]) {
      const ids = entitiesOf(`شوهد ${a} عند الجسر. وشوهد ${b} عند المعبر.`);
      const known = ids.filter((id) => id !== null);
      expect(new Set(known).size).toBe(known.length);
    }
  });

  it('and neither is lost for that', () => {
    const both = APART.filter(
      ([first, second]) => entitiesOf(`شوهد ${first} عند الجسر. وشوهد ${second} عند المعبر.`).length === 2,
    );
    expect(both.length).toBeGreaterThanOrEqual(100);
  });
});

describe('two names of one entity', () => {
  it('are a hundred at least', () => {
    expect(SAME.length).toBeGreaterThanOrEqual(100);
  });

  it.each(SAME)('%s and %s', (first, second) => {
    const ids = entitiesOf(`شوهد ${first} عند الجسر. وشوهد ${second} عند المعبر.`);
    expect(ids).toHaveLength(2);
    expect(ids[0]).not.toBeNull();
    expect(ids[1]).toBe(ids[0]);
  });
});
