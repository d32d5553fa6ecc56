import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleReport } from '../../src/graph/index.js';
import { findUnchanged, type IngestOptions, ingest, ingestAll } from '../../src/ingest.js';
import type { Entity } from '../../src/model/entity.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Store } from '../../src/store/index.js';
import { type Claim, extractionOf, type Said, WORLD } from '../support/extraction.js';
import { currentViewOf, expectedHistoryOf, expectedViewOf, historyViewOf } from '../support/views.js';

/** A store that the tests may fill and empty. */
export interface TestStore {
  readonly store: Store;
  readonly empty: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const REJECTS: Claim = { speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' };
const rejects: Said = { text: 'قالت تركيا إنها ترفض مشاركة قوات سوريا الديمقراطية.', claims: [REJECTS] };
const rejectsReworded: Said = {
  text: 'جددت تركيا رفضها أن تشارك قوات سوريا الديمقراطية.',
  claims: [REJECTS],
};
const backs: Said = {
  text: 'قالت تركيا إنها تدعم مشاركة قوات سوريا الديمقراطية.',
  claims: [{ ...REJECTS, stance: 'supports' }],
};
const urges: Said = {
  text: 'دعت الولايات المتحدة إلى تحرير الرقة.',
  claims: [
    {
      speakers: ['usa'],
      stance: 'calls_for',
      targets: ['raqqa'],
      addressees: ['turkey'],
      topic: 'تحرير الرقة',
    },
  ],
};
const meeting: Said = {
  text: 'التقى خلوصي أكار نظيره جوزيف دانفورد.',
  facts: [{ type: 'MET', from: 'akar', to: 'dunford' }],
};
const plain: Said = { text: 'والطقس معتدل في معظم المناطق.' };

const ids = (report: ArticleReport, change: keyof ArticleReport['positions']): string[] =>
  report.positions[change].map(({ id }) => id).sort();

function clock(): () => Date {
  let day = 0;
  return () => new Date(Date.UTC(2026, 0, ++day));
}

/** What re-ingest does to a graph, the same on every store (issue: the life of an article). */
export function describeIngest(name: string, open: () => Promise<TestStore>): void {
  describe(`ingest into ${name}`, () => {
    let test: TestStore;
    let options: IngestOptions;
    beforeAll(async () => {
      test = await open();
    });
    beforeEach(async () => {
      await test.empty();
      options = { normaliseName: (text) => text, now: clock() };
    });
    afterAll(() => test.close());

    const put = (extraction: Extraction, more: Partial<IngestOptions> = {}): Promise<ArticleReport> =>
      ingest(extraction, test.store, { ...options, ...more });
    const article = (...sentences: Said[]): Extraction => extractionOf('a', sentences);
    const expectView = async (...inForce: Extraction[]): Promise<void> =>
      expect(currentViewOf(await test.store.dump())).toEqual(expectedViewOf(inForce));

    it('stores a new article with all that rests on it', async () => {
      const extraction = article(rejects, urges, meeting);
      const report = await put(extraction);
      expect(report).toMatchObject({ status: 'added', entitiesAdded: 6, relationsAdded: 1 });
      expect(report.version).toMatchObject({ number: 1, current: true, stored: false });
      expect(ids(report, 'added')).toEqual(extraction.positions.map(({ id }) => id).sort());
      await expectView(extraction);
    });

    it('leaves an unchanged text alone, even when the boilerplate around it changes', async () => {
      await put(article(rejects));
      const before = await test.store.dump();
      const report = await put(extractionOf('a', [rejects], { boilerplate: 'محدث قبل ساعة\n' }));
      expect(report).toMatchObject({ status: 'unchanged', version: { number: 1, current: true } });
      expect(await test.store.dump()).toEqual(before);
    });

    it('knows without an extraction whether a text is in force', async () => {
      const { version } = article(rejects);
      const find = () => findUnchanged(test.store, 'a', version.contentHash);
      expect(await find()).toBeNull();
      await put(article(rejects));
      const again = await put(article(rejects));
      expect(await find()).toEqual(again);
      await put(article(urges));
      expect(await find()).toBeNull();
    });

    it('retires the positions of a removed sentence, and keeps them in the history', async () => {
      const [first, second] = [article(rejects, urges, meeting), article(urges)];
      const added = await put(first);
      const report = await put(second);
      expect(report.positions).toMatchObject({ added: [], revised: [], restored: [] });
      expect([...ids(report, 'retired'), ...ids(report, 'kept')].sort()).toEqual(ids(added, 'added'));
      expect(report.relationsRetired).toBe(1);
      await expectView(second);
      expect(historyViewOf(await test.store.dump())).toEqual(expectedHistoryOf([first, second]));
    });

    it('keeps the id of a reworded sentence, with both wordings as evidence', async () => {
      const [first, second] = [article(rejects, urges), article(rejectsReworded, urges)];
      const added = await put(first);
      const report = await put(second);
      expect(report.positions.revised).toMatchObject([
        { quote: rejectsReworded.text, quoteBefore: rejects.text, stance: 'opposes' },
      ]);
      expect([...ids(report, 'revised'), ...ids(report, 'kept')].sort()).toEqual(ids(added, 'added'));
      await expectView(second);
      expect(historyViewOf(await test.store.dump())).toEqual(expectedHistoryOf([first, second]));
    });

    it('pairs a changed stance', async () => {
      await put(article(rejects));
      const report = await put(article(backs));
      const ends = { speakers: [WORLD.turkey.id], targets: [WORLD.sdf.id] };
      expect(report.stanceChanges).toMatchObject([{ ...ends, from: 'opposes', to: 'supports' }]);
      expect(report.positions).toMatchObject({
        added: [{ stance: 'supports' }],
        retired: [{ stance: 'opposes' }],
      });
      expect(report.names).toMatchObject({
        [WORLD.turkey.id]: 'تركيا',
        [WORLD.sdf.id]: 'قوات سوريا الديمقراطية',
      });
      await expectView(article(backs));
    });

    it('keeps the positions of a moved sentence', async () => {
      const first = await put(article(rejects, plain, urges));
      const report = await put(article(urges, plain, rejects));
      expect(ids(report, 'kept')).toEqual(ids(first, 'added'));
      expect(report.positions).toMatchObject({ added: [], revised: [], retired: [] });
      await expectView(article(urges, plain, rejects));
    });

    it('brings positions back under their ids when the text goes back', async () => {
      const first = await put(article(rejects, urges));
      await put(article(backs));
      const report = await put(article(rejects, urges));
      expect(report).toMatchObject({
        status: 'updated',
        version: { number: 1, current: true, stored: true },
      });
      expect(ids(report, 'restored')).toEqual(ids(first, 'added'));
      expect(report.stanceChanges).toMatchObject([{ from: 'supports', to: 'opposes' }]);
      await expectView(article(rejects, urges));
      const versions = (await test.store.dump()).nodes.filter((node) => node.labels.includes('Version'));
      expect(
        versions.map(({ properties }) => [
          properties.number,
          properties.currentFrom,
          properties.currentUntil,
        ]),
      ).toEqual(
        expect.arrayContaining([
          [1, ['2026-01-01T00:00:00.000Z', '2026-01-03T00:00:00.000Z'], ['2026-01-02T00:00:00.000Z']],
          [2, ['2026-01-02T00:00:00.000Z'], ['2026-01-03T00:00:00.000Z']],
        ]),
      );
    });

    it('takes the position in force before a retired one with the same sentence', async () => {
      const twice = await put(article(rejects, plain, rejects));
      const once = await put(article(plain, plain, plain, rejects));
      expect(ids(once, 'retired')).toHaveLength(1);
      const report = await put(article(rejects));
      expect(ids(report, 'kept')).toEqual(ids(once, 'kept'));
      expect(report.positions.restored).toEqual([]);
      const again = await put(article(rejects, plain, rejects));
      expect([...ids(again, 'kept'), ...ids(again, 'restored')].sort()).toEqual(ids(twice, 'added'));
    });

    it('goes back to a text around which the boilerplate has changed', async () => {
      await put(article(rejects, urges, meeting));
      await put(article(backs));
      const again = extractionOf('a', [rejects, urges, meeting], { boilerplate: 'محدث قبل ساعة\n' });
      await put(again);
      await expectView(again);
      expect(historyViewOf(await test.store.dump())).toEqual(expectedHistoryOf([article(backs), again]));
    });

    it('puts a late older version into the history, and leaves what is in force', async () => {
      const newest = extractionOf('a', [rejectsReworded, urges], { modifiedAt: '2016-11-08' });
      const older = extractionOf('a', [rejects, meeting], { modifiedAt: '2016-11-07' });
      const oldest = extractionOf('a', [backs], { modifiedAt: '2016-11-06' });
      const first = await put(newest);
      const before = (await test.store.dump()).edges.filter(({ type }) => type === 'OPPOSES');
      expect((await put(oldest)).version).toMatchObject({ number: 1, current: false });
      const report = await put(older);
      expect(report.version).toMatchObject({ number: 2, current: false });
      expect(first.positions.added.map(({ id }) => id)).toContain(report.positions.revised[0]?.id);
      expect(report.positions.retired).toEqual([]);
      await expectView(newest);
      const graph = await test.store.dump();
      expect(graph.edges.filter(({ type }) => type === 'OPPOSES')).toEqual(before);
      expect(historyViewOf(graph)).toEqual(expectedHistoryOf([oldest, older, newest]));
      const numbers = graph.nodes.flatMap(({ labels, properties }) =>
        labels.includes('Version') ? [[properties.number, properties.modifiedAt]] : [],
      );
      expect(numbers.sort()).toEqual([
        [1, '2016-11-06'],
        [2, '2016-11-07'],
        [3, '2016-11-08'],
      ]);
      expect(await put(older)).toMatchObject({ status: 'unchanged', version: { number: 2, current: false } });
    });

    it('keeps the id through a better resolution of the speaker', async () => {
      const added: Said = { text: 'وأضاف أن العملية مستمرة.' };
      const of = (speaker: 'turkey' | 'akar'): Said => ({
        ...added,
        claims: [{ speakers: [speaker], stance: 'states', targets: ['shield'] }],
      });
      const first = await put(article(rejects, of('turkey')));
      const report = await put(article(meeting, of('akar')));
      expect(ids(first, 'added')).toContain(report.positions.revised[0]?.id);
      expect(report.positions.revised[0]?.speakers).toEqual([WORLD.akar.id]);
      await expectView(article(meeting, of('akar')));
    });

    it('leaves what another article says untouched', async () => {
      const other = extractionOf('b', [rejects, urges]);
      await put(article(rejects, meeting));
      await put(other);
      await put(article(plain));
      await expectView(article(plain), other);
      await put(extractionOf('b', [plain]));
      await expectView(article(plain), extractionOf('b', [plain]));
      const graph = await test.store.dump();
      expect(graph.edges.filter(({ type }) => type === 'OPPOSES')).toEqual([]);
    });

    it('looks up the dates of a derived edge anew when the first or last one goes away', async () => {
      const on = (statedOn: string): Said => ({
        text: `${rejects.text} ${statedOn}`,
        claims: [{ ...REJECTS, statedOn }],
      });
      const others = ['2016-10-03', '2016-10-20'].map((date) => extractionOf(date, [on(date)]));
      for (const other of others) await put(other);
      await put(article(on('2016-10-01'), on('2016-10-30')));
      await put(article(plain));
      await expectView(article(plain), ...others);
    });

    it('says which other article has the same text', async () => {
      await put(article(rejects));
      const report = await put(extractionOf('b', [rejects]));
      expect(report).toMatchObject({ status: 'added', sameTextAs: ['a'] });
    });

    it('changes nothing in a dry run, and reports the same', async () => {
      await put(article(rejects, urges));
      const before = await test.store.dump();
      const dry = await put(article(backs), { dryRun: true });
      expect(await test.store.dump()).toEqual(before);
      expect(dry).toEqual(await put(article(backs)));
    });

    it('records a new reading of the same text as the extractor’s', async () => {
      const better = extractionOf('a', [{ ...rejects, claims: [{ ...REJECTS, stance: 'warns' }] }], {
        extractor: 'test/2',
      });
      await put(article(rejects));
      expect(await put(better)).toMatchObject({ status: 'unchanged' });
      const report = await put(better, { reextract: true });
      expect(report).toMatchObject({ cause: 'extractor', extractors: { before: 'test/1', now: 'test/2' } });
      expect(report.stanceChanges).toMatchObject([{ from: 'opposes', to: 'warns' }]);
      await expectView(better);
      const superseded = (await test.store.dump()).edges.filter(({ type }) => type === 'WAS_EVIDENCED_BY');
      expect(superseded).toMatchObject([{ properties: { quote: rejects.text, extractor: 'test/1' } }]);
      await put(article(rejects), { reextract: true });
      await expectView(article(rejects));
    });

    it('gives an unknown entity the same properties in whatever order the texts come', async () => {
      const named = (
        id: string,
        kind: string | null,
        type: 'Organization' | 'ArmedGroup',
        name: string,
      ): Extraction =>
        extractionOf(id, [{ text: 'ورد ذكر المجلس.', mentions: ['council'] }], {
          entities: { council: { kind, type, name } },
        });
      const texts = [
        named('a', null, 'Organization', 'مجلس السلم'),
        named('b', 'council', 'ArmedGroup', 'مجلس السلام'),
        named('c', 'militia', 'Organization', 'المجلس'),
      ];
      const found: unknown[] = [];
      for (const order of [
        [0, 1, 2],
        [2, 1, 0],
        [1, 0, 2],
      ]) {
        await test.empty();
        for (const index of order) for (const text of texts.slice(index, index + 1)) await put(text);
        found.push((await test.store.dump()).nodes.find(({ id }) => id === WORLD.council.id));
      }
      expect(found[0]).toMatchObject({
        labels: ['Actor', 'ArmedGroup', 'Entity'],
        properties: { name: 'المجلس', nameNorm: 'المجلس', kind: 'council' },
      });
      expect(found[1]).toEqual(found[0]);
      expect(found[2]).toEqual(found[0]);
    });

    it('takes over what a new gazetteer says of a known entity', async () => {
      await put(article(rejects));
      const corrected = {
        type: 'Coalition' as const,
        nameEn: 'Syrian Democratic Forces',
        aliases: ['قسد'],
      } satisfies Partial<Entity>;
      await put(extractionOf('b', [rejects], { entities: { sdf: corrected } }));
      const node = (await test.store.dump()).nodes.find(({ id }) => id === WORLD.sdf.id);
      expect(node).toMatchObject({
        labels: ['Actor', 'Coalition', 'Entity'],
        properties: { nameEn: 'Syrian Democratic Forces', aliases: ['قسد'] },
      });
    });

    it('refuses an extraction that does not fit together, and goes on with the next', async () => {
      const good = article(rejects);
      const broken = { ...good, article: { ...good.article, id: 'broken' }, entities: [] };
      const results: (readonly [string, string | undefined])[] = [];
      for await (const { article, report, error } of ingestAll([broken, good], test.store, options)) {
        results.push([article, report?.status ?? error?.code]);
      }
      expect(results).toEqual([
        ['broken', 'input'],
        ['a', 'added'],
      ]);
      await expectView(good);
    });

    it('says so when something else has written the article', async () => {
      await put(article(rejects));
      await test.store.run("MATCH (a:Article {id: 'a'}) SET a.revision = 'x'", {}, { access: 'write' });
      await expect(put(article(urges))).rejects.toMatchObject({
        code: 'store-damaged',
        message: expect.stringContaining('The article a is not stored as it should be (revision:'),
      });
    });

    it('stores nothing of an update that was computed against an older state', async () => {
      await put(article(rejects));
      const before = await test.store.dump();
      const late = [{ statement: 'claim-article', rows: [{ id: 'a', revision: 0 }] }];
      await expect(test.store.apply(late)).rejects.toMatchObject({ code: 'store-write' });
      expect(await test.store.dump()).toEqual(before);
    });

    it('gives one version when the same text is ingested several times at once', async () => {
      const reports = await Promise.all([1, 2, 3, 4].map(() => put(article(rejects, urges, meeting))));
      expect(reports.map(({ status }) => status).sort()).toEqual([
        'added',
        'unchanged',
        'unchanged',
        'unchanged',
      ]);
      await expectView(article(rejects, urges, meeting));
    });

    it('gives the same graph when many articles on the same actors are ingested at once', async () => {
      const texts = Array.from({ length: 24 }, (_, index) =>
        extractionOf(
          `article-${index}`,
          index % 2 === 0 ? [rejects, urges, meeting] : [urges, backs, rejects],
        ),
      );
      await Promise.all(texts.map((text) => put(text)));
      await expectView(...texts);
    });
  });
}
