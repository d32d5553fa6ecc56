import { describe, expect, it } from 'vitest';
import { extractFrom } from '../support/arabic.js';

const TEXT =
  'وصل وزير الخارجية الأردني سالم الهزايمة إلى مدينة الباب السورية. ثم عاد وزير الخارجية الأردني سالم الهزايمة من مدينة الباب السورية.';

describe('findRelations', () => {
  it('tells each relation once, with the first sentence that states it', () => {
    const { relations } = extractFrom(TEXT);
    expect(relations.map(({ type, from, to }) => [type, from, to])).toEqual([
      ['HOLDS_ROLE', 'person:~سالم-الهزايمه', 'actor:jordan'],
      ['LOCATED_IN', 'place:al-bab', 'actor:syria'],
    ]);
    for (const { evidence } of relations) {
      expect(TEXT.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(evidence.end).toBeLessThanOrEqual(TEXT.indexOf('.'));
    }
  });

  it('relates only entities that the extraction lists', () => {
    const { relations, entities } = extractFrom(TEXT);
    const known = new Set(entities.map(({ id }) => id));
    for (const { from, to, place } of relations) {
      expect([from, to, ...(place === null ? [] : [place])].filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('relates nothing to itself, and nobody to nobody', () => {
    expect(extractFrom('انسحبت تركيا المتحالفة مع الجانب التركي من البلدة.').relations).toEqual([]);
    expect(extractFrom('انسحب التنظيم المتحالف مع الحركة من البلدة.').relations).toEqual([]);
  });
});
