import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askQuery, findQuery, loadQueries, type NamedQuery } from '../../src/ask/index.js';
import { ingest } from '../../src/ingest.js';
import { retractArticle } from '../../src/withdraw.js';
import type { TestStore } from '../ingest/contract.js';
import { extractionOf, type Said, WORLD } from '../support/extraction.js';

const RAQQA = WORLD.raqqa.name;
const COUNCIL = WORLD.council.name;

const turkey: Said = {
  text: 'رفضت تركيا مشاركة القوات.',
  claims: [{ speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' }],
};
const council: Said = {
  text: 'رفض مجلس السلم دخول الرقة.',
  claims: [{ speakers: ['council'], stance: 'opposes', targets: ['raqqa'], statedOn: '2016-10-12' }],
  facts: [{ type: 'LOCATED_IN', from: 'raqqa', to: 'council' }],
};

/** Questions about the present that need nothing to be given. */
const PRESENT = ['places', 'who-said-what', 'who-opposes-whom', 'contradictions', 'corroboration'];

/** What nothing current mentions leaves the questions about the present, and stays in those about the past. */
export function describeLeaving(name: string, open: () => Promise<TestStore>): void {
  describe(`entities that no text in force mentions any more, in ${name}`, () => {
    let test: TestStore;
    let queries: NamedQuery[];
    let day = 0;
    const now = (): Date => new Date(Date.UTC(2026, 0, ++day));
    beforeAll(async () => {
      test = await open();
      queries = await loadQueries();
    });
    beforeEach(async () => {
      await test.empty();
      day = 0;
    });
    afterAll(() => test.close());

    const put = (id: string, ...sentences: Said[]) =>
      ingest(extractionOf(id, sentences), test.store, { normaliseName: (text) => text, now });
    const ask = async (query: string, given: Readonly<Record<string, string>> = {}): Promise<string> => {
      const options = { store: test.store, normalise: (text: string) => text, limit: null };
      return JSON.stringify((await askQuery(findQuery(query, queries), given, options)).rows);
    };
    const present = async (): Promise<string> =>
      (await Promise.all(PRESENT.map((query) => ask(query)))).join('\n');
    const derivedEdgesOf = async (id: string): Promise<number> => {
      const { edges } = await test.store.dump();
      return edges.filter(({ from, to, properties }) => [from, to].includes(id) && 'positions' in properties)
        .length;
    };

    it('are in no question about the present after the sentence is cut, and in those about the past', async () => {
      await put('a', turkey, council);
      expect(await present()).toContain(COUNCIL);
      expect(await present()).toContain(RAQQA);
      await put('a', turkey);
      expect(await present()).not.toContain(COUNCIL);
      expect(await present()).not.toContain(RAQQA);
      expect(await present()).toContain(WORLD.turkey.name);
      expect(await derivedEdgesOf(WORLD.council.id)).toBe(0);
      const ends = { actor: WORLD.council.id, about: WORLD.raqqa.id };
      for (const past of [await ask('withdrawn'), await ask('stance-timeline', ends)])
        expect(past).toContain(council.text);
      expect(await ask('positions-of', { actor: WORLD.council.id })).toBe('[]');
    });

    it('come back with the sentence', async () => {
      await put('a', turkey, council);
      const before = await present();
      await put('a', turkey);
      await put('a', turkey, council);
      expect(await present()).toBe(before);
    });

    it('stay while another article mentions them, with its counts alone', async () => {
      await put('b', council);
      const alone = await ask('places');
      await put('a', turkey, council);
      expect(await ask('places')).not.toBe(alone);
      await put('a', turkey);
      expect(await ask('places')).toBe(alone);
    });

    it('leave with an article that is withdrawn, and with a place what it lies in', async () => {
      await put('a', turkey, council);
      await put('b', { text: 'وصل وفد إلى الرقة.', mentions: ['raqqa'] });
      expect(await ask('places')).toContain(COUNCIL);
      await retractArticle(test.store, 'a', { reason: 'خطأ', now });
      expect(await ask('places')).toContain(RAQQA);
      expect(await present()).not.toContain(COUNCIL);
      expect(await present()).not.toContain(WORLD.turkey.name);
      expect(await ask('withdrawn')).toContain(council.text);
    });
  });
}
