import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStore } from '../../src/check/index.js';
import { IsnadError } from '../../src/errors.js';
import type { ArticleReport, WithdrawalReport } from '../../src/graph/index.js';
import {
  carryOut,
  decideDifferent,
  decideSame,
  decideSplit,
  decideUnmerge,
  type JudgementReport,
  readJudgements,
} from '../../src/identity/index.js';
import { ingest } from '../../src/ingest.js';
import type { Graph } from '../../src/model/graph.js';
import { purgeArticle, retractArticle } from '../../src/withdraw.js';
import { type Who, WORLD } from '../support/extraction.js';
import { currentViewOf, expectedHistoryOf, expectedViewOf, historyViewOf } from '../support/views.js';
import type { TestStore } from './contract.js';
import { type JudgeStep, Model, type Step, stepsArbitrary } from './random.js';

export interface Replay {
  readonly graph: Graph;
  readonly reports: readonly Report[];
}

/** Null where the step found nothing to work on. */
type Report = ArticleReport | WithdrawalReport | JudgementReport | null;

/** Takes the steps in an emptied store, one a day; a withdrawal of what is not there reports nothing. */
export async function replay(test: TestStore, steps: readonly Step[]): Promise<Replay> {
  await test.empty();
  const reports: Report[] = [];
  for (const [index, step] of steps.entries()) {
    const now = () => new Date(Date.UTC(2026, 0, index + 1));
    reports.push(await takeStep(step, test.store, now));
  }
  return { graph: await test.store.dump(), reports };
}

/** One step; null where it found nothing to work on. */
export async function takeStep(step: Step, store: TestStore['store'], now: () => Date): Promise<Report> {
  try {
    switch (step.kind) {
      case 'ingest':
        return await ingest(step.extraction, store, { normaliseName: (text) => text, now });
      case 'purge':
        return await purgeArticle(store, step.article, { reason: 'test', now });
      case 'retract':
        return await retractArticle(store, step.article, { reason: 'test', now });
      default:
        return await judge(step, store, now().toISOString());
    }
  } catch (error) {
    if (IsnadError.is(error) && error.code === 'usage') return null;
    throw error;
  }
}

function judge(step: JudgeStep, store: TestStore['store'], at: string): Promise<JudgementReport> {
  const named = (who: Who) => ({ id: WORLD[who].id, type: WORLD[who].type, name: WORLD[who].name });
  const made = { reason: 'test', by: null, at };
  const entity = named(step.entity);
  const options = { normaliseName: (text: string) => text };
  if (step.kind === 'unmerge') return carryOut(store, (known) => decideUnmerge(known, entity, made), options);
  const other = named(step.other);
  switch (step.kind) {
    case 'merge':
      return carryOut(store, (known) => decideSame(known, other, entity, made), options);
    case 'part':
      return carryOut(store, (known) => decideDifferent(known, entity, other, made), options);
    case 'split':
      return carryOut(store, (known) => decideSplit(known, entity, other, [step.article], made), options);
  }
}

/** The judgements in force, as sorted lines of JSON; of a pair that is two, whichever way round. */
async function judgementsOf(store: TestStore['store']): Promise<string[]> {
  const judgements = await readJudgements(store);
  return judgements
    .filter(({ revoked }) => revoked === null)
    .map(({ verdict, entity, other, article }) => {
      const ends = [entity.id, other.id];
      return JSON.stringify([verdict, ...(verdict === 'different' ? ends.sort() : ends), article]);
    })
    .sort();
}

/** What a purge leaves of an article that is not there any more: the mark, and nothing else. */
function expectNothingLeftOf(graph: Graph, articles: readonly string[]): void {
  const nodes = graph.nodes.filter(({ labels }) => labels.includes('Article')).map(({ id }) => id);
  expect(nodes.sort()).toEqual([...articles].sort());
  const connected = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const marks = ['Purge', 'Judgement', 'JudgementLedger'];
  const judged = new Set(graph.nodes.flatMap(({ properties }) => [properties.entity, properties.other]));
  const lone = graph.nodes.filter(
    ({ id, labels }) =>
      !labels.some((label) => marks.includes(label)) && !connected.has(id) && !judged.has(id),
  );
  expect(lone).toEqual([]);
}

function expectPositionIdsUnique(graph: Graph): void {
  const ids = graph.nodes.filter(({ labels }) => labels.includes('Position')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

/** Random sequences: after each the store holds what the texts in force say, and what all texts have said. */
export function describeRandomIngest(name: string, open: () => Promise<TestStore>, runs: number): void {
  describe(`random sequences of ingests, withdrawals and judgements in ${name}`, () => {
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
        const { judgements } = model;
        const meaning = judgements.meaning.bind(judgements);
        expect(currentViewOf(graph)).toEqual(expectedViewOf(model.current, meaning));
        expect(historyViewOf(graph)).toEqual(expectedHistoryOf(model.versions));
        expectPositionIdsUnique(graph);
        expect(await judgementsOf(test.store)).toEqual(judgements.inForce);
        for await (const finding of checkStore(test.store)) expect(finding).toBeNull();
      });
      await fc.assert(property, { numRuns: runs });
    }, 600_000);

    it('give the same graph and the same reports twice', async () => {
      const property = fc.asyncProperty(stepsArbitrary, async (steps) => {
        const first = await replay(test, steps);
        expect(await replay(test, steps)).toEqual(first);
      });
      await fc.assert(property, { numRuns: Math.ceil(runs / 4) });
    }, 300_000);
  });
}
