import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../scripts/language/logistic.mjs';

function rows(feature: string, hits: number, misses: number) {
  const row = (isHit: boolean) => ({ features: ['any', feature], isHit });
  return [...Array(hits).fill(row(true)), ...Array(misses).fill(row(false))];
}

const ROWS = [...rows('often', 30, 10), ...rows('seldom', 10, 30), ...rows('rare', 3, 0)];

describe('fitLogistic', () => {
  it('gives the odds of the rows where nothing draws the weights to 0', () => {
    const weights = fitLogistic(rows('often', 30, 10), { ridge: 1e-9, fewest: 1 });
    expect((weights.get('any') ?? 0) + (weights.get('often') ?? 0)).toBeCloseTo(Math.log(3), 2);
  });

  it('tells what speaks for and what against, the less the more it is drawn to 0', () => {
    const [free, held] = [1, 50].map((ridge) => fitLogistic(ROWS, { ridge, fewest: 10 }));
    expect(free?.get('often')).toBeGreaterThan(0.5);
    expect(free?.get('seldom')).toBeLessThan(-0.5);
    expect(held?.get('often')).toBeLessThan(free?.get('often') ?? 0);
    expect(held?.get('often')).toBeGreaterThan(0);
  });

  it('gives no weight to what is too rare', () => {
    expect([...fitLogistic(ROWS, { ridge: 1, fewest: 10 }).keys()]).toEqual(['any', 'often', 'seldom']);
  });

  it('gives the same weights for the same rows', () => {
    const options = { ridge: 3, fewest: 1 };
    expect([...fitLogistic(ROWS, options)]).toEqual([...fitLogistic(ROWS, options)]);
  });
});
