import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import type { ArticleReport, WithdrawalReport } from '../../src/graph/index.js';
import { ingest } from '../../src/ingest.js';
import type { Graph } from '../../src/model/graph.js';
import { purgeArticle, retractArticle } from '../../src/withdraw.js';
import { currentViewOf, expectedHistoryOf, expectedViewOf, historyViewOf } from '../support/views.js';
import type { TestStore } from './contract.js';
import { Model, type Step, stepsArbitrary } from './random.js';

export interface Replay {
  readonly graph: Graph;
  readonly reports: readonly (ArticleReport | WithdrawalReport | null)[];
}

/** Takes the steps in an emptied store, one a day; a withdrawal of what is not there reports nothing. */
export async function replay(test: TestStore, steps: readonly Step[]): Promise<Replay> {
  await test.empty();
  const reports: (ArticleReport | WithdrawalReport | null)[] = [];
  for (const [index, step] of steps.entries()) {
    const now = () => new Date(Date.UTC(2026, 0, index + 1));
    reports.push(await take(step, test.store, now));
  }
  return { graph: await test.store.dump(), reports };
}

async function take(
  step: Step,
  store: TestStore['store'],
  now: () => Date,
): Promise<ArticleReport | WithdrawalReport | null> {
  if (step.kind === 'ingest') return ingest(step.extraction, store, { normaliseName: (text) => text, now });
  const withdraw = step.kind === 'purge' ? purgeArticle : retractArticle;
  try {
    return await withdraw(store, step.article, { reason: 'test', now });
  } catch (error) {
    if (IsnadError.is(error) && error.code === 'usage') return null;
    throw error;
  }
}

/** What a purge leaves of an article that is not there any more: the mark, and nothing else. */
function expectNothingLeftOf(graph: Graph, articles: readonly string[]): void {
  const nodes = graph.nodes.filter(({ labels }) => labels.includes('Article')).map(({ id }) => id);
  expect(nodes.sort()).toEqual([...articles].sort());
  const connected = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const lone = graph.nodes.filter(({ id, labels }) => !labels.includes('Purge') && !connected.has(id));
  expect(lone).toEqual([]);
}

function expectPositionIdsUnique(graph: Graph): void {
  const ids = graph.nodes.filter(({ labels }) => labels.includes('Position')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

/** Random sequences: after each the store holds what the texts in force say, and what all texts have said. */
export function describeRandomIngest(name: string, open: () => Promise<TestStore>, runs: number): void {
  describe(`random sequences of ingests and withdrawals in ${name}`, () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await open();
    });
    afterAll(() => test.close());

    it('leave the graph of the texts in force, the whole history, and nothing of what is purged', async () => {
      const property = fc.asyncProperty(stepsArbitrary, async (steps) => {
        const model = new Model();
        const found = steps.map((step) => model.take(step));
        const { graph, reports } = await replay(test, steps);
        expect(reports.map((report) => report !== null)).toEqual(found);
        expectNothingLeftOf(graph, model.articles);
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
