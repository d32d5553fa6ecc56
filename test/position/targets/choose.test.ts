import { describe, expect, it } from 'vitest';
import type { TargetWeights } from '../../../src/language/pack.js';
import type { Standing } from '../../../src/position/targets/candidates.js';
import { chooseTargets, reasonsFor, type Weighed, weightOf } from '../../../src/position/targets/choose.js';

function weighed(entity: string, standing: Standing, weight: number): Weighed {
  return { entity, standing, weight, cues: [] };
}

describe('the choice of targets', () => {
  it('keeps whom the rules name, in their order, unless it is unlikely', () => {
    const list = [weighed('a', 'named', -1300), weighed('b', 'named', -1500), weighed('c', 'named', 900)];
    expect(chooseTargets(['a', 'b', 'c'], list, 'states')).toEqual(['a', 'c']);
  });

  it('takes whoever is likely beside them, the likeliest first', () => {
    const list = [
      weighed('a', 'named', 0),
      weighed('b', 'others', -300),
      weighed('c', 'others', 200),
      weighed('d', 'others', -600),
    ];
    expect(chooseTargets(['a'], list, 'states')).toEqual(['a', 'c', 'b']);
  });

  it('takes the best alone where the rules name nobody, unless even that is unlikely', () => {
    const some = [weighed('a', 'nobody', -1600), weighed('b', 'nobody', -900)];
    expect(chooseTargets([], some, 'states')).toEqual(['b']);
    expect(chooseTargets([], [weighed('a', 'nobody', -2000)], 'states')).toEqual([]);
  });

  it('takes the first of two that weigh the same', () => {
    const both = [weighed('a', 'nobody', -900), weighed('b', 'nobody', -900)];
    expect(chooseTargets([], both, 'states')).toEqual(['a']);
  });

  it.each(['supports', 'agrees', 'promises', 'opposes', 'denies', 'accuses', 'warns'] as const)(
    'puts nobody who is not named for or against anybody: %s',
    (stance) => {
      const beside = [weighed('a', 'named', 900), weighed('b', 'others', 900), weighed('c', 'named', -1500)];
      expect(chooseTargets(['a', 'c'], beside, stance)).toEqual(['a']);
      expect(chooseTargets([], [weighed('a', 'nobody', 900)], stance)).toEqual([]);
    },
  );

  it('has no more than four', () => {
    const list = ['d', 'e', 'f'].map((entity) => weighed(entity, 'others', 500));
    expect(chooseTargets(['a', 'b', 'c'], list, 'states')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves what the rules name where nothing is learned', () => {
    expect(chooseTargets(['a', 'b'], [], 'states')).toEqual(['a', 'b']);
  });
});

describe('weights', () => {
  const WEIGHTS: TargetWeights = { any: [-9000, -9000, -9000], near: [10, -200, 3], far: [40, 5, 6] };

  it('are by whom the rules name, and nothing for an unknown cue', () => {
    expect(['near', 'far'].map((cue) => weightOf(WEIGHTS, cue, 'others'))).toEqual([-200, 5]);
    expect(weightOf(WEIGHTS, 'near', 'nobody')).toBe(3);
    expect(weightOf(WEIGHTS, 'unknown', 'named')).toBe(0);
  });

  it('explain by the strongest, for or against', () => {
    const candidate = { ...weighed('a', 'others', 0), cues: ['any', 'far', 'near'] };
    expect(reasonsFor(candidate, WEIGHTS)).toEqual([
      { cue: 'near', weight: -200 },
      { cue: 'far', weight: 5 },
    ]);
  });
});
