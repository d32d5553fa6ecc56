import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest.js';
import type { Extraction } from '../../src/model/extraction.js';
import { purgeArticle, retractArticle } from '../../src/withdraw.js';
import type { TestStore } from '../ingest/contract.js';
import { type Claim, extractionOf, type Said, WORLD } from '../support/extraction.js';
import { currentViewOf, expectedHistoryOf, expectedViewOf, historyViewOf } from '../support/views.js';

const REJECTS: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' };
const rejects: Said = { text: 'رفضت تركيا مشاركة القوات في المعركة.', claims: [REJECTS] };
const warns: Said = {
  text: 'حذرت تركيا من إشراك القوات في المعركة.',
  claims: [{ ...REJECTS, stance: 'warns', statedOn: '2016-10-20' }],
};
const shared: Said = {
  text: 'جددت تركيا رفضها أن تشارك القوات في المعركة.',
  claims: [{ ...REJECTS, statedOn: '2016-10-30' }],
  facts: [{ type: 'PART_OF', from: 'sdf', to: 'council' }],
};

/** What withdrawing an article does to a graph, the same on every store. */
export function describeWithdrawal(name: string, open: () => Promise<TestStore>): void {
  describe(`withdrawal from ${name}`, () => {
    let test: TestStore;
    let day = 0;
    const now = (): Date => new Date(Date.UTC(2026, 0, ++day));
    beforeAll(async () => {
      test = await open();
    });
    beforeEach(async () => {
      await test.empty();
      day = 0;
    });
    afterAll(() => test.close());

    const put = (extraction: Extraction) =>
      ingest(extraction, test.store, { normaliseName: (text) => text, now });
    const withdraw = { reason: 'سحبه الناشر', by: 'm. haddad', now };

    it('takes the claims out of force, and keeps the history and the reason', async () => {
      const [first, second, other] = [
        extractionOf('a', [rejects]),
        extractionOf('a', [rejects, warns]),
        extractionOf('b', [shared]),
      ];
      for (const extraction of [first, second, other]) await put(extraction);
      const report = await retractArticle(test.store, 'a', withdraw);
      expect(report).toMatchObject({ status: 'withdrawn', versions: 2, positions: 2, relations: 0 });
      const graph = await test.store.dump();
      expect(currentViewOf(graph)).toEqual(expectedViewOf([other]));
      expect(historyViewOf(graph)).toEqual(expectedHistoryOf([first, second, other]));
      expect(graph.nodes.find(({ id }) => id === 'a')?.properties).toMatchObject({
        withdrawnOn: ['2026-01-04T00:00:00.000Z'],
        withdrawnReasons: ['سحبه الناشر'],
        withdrawnBy: ['m. haddad'],
      });
    });

    it('asked twice, says so and writes nothing', async () => {
      await put(extractionOf('a', [rejects]));
      const first = await retractArticle(test.store, 'a', withdraw);
      const before = await test.store.dump();
      const again = await retractArticle(test.store, 'a', { ...withdraw, reason: 'مرة أخرى' });
      expect(again).toMatchObject({ status: 'already-withdrawn', withdrawal: first.withdrawal });
      expect(await test.store.dump()).toEqual(before);
    });

    it('ends when the article comes in again, and what it was withdrawn for stays', async () => {
      const extraction = extractionOf('a', [rejects, warns]);
      const added = await put(extraction);
      await retractArticle(test.store, 'a', withdraw);
      const report = await put(extraction);
      const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
      expect(ids(report.positions.restored)).toEqual(ids(added.positions.added));
      const graph = await test.store.dump();
      expect(currentViewOf(graph)).toEqual(expectedViewOf([extraction]));
      expect(graph.nodes.find(({ id }) => id === 'a')?.properties.withdrawnReasons).toEqual(['سحبه الناشر']);
      await retractArticle(test.store, 'a', { ...withdraw, reason: 'مرة أخرى' });
      const twice = (await test.store.dump()).nodes.find(({ id }) => id === 'a');
      expect(twice?.properties.withdrawnReasons).toEqual(['سحبه الناشر', 'مرة أخرى']);
    });

    it('changes nothing in a dry run, and reports the same', async () => {
      await put(extractionOf('a', [rejects]));
      const before = await test.store.dump();
      const { withdrawal: _, ...dry } = await retractArticle(test.store, 'a', { ...withdraw, dryRun: true });
      expect(await test.store.dump()).toEqual(before);
      expect(await retractArticle(test.store, 'a', withdraw)).toMatchObject(dry);
    });

    it('is refused for an article that is not there', async () => {
      await expect(retractArticle(test.store, 'none', withdraw)).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining('"none"'),
      });
    });

    it('by a purge leaves nothing of the article, and nothing less of another', async () => {
      const other = extractionOf('b', [shared]);
      await put(other);
      const alone = currentViewOf(await test.store.dump());
      await put(extractionOf('a', [rejects, warns]));
      await put(extractionOf('a', [warns]));
      const report = await purgeArticle(test.store, 'a', withdraw);
      expect(report).toMatchObject({ status: 'purged', versions: 2, positions: 2 });
      const graph = await test.store.dump();
      expect(currentViewOf(graph)).toEqual(alone);
      expect(historyViewOf(graph)).toEqual(expectedHistoryOf([other]));
      for (const trace of [rejects.text, warns.text, '"a"'])
        expect(JSON.stringify(graph)).not.toContain(trace);
    });

    it('by a purge takes back what the article alone called an unknown entity', async () => {
      const calling = (id: string, called: string, type: 'ArmedGroup' | 'Organization'): Extraction =>
        extractionOf(id, [{ text: `ورد ذكر ${called}.`, mentions: ['council'] }], {
          entities: { council: { name: called, type } },
        });
      await put(calling('b', 'مجلس السلم', 'Organization'));
      const alone = (await test.store.dump()).nodes.find(({ id }) => id === WORLD.council.id);
      await put(calling('a', 'المجلس المسلح', 'ArmedGroup'));
      const both = (await test.store.dump()).nodes.find(({ id }) => id === WORLD.council.id);
      expect(both).toMatchObject({ labels: expect.arrayContaining(['ArmedGroup']) });
      expect(both?.properties.name).toBe('المجلس المسلح');
      await purgeArticle(test.store, 'a', withdraw);
      expect((await test.store.dump()).nodes.find(({ id }) => id === WORLD.council.id)).toEqual(alone);
    });

    it('by a purge asked twice, says when it was done', async () => {
      await put(extractionOf('a', [rejects]));
      await purgeArticle(test.store, 'a', withdraw);
      await expect(purgeArticle(test.store, 'a', withdraw)).rejects.toMatchObject({
        code: 'usage',
        message: 'the article a was purged already, on 2026-01-02T00:00:00.000Z: سحبه الناشر',
      });
    });
  });
}
