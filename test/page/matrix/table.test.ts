import { describe, expect, it } from 'vitest';
import { deriveEdges } from '../../../src/page/data/edges.js';
import { tableOf } from '../../../src/page/matrix/table.js';
import { NO_FILTER } from '../../../src/page/state/state.js';
import { FIXTURE } from '../fixture.js';

const { overview } = FIXTURE;
const edges = deriveEdges(overview, NO_FILTER);
const place = (id: string) => overview.entities.findIndex((entity) => entity.id === id);
const ids = (places: readonly number[]) => places.map((at) => overview.entities[at]?.id);

describe('the table of actors and targets', () => {
  it('counts positions by speaker, target and side, as far as they are in force', () => {
    const { cell } = tableOf(edges, null);
    expect(cell(place('actor:party'), place('place:port'))?.sides).toEqual({ [-1]: 0, 0: 0, 1: 2 });
    expect(cell(place('person:layla'), place('actor:wadi'))).toMatchObject({
      sides: { [-1]: 1, 0: 0, 1: 1 },
      total: 2,
    });
    expect(cell(place('person:layla'), place('actor:brigades'))).toBeNull();
    expect(cell(place('actor:wadi'), place('person:layla'))).toBeNull();
  });

  it('has those with most positions first, and nobody without', () => {
    const { speakers, targets } = tableOf(edges, null);
    expect(ids(speakers)).toEqual([
      'actor:party',
      'actor:wadi',
      'person:layla',
      'actor:alliance',
      'actor:hostile',
    ]);
    expect(ids(targets)).toEqual(['actor:wadi', 'actor:brigades', 'place:port', 'operation:dawn']);
  });

  it('about an entity has it first, and who has to do with it', () => {
    const { speakers, targets } = tableOf(edges, place('actor:wadi'));
    expect(ids(speakers)).toEqual(['actor:wadi', 'person:layla', 'actor:hostile']);
    expect(ids(targets)).toEqual(['actor:wadi', 'actor:brigades', 'operation:dawn']);
  });

  it('is empty without edges', () => {
    expect(tableOf([], null)).toMatchObject({ speakers: [], targets: [] });
  });

  it('is quick with tens of thousands of edges', () => {
    const [edge] = edges;
    if (edge === undefined) throw new Error('the fixture has edges');
    const many = Array.from({ length: 40_000 }, (_, at) => ({ ...edge, from: at % 3_000, to: at % 1_999 }));
    const before = performance.now();
    expect(tableOf(many, null).speakers).toHaveLength(3_000);
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});
