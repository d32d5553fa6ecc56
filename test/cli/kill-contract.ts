import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Extraction } from '../../src/model/extraction.js';
import type { Graph } from '../../src/model/graph.js';
import { openStore } from '../../src/store/index.js';
import { makeFolder } from '../source/files.js';
import type { StoreAddress } from '../store/harness.js';
import {
  currentViewOf,
  expectedHistoryOf,
  expectedViewOf,
  historyViewOf,
  timelessOf,
} from '../support/views.js';
import {
  type Batch,
  environmentOf,
  firstEdition,
  graphAfter,
  ingestUntil,
  type Line,
  putAll,
  secondEdition,
} from './batch.js';

/** Where the command line finds a store. */
export interface KillHarness {
  readonly address: () => Promise<StoreAddress>;
  /** Kills while the process starts and opens the store, while it stores, and while it closes the store. */
  readonly kills: { readonly opening: number; readonly storing: number; readonly closing: number };
  readonly articles: number;
}

interface Point {
  readonly afterLines: number;
  readonly milliseconds: number;
}

/** The same points at every run: chosen by chance, once. */
function pointsOf({ kills, articles }: KillHarness): Point[] {
  const within = (least: number, most: number, count: number): number[] =>
    fc.sample(fc.integer({ min: least, max: most }), { seed: 20161106, numRuns: count });
  const opening = within(50, 900, kills.opening).map((milliseconds) => ({ afterLines: 0, milliseconds }));
  // One article takes about 30 ms, from reading it to the end of its transaction.
  const storing = within(0, 40, kills.storing).map((milliseconds, kill) => ({
    afterLines: Math.max(1, Math.floor((kill * articles) / kills.storing)),
    milliseconds,
  }));
  const closing = within(0, 120, kills.closing).map((milliseconds) => ({
    afterLines: articles,
    milliseconds,
  }));
  return [...opening, ...storing, ...closing];
}

async function dumpOf({ uri, options }: StoreAddress): Promise<Graph> {
  const store = await openStore(uri, options);
  try {
    return await store.dump();
  } finally {
    await store.close();
  }
}

/** Articles whose text in force is that of the second edition. */
function renewedIn(graph: Graph, second: Batch): ReadonlySet<string> {
  const inForce = new Set(
    graph.nodes
      .filter(({ properties }) => properties.current === true)
      .map(({ properties }) => properties.contentHash),
  );
  const renewed = second.extractions.filter(({ version }) => inForce.has(version.contentHash));
  return new Set(renewed.map(({ article }) => article.id));
}

/** Every article is in its old state or in its new one, with its positions, mentions, relations and derived edges. */
function expectWhole(graph: Graph, first: Batch, second: Batch): ReadonlySet<string> {
  const renewed = renewedIn(graph, second);
  const old = (extraction: Extraction): boolean => !renewed.has(extraction.article.id);
  const added = second.extractions.filter((extraction) => !old(extraction));
  expect(currentViewOf(graph)).toEqual(expectedViewOf([...first.extractions.filter(old), ...added]));
  const contents = new Set(first.extractions.map(({ version }) => version.contentHash));
  const later = added.filter(({ version }) => !contents.has(version.contentHash));
  expect(historyViewOf(graph)).toEqual(expectedHistoryOf([...first.extractions, ...later]));
  return renewed;
}

function articlesOf(lines: readonly Line[]): string[] {
  return lines.map(({ article }) => article);
}

/** What a kill leaves in a store, and what the next run makes of it. */
export function itSurvivesKills(harness: KillHarness): void {
  const total = Object.values(harness.kills).reduce((sum, count) => sum + count);
  it(`holds each article old or new, whole, after each of ${total} kills, and goes on from there`, async () => {
    const address = await harness.address();
    const [first, second] = [firstEdition(harness.articles), secondEdition(harness.articles)];
    const store = await openStore(address.uri, address.options);
    await putAll(store, [first]);
    await store.close();
    const file = join(makeFolder({ 'second.ndjson': second.ndjson }), 'second.ndjson');
    const environment = environmentOf(address);
    let done = expectWhole(await dumpOf(address), first, second);
    let interrupted = 0;
    for (const point of pointsOf(harness)) {
      const { lines } = await ingestUntil(file, environment, { by: 'SIGKILL', ...point });
      const renewed = expectWhole(await dumpOf(address), first, second);
      for (const { article, status } of lines) {
        expect(renewed, `${article} was printed as ${status}`).toContain(article);
        if (done.has(article)) expect({ article, status }).toEqual({ article, status: 'unchanged' });
      }
      if (renewed.size > done.size && renewed.size < harness.articles) interrupted += 1;
      done = renewed;
    }
    // Otherwise the points have missed what they are for.
    expect(interrupted).toBeGreaterThan(harness.kills.storing / 4);
    const last = await ingestUntil(file, environment);
    expect(articlesOf(last.lines)).toEqual(second.extractions.map(({ article }) => article.id));
    const again = await ingestUntil(file, environment);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(new Set(again.lines.map(({ status }) => status))).toEqual(new Set(['unchanged']));
    expect(timelessOf(await dumpOf(address))).toEqual(timelessOf(await graphAfter([first, second])));
  }, 300_000);
}
