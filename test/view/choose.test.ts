import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/model/stance.js';
import { chooseEntities } from '../../src/view/choose.js';

function position(speakers: readonly string[], targets: readonly string[], current = true) {
  const stance: Stance = 'opposes';
  return {
    id: '',
    stance,
    statedOn: null,
    current,
    readings: [],
    speakers: [...speakers],
    targets: [...targets],
  };
}

const POSITIONS = [
  position(['z'], ['y']),
  position(['z'], ['c', 'y']),
  position(['z', 'z'], ['z']),
  position(['a'], ['b'], false),
  position(['a'], ['b'], false),
  position(['a'], ['b'], false),
  position(['d'], []),
];
const OFFICE = { from: 'e', to: 'a', type: 'HOLDS_ROLE', role: null, version: 'v' } as const;

describe('whom a graph is drawn of', () => {
  it.each([
    // z is in three positions in force, y in two, c and d in one; a and b were in three that are not.
    [1, ['z']],
    [2, ['y', 'z']],
    [3, ['c', 'y', 'z']],
    [4, ['c', 'd', 'y', 'z']],
    [5, ['a', 'c', 'd', 'y', 'z']],
    [100, ['a', 'b', 'c', 'd', 'e', 'y', 'z']],
  ])('up to %i are those with the most positions in force', (limit, ids) => {
    expect(chooseEntities(POSITIONS, [OFFICE], limit)).toEqual({ ids, of: 7 });
  });

  it('does not depend on the order in which it was read', () => {
    expect(chooseEntities([...POSITIONS].reverse(), [OFFICE], 3).ids).toEqual(['c', 'y', 'z']);
  });
});
