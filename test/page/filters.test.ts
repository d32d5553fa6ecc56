import { describe, expect, it } from 'vitest';
import { binsOf, dayAt, daysOf, numberOf } from '../../src/page/filters/days.js';
import { activeFilters, chosenOf, togglePolarity, toggleStance } from '../../src/page/filters/edit.js';
import { type Filter, NO_FILTER } from '../../src/page/state/state.js';
import { ALWAYS, article, entity, overview, position, version } from '../support/overview.js';

describe('the tree of stances', () => {
  it('takes a polarity for all its stances', () => {
    const one = togglePolarity({ ...NO_FILTER, stances: ['supports', 'denies'] }, 1);
    expect(one).toMatchObject({ stances: ['denies'], polarities: [1] });
    expect(togglePolarity(one, 1)).toMatchObject({ stances: ['denies'], polarities: [] });
  });

  it('leaves the others when one of a polarity goes', () => {
    const without = toggleStance({ ...NO_FILTER, polarities: [1] }, 'agrees');
    expect(without).toMatchObject({ stances: ['promises', 'supports'], polarities: [] });
    expect(chosenOf(without, 1)).toBe('some');
    expect(chosenOf(without, 0)).toBe('none');
  });

  it('is the polarity again when all of it are chosen', () => {
    const two: Filter = { ...NO_FILTER, stances: ['promises', 'supports', 'denies'] };
    expect(toggleStance(two, 'agrees')).toMatchObject({ stances: ['denies'], polarities: [1] });
  });

  it('gives the filter again when a stance is chosen and left out', () => {
    expect(toggleStance(toggleStance(NO_FILTER, 'warns'), 'warns')).toEqual(NO_FILTER);
  });
});

describe('the active filters', () => {
  const filter: Filter = {
    stances: ['warns'],
    polarities: [1],
    types: ['Person'],
    targetTypes: ['Place'],
    articles: ['a'],
    publishers: [''],
    since: '2024-01-01',
    until: null,
    undated: 'article',
    asOf: '2024-01-01T00:00:00.000Z',
  };

  it('are each taken away alone, and leave nothing when all are', () => {
    const active = activeFilters(filter);
    expect(active.map(({ kind }) => kind).sort()).toEqual(
      ['article', 'asOf', 'dates', 'polarity', 'publisher', 'stance', 'targetType', 'type'].sort(),
    );
    for (const { without } of active) expect(activeFilters(without)).toHaveLength(active.length - 1);
    let rest = filter;
    for (let [first] = activeFilters(rest); first !== undefined; [first] = activeFilters(rest))
      rest = first.without;
    expect(rest).toEqual(NO_FILTER);
  });
});

describe('the days of the slider', () => {
  const whole = overview(
    [entity('p', 'Person')],
    [article('a', [version(1, ALWAYS)], { publishedAt: '2023-12-31T10:00:00Z' })],
    [
      position('1', [[0], 'states', []], { statedOn: '2024-01-05' }),
      position('2', [[0], 'states', []], { statedOn: '2024-02' }),
      position('3', [[0], 'states', []]),
    ],
  );

  it('go from the first to the last date', () => {
    const days = daysOf(whole, 'out');
    expect(days === null ? null : [dayAt(days.first), dayAt(days.last)]).toEqual([
      '2024-01-05',
      '2024-02-01',
    ]);
    expect(dayAt(daysOf(whole, 'article')?.first ?? 0)).toBe('2023-12-31');
    expect(daysOf({ ...whole, positions: [] }, 'out')).toBeNull();
  });

  it('are cut into stretches that hold every date once', () => {
    const [first, last] = [numberOf('2024-01-01'), numberOf('2024-01-10')];
    const dates = Array.from({ length: 10 }, (_, day) => dayAt(first + day));
    const bins = binsOf(dates, first, last, 4);
    expect(bins.map(({ from, to, count }) => [from - first, to - first, count])).toEqual([
      [0, 2, 3],
      [3, 4, 2],
      [5, 7, 3],
      [8, 9, 2],
    ]);
    expect(binsOf(dates, first, first, 4)).toEqual([{ from: first, to: first, count: 1 }]);
  });
});
