import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, askQuery, findQuery, loadQueries, type NamedQuery } from '../../src/ask/index.js';
import { ingest } from '../../src/ingest.js';
import { retractArticle } from '../../src/withdraw.js';
import type { TestStore } from '../ingest/contract.js';
import { type Claim, extractionOf, type Said } from '../support/extraction.js';

const CLAIM: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] };
const rejects: Said = { text: 'رفضت تركيا مشاركة القوات.', claims: [{ ...CLAIM, statedOn: '2016-10-11' }] };
const backs: Said = {
  text: 'أيدت تركيا مشاركة القوات.',
  claims: [{ ...CLAIM, stance: 'supports', statedOn: '2016-10-20' }],
};
const urges: Said = {
  text: 'دعت واشنطن إلى تحرير الرقة.',
  claims: [{ speakers: ['usa'], stance: 'calls_for', targets: ['raqqa'] }],
};

/** What the questions about the life of articles answer. `a` says no, then yes; `b` says no; `c` is withdrawn. */
export function describeLifeQuestions(name: string, open: () => Promise<TestStore>): void {
  describe(`asking ${name} of the life of articles`, () => {
    let test: TestStore;
    let queries: NamedQuery[];
    const ask = (query: string, given: Readonly<Record<string, string>> = {}): Promise<Answer> =>
      askQuery(findQuery(query, queries), given, {
        store: test.store,
        normalise: (text) => text,
        limit: null,
      });
    const records = async (
      query: string,
      given: Readonly<Record<string, string>> = {},
    ): Promise<Record<string, unknown>[]> => {
      const { columns, rows } = await ask(query, given);
      return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
    };

    beforeAll(async () => {
      test = await open();
      queries = await loadQueries();
      await test.empty();
      let day = 0;
      const now = (): Date => new Date(Date.UTC(2026, 0, ++day));
      const put = (id: string, sentences: readonly Said[]) =>
        ingest(extractionOf(id, sentences), test.store, { normaliseName: (text) => text, now });
      await put('a', [rejects, urges]);
      await put('b', [rejects]);
      await put('c', [urges]);
      await put('a', [backs, urges]);
      await retractArticle(test.store, 'c', { reason: 'خطأ في الخبر', now });
    });
    afterAll(async () => {
      await test.empty();
      await test.close();
    });

    it('stance-timeline has also what is no longer said', async () => {
      const rows = await records('stance-timeline', { actor: 'actor:turkey', about: 'actor:sdf' });
      expect(rows).toMatchObject([
        { date: '2016-10-11', stance: 'opposes', polarity: -1, current: false, article: 'a' },
        { date: '2016-10-11', stance: 'opposes', current: true, article: 'b', quote: rejects.text },
        { date: '2016-10-20', stance: 'supports', polarity: 1, current: true, article: 'a' },
      ]);
      expect(await ask('stance-timeline', { actor: 'actor:usa', about: 'actor:sdf' })).toMatchObject({
        rows: [],
      });
    });

    it('stance-changes tells who changed sides, from which article to which', async () => {
      const rows = await records('stance-changes');
      expect((await ask('stance-changes')).truncated).toBe(false);
      expect(rows).toMatchObject([
        {
          actor: 'تركيا',
          was: 'opposes',
          wasOn: '2016-10-11',
          wasIn: 'b',
          became: 'supports',
          becameIn: 'a',
        },
      ]);
      expect((await ask('stance-changes', { actor: 'actor:usa' })).rows).toEqual([]);
    });

    it('withdrawn tells what is no longer said, since when, and why', async () => {
      const rows = await records('withdrawn');
      expect(rows).toMatchObject([
        {
          stance: 'opposes',
          article: 'a',
          lastVersion: 1,
          withdrawnAt: '2026-01-04T00:00:00.000Z',
          replacedBy: 2,
        },
        {
          stance: 'calls_for',
          article: 'c',
          withdrawnAt: '2026-01-05T00:00:00.000Z',
          reason: 'خطأ في الخبر',
        },
      ]);
      expect(rows[1]?.replacedBy).toBeNull();
      expect(await records('withdrawn', { actor: 'actor:usa' })).toHaveLength(1);
    });

    it('contradictions are of positions in force, for and against one target', async () => {
      expect(await records('contradictions')).toMatchObject([
        { actor: 'تركيا', for: 1, lastFor: '2016-10-20', against: 1, lastAgainst: '2016-10-11' },
      ]);
      const { columns } = await ask('contradictions');
      expect(columns).toContain('aboutId');
    });

    it('corroboration counts articles, not positions, and only those in force', async () => {
      expect(await records('corroboration')).toEqual([]);
      await ingest(
        extractionOf('d', [rejects, { ...rejects, text: 'جددت تركيا رفض مشاركة القوات.' }]),
        test.store,
        {
          normaliseName: (text) => text,
          now: () => new Date(Date.UTC(2026, 1, 1)),
        },
      );
      expect(await records('corroboration')).toMatchObject([
        { actor: 'تركيا', stance: 'opposes', articles: 2, firstOn: '2016-10-11', titles: ['b', 'd'] },
      ]);
      expect((await ask('corroboration', { stance: 'supports' })).rows).toEqual([]);
    });
  });
}
