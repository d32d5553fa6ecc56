import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findUnchanged, findUnchangedAll, ingest } from '../../src/ingest.js';
import { normaliseName } from '../../src/language/normalise.js';
import type { GraphChange } from '../../src/model/change.js';
import { createContext, type ExtractionContext, extract } from '../../src/pipeline.js';
import type { Store } from '../../src/store/index.js';
import { articleOf } from '../support/busy-articles.mjs';
import type { TestStore } from './contract.js';

/** What a store was asked to do. */
interface Work {
  reads: number;
  readonly writes: { readonly statement: string; readonly rows: number }[];
}

/** The same store, and a count of what is asked of it. */
function counted(store: Store): { store: Store; work: Work } {
  const work: Work = { reads: 0, writes: [] };
  const run: Store['run'] = (...given) => {
    work.reads += 1;
    return store.run(...given);
  };
  const apply = (changes: readonly GraphChange[]): Promise<void> => {
    work.writes.push(...changes.map(({ statement, rows }) => ({ statement, rows: rows.length })));
    return store.apply(changes);
  };
  const { capabilities, location } = store;
  const counting = {
    capabilities,
    location,
    run,
    apply,
    dump: () => store.dump(),
    inspect: () => store.inspect(),
    close: () => store.close(),
  };
  return { store: counting, work };
}

/** What a re-ingest asks of a store: `npm run bench:reingest` tells how long that takes. */
export function describeCost(name: string, open: () => Promise<TestStore>): void {
  describe(`the cost of a re-ingest into ${name}`, () => {
    let test: TestStore;
    let context: ExtractionContext;
    beforeAll(async () => {
      test = await open();
      context = createContext();
    });
    beforeEach(() => test.empty());
    afterAll(() => test.close());

    type Edit = Parameters<typeof articleOf>[1];
    const put = async (store: Store, n: number, edit: Edit = null): Promise<void> => {
      await ingest(extract(articleOf(n, edit), context), store, { normaliseName });
    };

    it('is one read for an unchanged article', async () => {
      for (let n = 0; n < 3; n += 1) await put(test.store, n);
      const before = await test.store.dump();
      const { store, work } = counted(test.store);
      await put(store, 1);
      expect(work).toEqual({ reads: 1, writes: [] });
      const { version } = extract(articleOf(1), context);
      expect(await findUnchanged(store, 'article-1', version.contentHash)).not.toBeNull();
      expect(work).toEqual({ reads: 2, writes: [] });
      expect(await test.store.dump()).toEqual(before);
    });

    it('is one read for several, of which each is known by its own text', async () => {
      for (let n = 0; n < 2; n += 1) await put(test.store, n);
      const [zero, one] = [0, 1].map((n) => extract(articleOf(n), context).version.contentHash);
      const { store, work } = counted(test.store);
      const found = await findUnchangedAll(store, [
        { article: 'article-1', contentHash: one ?? '' },
        { article: 'article-2', contentHash: one ?? '' },
        { article: 'article-1', contentHash: zero ?? '' },
        { article: 'article-0', contentHash: zero ?? '' },
        { article: 'article-1', contentHash: one ?? '' },
      ]);
      const [first, unknown, another, second, again] = found;
      expect(first).toMatchObject({ article: 'article-1', status: 'unchanged', version: { number: 1 } });
      expect(second).toMatchObject({ article: 'article-0', status: 'unchanged' });
      expect([unknown, another, again]).toEqual([null, null, first]);
      expect(work).toEqual({ reads: 1, writes: [] });
    });

    it.each(['reworded', 'turned', 'cut'] as const)(
      'is as many statements and rows for a %s article among 25 others as among 2',
      async (edit) => {
        const asked: Work[] = [];
        for (let stored = 0; stored < 26; stored += 1) {
          await put(test.store, stored);
          if (stored !== 2 && stored !== 25) continue;
          const { store, work } = counted(test.store);
          await put(store, stored - 1, edit);
          asked.push(work);
        }
        expect(asked[0]?.writes.length).toBeGreaterThan(0);
        expect(asked[1]).toEqual(asked[0]);
      },
    );
  });
}
