import { describe, expect, it } from 'vitest';
import { type Claim, edgeDeltas } from '../../src/graph/stance-edges.js';

const claim = (statedOn: string | null, more: Partial<Claim> = {}): Claim => ({
  speakers: ['s'],
  stance: 'opposes',
  targets: ['t'],
  statedOn,
  ...more,
});

describe('edgeDeltas', () => {
  it('counts positions and articles, with their dates', () => {
    const deltas = edgeDeltas([], [claim('2016-10-02'), claim('2016'), claim(null)]);
    expect(deltas).toEqual([
      {
        type: 'OPPOSES',
        row: {
          speaker: 's',
          target: 't',
          positions: 3,
          articles: 1,
          gained: ['2016', '2016-10-02'],
          lost: [],
        },
        stance: 'opposes',
        losesDate: false,
        mayVanish: false,
      },
    ]);
  });

  it('has nothing to say where nothing changes', () => {
    expect(edgeDeltas([claim('2016'), claim(null)], [claim(null), claim('2016')])).toEqual([]);
  });

  it('counts an article once, however many positions it loses', () => {
    expect(edgeDeltas([claim(null), claim(null)], [claim(null)])).toMatchObject([
      { row: { positions: -1, articles: 0 }, mayVanish: true },
    ]);
    expect(edgeDeltas([claim(null), claim(null)], [])).toMatchObject([
      { row: { positions: -2, articles: -1 } },
    ]);
  });

  it('tells the dates that went away, also when the number of positions stays', () => {
    expect(edgeDeltas([claim('2015'), claim('2016')], [claim('2016'), claim('2017')])).toMatchObject([
      {
        row: { positions: 0, gained: ['2017'], lost: ['2015'] },
        losesDate: true,
        mayVanish: false,
      },
    ]);
  });

  it('counts a date as often as positions have it', () => {
    expect(edgeDeltas([claim('2016'), claim('2016'), claim(null)], [claim('2016')])).toMatchObject([
      { row: { positions: -2, gained: [], lost: ['2016'] } },
    ]);
    expect(edgeDeltas([claim('2016')], [claim('2016'), claim('2016')])).toMatchObject([
      { row: { positions: 1, gained: ['2016'], lost: [] } },
    ]);
  });

  it('writes a date that a position gains', () => {
    expect(edgeDeltas([claim(null)], [claim('2016')])).toMatchObject([
      { row: { positions: 0, articles: 0, gained: ['2016'], lost: [] }, losesDate: false },
    ]);
  });

  it('makes an edge for each speaker and target, once each', () => {
    const deltas = edgeDeltas([], [claim(null, { speakers: ['b', 'a', 'a'], targets: ['y', 'x'] })]);
    expect(deltas.map(({ row }) => [row.speaker, row.target, row.positions])).toEqual([
      ['a', 'x', 1],
      ['b', 'x', 1],
      ['a', 'y', 1],
      ['b', 'y', 1],
    ]);
  });
});
