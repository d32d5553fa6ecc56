import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleReport } from '../../src/graph/index.js';
import { ingest } from '../../src/ingest.js';
import type { Graph } from '../../src/model/graph.js';
import { currentViewOf, expectedHistoryOf, expectedViewOf, historyViewOf } from '../support/views.js';
import type { TestStore } from './contract.js';
import { Model, type Step, stepsArbitrary } from './random.js';

export interface Replay {
  readonly graph: Graph;
  readonly reports: readonly ArticleReport[];
}

/** Ingests the steps into an emptied store, one a day. */
export async function replay(test: TestStore, steps: readonly Step[]): Promise<Replay> {
  await test.empty();
  const reports: ArticleReport[] = [];
  for (const [index, { extraction }] of steps.entries()) {
    const now = () => new Date(Date.UTC(2026, 0, index + 1));
    reports.push(await ingest(extraction, test.store, { normaliseName: (text) => text, now }));
  }
  return { graph: await test.store.dump(), reports };
}

function expectPositionIdsUnique(graph: Graph): void {
  const ids = graph.nodes.filter(({ labels }) => labels.includes('Position')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

/** Random sequences: after each the store holds what the texts in force say, and what all texts have said. */
export function describeRandomIngest(name: string, open: () => Promise<TestStore>, runs: number): void {
  describe(`random sequences of ingests into ${name}`, () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await open();
    });
    afterAll(() => test.close());

    it('leave the graph of the texts in force, and the whole history', async () => {
      const property = fc.asyncProperty(stepsArbitrary, async (steps) => {
        const model = new Model();
        for (const step of steps) model.ingest(step);
        const { graph } = await replay(test, steps);
        expect(currentViewOf(graph)).toEqual(expectedViewOf(model.current));
        expect(historyViewOf(graph)).toEqual(expectedHistoryOf(model.versions));
        expectPositionIdsUnique(graph);
      });
      await fc.assert(property, { numRuns: runs });
    }, 300_000);

    it('give the same graph and the same reports twice', async () => {
      const property = fc.asyncProperty(stepsArbitrary, async (steps) => {
        const first = await replay(test, steps);
        expect(await replay(test, steps)).toEqual(first);
      });
      await fc.assert(property, { numRuns: Math.ceil(runs / 4) });
    }, 300_000);
  });
}
