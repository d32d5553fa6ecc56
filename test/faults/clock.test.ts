import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askQuery, findQuery, loadQueries, type NamedQuery } from '../../src/ask/index.js';
import { checkStore } from '../../src/check/index.js';
import { readHistory } from '../../src/history.js';
import { ingest } from '../../src/ingest.js';
import { openStore } from '../../src/store/index.js';
import { retractArticle } from '../../src/withdraw.js';
import { firstEdition, secondEdition } from '../cli/batch.js';
import { runCli } from '../cli/run-cli.js';
import type { TestStore } from '../ingest/contract.js';
import { makeFolder } from '../source/files.js';
import { type Claim, extractionOf, type Said } from '../support/extraction.js';
import { openEmbeddedForTest } from '../support/stores.js';

const claim: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] };
const rejects: Said = { text: 'رفضت تركيا مشاركة القوات في المعركة.', claims: [claim] };
const backs: Said = {
  text: 'أيدت تركيا مشاركة القوات في المعركة.',
  claims: [{ ...claim, stance: 'supports' }],
};
const warns: Said = { text: 'حذرت تركيا من مشاركة القوات.', claims: [{ ...claim, stance: 'warns' }] };
const normaliseName = (text: string): string => text;

const at = (time: string) => () => new Date(`2026-03-01T${time}Z`);

type Step = (test: TestStore) => Promise<unknown>;

const put =
  (sentence: Said, time: string): Step =>
  ({ store }) =>
    ingest(extractionOf('a', [sentence]), store, { normaliseName, now: at(time) });

/** An hour is lost after the first step, another after the third; then the clock is right again. */
const STEPS: readonly Step[] = [
  put(rejects, '10:00:00'),
  put(backs, '09:00:00'),
  put(warns, '09:00:00'),
  ({ store }) => retractArticle(store, 'a', { reason: 'سحب', now: at('08:00:00') }),
  put(rejects, '08:00:01'),
  put(backs, '12:00:00'),
];

describe('a clock that goes backwards', () => {
  let test: TestStore;
  let query: NamedQuery;
  beforeAll(async () => {
    test = await openEmbeddedForTest();
    query = findQuery('who-said-what', await loadQueries());
  });
  beforeEach(() => test.empty());
  afterAll(() => test.close());

  const stancesAt = async (moment: string | null): Promise<unknown[]> => {
    const asOf = moment === null ? null : ({ by: 'known', moment } as const);
    const settings = { store: test.store, normalise: normaliseName, limit: null, asOf };
    return (await askQuery(query, {}, settings)).rows.map((row) => row[1]);
  };

  /** When the store says that the last thing happened to the article. */
  const lastMoment = async (): Promise<string> => {
    const { rows } = await test.store.run(
      `MATCH (a:Article {id: 'a'})-[:HAS_VERSION]->(v:Version)
       RETURN coalesce(a.withdrawnOn, []), v.currentFrom, v.currentUntil, v.ingestedAt`,
    );
    return rows.flat(2).map(String).sort().at(-1) ?? '';
  };

  it('leaves the versions in their order, and every state to be asked for', async () => {
    const moments: string[] = [];
    const then: unknown[][] = [];
    for (const step of STEPS) {
      await step(test);
      moments.push(await lastMoment());
      then.push(await stancesAt(null));
    }
    expect(then).toEqual([['opposes'], ['supports'], ['warns'], [], ['opposes'], ['supports']]);
    expect(moments).toEqual([
      '2026-03-01T10:00:00.000Z',
      '2026-03-01T10:00:00.001Z',
      '2026-03-01T10:00:00.002Z',
      '2026-03-01T10:00:00.003Z',
      '2026-03-01T10:00:00.004Z',
      '2026-03-01T12:00:00.000Z',
    ]);
    for (const [index, moment] of moments.entries())
      expect([moment, await stancesAt(moment)]).toEqual([moment, then[index]]);
    const { versions } = await readHistory(test.store, 'a');
    expect(versions.map(({ number, ingestedAt }) => [number, ingestedAt])).toEqual([
      [1, moments[0]],
      [2, moments[1]],
      [3, moments[2]],
    ]);
    for await (const finding of checkStore(test.store)) throw new Error(JSON.stringify(finding));
  });

  it('is no matter to articles that it did not touch', async () => {
    await put(rejects, '10:00:00')(test);
    const options = { normaliseName, now: at('09:00:00') };
    const report = await ingest(extractionOf('b', [backs]), test.store, options);
    expect(report.clockBehind).toBeNull();
    expect((await readHistory(test.store, 'b')).versions[0]?.ingestedAt).toBe('2026-03-01T09:00:00.000Z');
  });

  it('is told by the command line, which stores all the same', async () => {
    const folder = makeFolder({ 'second.ndjson': secondEdition(2).ndjson });
    const [path, file] = [join(folder, 'graph.grafeo'), join(folder, 'second.ndjson')];
    const store = await openStore(path);
    for (const extraction of firstEdition(2).extractions)
      await ingest(extraction, store, { normaliseName, now: () => new Date('2126-01-01') });
    await store.close();
    const { code, stdout, stderr } = await runCli(['ingest', file, '--store', path]);
    expect(code).toBe(0);
    expect(stdout).toContain('2 articles: 2 updated.');
    const warning = /^warning: .*: the clock of this machine is before 2126-01-01T00:00:00\.000Z, .*\.$/gm;
    expect(stderr.match(warning)).toHaveLength(2);
  }, 120_000);
});
