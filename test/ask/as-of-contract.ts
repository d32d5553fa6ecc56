import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  type AsOf,
  askQuery,
  findQuery,
  loadQueries,
  type NamedQuery,
} from '../../src/ask/index.js';
import { ingest } from '../../src/ingest.js';
import { retractArticle } from '../../src/withdraw.js';
import type { TestStore } from '../ingest/contract.js';
import { type Claim, type ExtractionOptions, extractionOf, type Said } from '../support/extraction.js';

const REJECTS: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' };
const rejects: Said = { text: 'رفضت تركيا مشاركة القوات في المعركة.', claims: [REJECTS] };
const backs: Said = {
  text: 'أيدت تركيا مشاركة القوات في المعركة.',
  claims: [{ ...REJECTS, stance: 'supports', statedOn: '2016-10-20' }],
};
const urges: Said = {
  text: 'دعت واشنطن إلى تحرير مدينة الرقة.',
  claims: [{ speakers: ['usa'], stance: 'calls_for', targets: ['raqqa'] }],
  facts: [{ type: 'LOCATED_IN', from: 'raqqa', to: 'turkey' }],
};

/** Parameters of the made-up world for the questions that need some. */
const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  between: { first: 'actor:turkey', second: 'actor:sdf' },
  'common-enemies': { first: 'actor:turkey', second: 'actor:usa' },
  'common-friends': { first: 'actor:turkey', second: 'actor:usa' },
  'only-in': { article: 'a' },
  'stances-on': { about: 'actor:sdf' },
  'positions-about': { entity: 'actor:sdf' },
  'positions-of': { actor: 'actor:turkey' },
  'stance-timeline': { actor: 'actor:turkey', about: 'actor:sdf' },
};

type Step = (test: TestStore, now: () => Date) => Promise<unknown>;

const put =
  (id: string, sentences: readonly Said[], options: ExtractionOptions = {}): Step =>
  ({ store }, now) =>
    ingest(extractionOf(id, sentences, options), store, { normaliseName: (text) => text, now });

const reread = (id: string, sentences: readonly Said[]): Step => {
  const extraction = extractionOf(id, sentences, { extractor: 'test/2' });
  return ({ store }, now) =>
    ingest(extraction, store, { normaliseName: (text) => text, now, reextract: true });
};

/** One a day: two articles, an edit, a new reading, a withdrawal, a return. */
const STEPS: readonly Step[] = [
  put('a', [rejects, urges]),
  put('b', [rejects]),
  put('a', [backs, urges]),
  reread('b', [{ ...rejects, claims: [{ ...REJECTS, stance: 'warns' }] }]),
  ({ store }, now) => retractArticle(store, 'a', { reason: 'خطأ', now }),
  put('a', [rejects, urges]),
];

/** What `--as-of` and `--published-by` answer, the same on every store. */
export function describeAsOf(name: string, open: () => Promise<TestStore>): void {
  describe(`asking ${name} of an earlier state`, () => {
    let test: TestStore;
    let queries: NamedQuery[];
    const ask = (query: string, asOf: AsOf | null): Promise<Answer> =>
      askQuery(findQuery(query, queries), GIVEN[query] ?? {}, {
        store: test.store,
        normalise: (text) => text,
        limit: null,
        asOf,
      });
    const take = async (steps: readonly Step[]): Promise<void> => {
      await test.empty();
      for (const [index, step] of steps.entries())
        await step(test, () => new Date(Date.UTC(2026, 0, index + 1)));
    };
    beforeAll(async () => {
      test = await open();
      queries = await loadQueries();
    });
    afterAll(async () => {
      await test.empty();
      await test.close();
    });

    it('answers every question as the graph stood after each step', async () => {
      const names = queries
        .map((query) => query.name)
        .filter((query) => !['attribution', 'evidence', 'path'].includes(query));
      const then: Map<string, Answer>[] = [];
      for (const count of STEPS.keys()) {
        await take(STEPS.slice(0, count + 1));
        const answers = new Map<string, Answer>();
        for (const query of names) answers.set(query, await ask(query, null));
        then.push(answers);
      }
      for (const [index, answers] of then.entries()) {
        const asOf: AsOf = { by: 'known', moment: `2026-01-0${index + 1}T12:00:00Z` };
        for (const query of names) {
          expect([index, query, (await ask(query, asOf)).rows]).toEqual([
            index,
            query,
            answers.get(query)?.rows,
          ]);
        }
      }
    }, 120_000);

    it('refuses a question that only the present can answer', async () => {
      const path = findQuery('path', queries);
      const given = { from: 'actor:turkey', to: 'actor:sdf' };
      await take(STEPS.slice(0, 1));
      await expect(
        askQuery(path, given, {
          store: test.store,
          normalise: (text) => text,
          limit: null,
          asOf: { by: 'known', moment: '2026-01-01' },
        }),
      ).rejects.toMatchObject({ code: 'usage' });
    });

    it('knows nothing before the first step, and counts a date to its end', async () => {
      await take(STEPS.slice(0, 1));
      expect((await ask('who-said-what', { by: 'known', moment: '2025-12-31' })).rows).toEqual([]);
      expect((await ask('who-said-what', { by: 'known', moment: '2026-01-01' })).rows).toHaveLength(2);
    });

    it('tells what was published by a day, whenever the store learnt of it', async () => {
      const first = { publishedAt: '2016-11-01' };
      await take([
        put('a', [rejects], first),
        put('a', [backs], { ...first, modifiedAt: '2016-11-10' }),
        put('a', [urges], { ...first, modifiedAt: '2016-11-05' }),
      ]);
      const stances = async (moment: string): Promise<unknown[]> =>
        (await ask('who-said-what', { by: 'published', moment })).rows.map((row) => row[1]);
      expect(await stances('2016-10-31')).toEqual([]);
      expect(await stances('2016-11-01')).toEqual(['opposes']);
      expect(await stances('2016-11-07')).toEqual(['calls_for']);
      expect(await stances('2016-12')).toEqual(['supports']);
    });
  });
}
