import { describe, expect, it } from 'vitest';
import { positionId } from '../../src/model/position.js';
import { polarityOf } from '../../src/model/stance.js';
import { claimsOf, extractFrom } from '../support/arabic.js';

const TEXT = [
  'قال الوزير الأردني سالم الهزايمة أمس إن الجسر القديم مغلق أمام القوافل، مطالبا تركيا بفتح الطريق إلى الشمال.',
  'وأضاف أن الشتاء طويل هذا العام. ونقلت رويترز عن آرنه ليندسفيك قوله إن النرويج ستدفع كلفة الطريق.',
].join('\n');

describe('findPositions', () => {
  it('grounds every position in the text', () => {
    const { positions } = extractFrom(TEXT);
    expect(positions.length).toBeGreaterThanOrEqual(3);
    for (const { evidence, alsoEvidence, condition } of positions) {
      for (const { start, end, text } of [evidence, ...alsoEvidence])
        expect(TEXT.slice(start, end)).toBe(text);
      if (condition !== null) expect(TEXT).toContain(condition);
    }
  });

  it('names only entities of the article', () => {
    const { positions, entities } = extractFrom(TEXT);
    const known = new Set(entities.map(({ id }) => id));
    for (const { speakers, targets, addressees, reportedBy } of positions) {
      const named = [...speakers, ...targets, ...addressees, ...(reportedBy === null ? [] : [reportedBy])];
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('gives each the polarity of its stance', () => {
    for (const { stance, polarity } of extractFrom(TEXT).positions) expect(polarity).toBe(polarityOf(stance));
  });

  it('cuts a long topic at a word', () => {
    const [claim] = claimsOf(`قال سالم الهزايمة إن الطريق ${'إلى الشمال البعيد '.repeat(40)}مفتوح.`);
    expect(claim?.topic?.length).toBeLessThanOrEqual(202);
    expect(claim?.topic).toMatch(/(إلى|الشمال|البعيد) …$/u);
  });

  it('does not count a frame as a position of its own', () => {
    expect(claimsOf('ذكرت صحيفة الأفق أن النرويج ترفض فتح الجسر القديم.').map(({ who }) => who)).toEqual([
      'norway',
    ]);
  });
});

describe('ids of positions', () => {
  const TWICE =
    'قال سالم الهزايمة إن الجسر القديم مغلق أمام القوافل. وأضاف أن الشتاء طويل هذا العام. وأكد أن السائقين بخير.';

  it('are made of article, speakers, stance, targets and an ordinal', () => {
    const { positions } = extractFrom(TWICE, { id: 'article-a' });
    expect(positions.map(({ id }) => id)).toEqual(
      positions.map((position, ordinal) => positionId('article-a', position, ordinal)),
    );
    expect(new Set(positions.map(({ id }) => id)).size).toBe(3);
  });

  it('are the same each time, and others in another article', () => {
    const ids = (id: string) => extractFrom(TWICE, { id }).positions.map((position) => position.id);
    expect(ids('article-a')).toEqual(ids('article-a'));
    expect(ids('article-a').filter((id) => ids('article-b').includes(id))).toEqual([]);
  });

  it('count what speakers, stance and targets have in common only', () => {
    const { positions } = extractFrom(TEXT, { id: 'article-a' });
    const keys = positions.map(({ speakers, stance, targets }) =>
      JSON.stringify([speakers, stance, targets]),
    );
    for (const [index, position] of positions.entries()) {
      const ordinal = keys.slice(0, index).filter((key) => key === keys[index]).length;
      expect(position.id).toBe(positionId('article-a', position, ordinal));
    }
  });
});
