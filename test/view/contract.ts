import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryOut, decideSame } from '../../src/identity/index.js';
import { ingest } from '../../src/ingest.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Store } from '../../src/store/index.js';
import {
  type Overview,
  readArticle,
  readOverview,
  readPositions,
  type ViewPosition,
} from '../../src/view/index.js';
import { purgeArticle, retractArticle } from '../../src/withdraw.js';
import type { TestStore } from '../ingest/contract.js';
import { extractionOf, type Said, type Who, WORLD } from '../support/extraction.js';

const LIMIT = 5_000;

const refuses: Said = {
  text: 'قالت تركيا إنها ترفض مشاركة القوات.',
  claims: [
    {
      ...{ speakers: ['turkey'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' },
      ...{ topic: 'المشاركة', condition: 'اليوم' },
    },
  ],
};
const refusesAgain: Said = { ...refuses, text: 'جددت تركيا رفضها أن تشارك القوات.' };
const urges: Said = {
  text: 'ونقل أكار عن واشنطن دعوتها أنقرة إلى تحرير الرقة.',
  claims: [
    {
      ...{ speakers: ['usa'], stance: 'calls_for', targets: ['raqqa'] },
      ...{ addressees: ['turkey'], reportedBy: 'akar' },
    },
  ],
};
const rejects: Said = {
  text: 'رفض دانفورد مشاركة القوات.',
  claims: [{ speakers: ['dunford'], stance: 'opposes', targets: ['sdf'] }],
};
const holdsOffice: Said = {
  text: 'دانفورد رئيس الأركان الأميركية.',
  facts: [{ type: 'HOLDS_ROLE', from: 'dunford', to: 'usa', role: 'رئيس الأركان' }],
};
const backs: Said = {
  text: 'أيد أكار درع الفرات. ثم غادر.',
  claims: [{ speakers: ['akar'], stance: 'supports', targets: ['shield'] }],
};
const secret: Said = {
  text: 'اتهم مجلس السلم واشنطن بالكذب.',
  claims: [{ speakers: ['council'], stance: 'accuses', targets: ['usa'] }],
};

const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;
const named = (who: Who) => ({ id: WORLD[who].id, type: WORLD[who].type, name: WORLD[who].name });
const normaliseName = (text: string): string => text;

/** Fills a store with a life of articles, a step a day, and gives the first extraction of each. */
async function fill(store: Store): Promise<Record<'a' | 'b' | 'c', Extraction>> {
  const put = (extraction: Extraction, on: number, reextract = false) =>
    ingest(extraction, store, { normaliseName, now: () => new Date(day(on)), reextract });
  const first = {
    a: extractionOf('a', [refuses, urges], { title: 'خبر', publishedAt: '2016-10-12' }),
    b: extractionOf('b', [rejects, holdsOffice], { extractor: 'test/1' }),
    c: extractionOf('c', [backs]),
  };
  await put(first.a, 1);
  await put(extractionOf('a', [refusesAgain], { title: 'خبر', publishedAt: '2016-10-12' }), 2);
  await put(first.b, 3);
  await put(extractionOf('b', [{ ...rejects, claims: [] }, holdsOffice], { extractor: 'test/2' }), 4, true);
  await put(first.c, 5);
  await retractArticle(store, 'c', { reason: 'سحب', now: () => new Date(day(6)) });
  await put(extractionOf('d', [secret]), 7);
  await purgeArticle(store, 'd', { reason: 'أمر', now: () => new Date(day(8)) });
  const made = { reason: 'هو نفسه', by: null, at: day(9) };
  await carryOut(store, (known) => decideSame(known, named('dunford'), named('akar'), made), {
    normaliseName,
  });
  return first;
}

/** Positions as one reads them: who, stance, whom, and by which readings. */
function told({ positions, entities, articles }: Overview): unknown[] {
  const names = (places: readonly number[]) => places.map((place) => entities[place]?.nameEn);
  const lines = positions.map(({ speakers, stance, targets, current, statedOn, readings }: ViewPosition) => ({
    ...{ who: names(speakers), stance, whom: names(targets), current, statedOn },
    readings: readings.map(({ article, version, from, until }) => {
      const { id, versions } = articles[article] ?? { id: '?', versions: [] };
      return `${id}${versions[version]?.number} ${from.slice(0, 10)} ${until?.slice(0, 10) ?? ''}`;
    }),
  }));
  return lines.sort((a, b) => (a.readings.join() < b.readings.join() ? -1 : 1));
}

/** What the page is given of a graph, the same on every store. */
export function describeView(name: string, open: () => Promise<TestStore>): void {
  describe(`the view of ${name}`, { timeout: 120_000 }, () => {
    let test: TestStore;
    let first: Awaited<ReturnType<typeof fill>>;
    let overview: Overview;
    const idOf = (article: 'a' | 'b' | 'c', at: number) => first[article].positions[at]?.id ?? '';
    beforeAll(async () => {
      test = await open();
      await test.empty();
      first = await fill(test.store);
      overview = await readOverview(test.store, { limit: LIMIT });
    });
    afterAll(() => test.close());

    it('has every position that any text has stated, with when it was read there, between whom people mean', () => {
      expect(told(overview)).toEqual([
        {
          ...{ who: ['United States'], stance: 'calls_for', whom: ['Raqqa'], current: false, statedOn: null },
          readings: ['a1 2026-01-01 '],
        },
        {
          ...{ who: ['Turkey'], stance: 'opposes', whom: ['SDF'], current: true, statedOn: '2016-10-11' },
          readings: ['a1 2026-01-01 ', 'a2 2026-01-02 '],
        },
        {
          ...{ who: ['Joseph Dunford'], stance: 'opposes', whom: ['SDF'], current: false, statedOn: null },
          readings: ['b1 2026-01-03 2026-01-04'],
        },
        {
          // Akar said it, who is judged to be Dunford; the article is withdrawn.
          ...{ who: ['Joseph Dunford'], stance: 'supports', whom: ['Euphrates Shield'] },
          ...{ current: false, statedOn: null, readings: ['c1 2026-01-05 '] },
        },
      ]);
    });

    it('draws whom positions and facts connect, and nobody else', () => {
      expect(overview.entities.map(({ id }) => id)).toEqual([
        'actor:sdf',
        'actor:turkey',
        'actor:usa',
        'operation:euphrates-shield',
        'person:joseph-dunford',
        'place:raqqa',
      ]);
      expect(overview.entities[5]).toMatchObject({
        ...{ type: 'Place', name: 'الرقة', nameAr: 'الرقة', nameEn: 'Raqqa', aliases: [] },
      });
      expect(overview.relations).toEqual([
        { type: 'HOLDS_ROLE', from: 4, to: 2, role: 'رئيس الأركان', article: 1 },
      ]);
      expect(overview.totals).toEqual({ entities: 6, positions: 4, articles: 3 });
    });

    it('has each article with its versions and when they were in force', () => {
      expect(overview.articles).toMatchObject([
        {
          ...{ id: 'a', title: 'خبر', publishedAt: '2016-10-12', language: 'ar', url: null, publisher: null },
          versions: [
            { number: 1, current: false, inForce: [{ from: day(1), until: day(2) }] },
            { number: 2, current: true, inForce: [{ from: day(2), until: null }] },
          ],
        },
        { id: 'b', versions: [{ number: 1, current: true }] },
        { id: 'c', versions: [{ current: false, inForce: [{ from: day(5), until: day(6) }] }] },
      ]);
    });

    it('is the same each time', async () => {
      expect(await readOverview(test.store, { limit: LIMIT })).toEqual(overview);
    });

    it('tells of a position the sentences of each version, the latest first', async () => {
      const [position] = await readPositions(test.store, [idOf('a', 0)]);
      expect(position).toMatchObject({
        ...{ id: idOf('a', 0), stance: 'opposes', current: true, statedOn: '2016-10-11' },
        ...{ topic: 'المشاركة', condition: 'اليوم', addressees: [], reportedBy: [] },
        speakers: [{ id: 'actor:turkey', name: 'تركيا', nameAr: 'تركيا', nameEn: 'Turkey' }],
        targets: [{ id: 'actor:sdf' }],
      });
      expect(position?.evidence).toEqual([
        {
          ...{ article: 'a', title: 'خبر', publisher: null, url: null, publishedAt: '2016-10-12' },
          ...{ language: 'ar', version: 2, current: true, start: 0, end: refusesAgain.text.length },
          ...{ before: '', quote: refusesAgain.text, after: '', rule: 'test/position' },
          ...{ from: day(2), until: null },
        },
        expect.objectContaining({ version: 1, current: false, quote: refuses.text, from: day(1) }),
      ]);
    });

    it('tells of one that was read and is no longer, of one between others, and nothing of what is gone', async () => {
      const purged = extractionOf('d', [secret]).positions[0]?.id ?? '';
      const ids = [idOf('b', 0), purged, idOf('a', 1), idOf('b', 0), 'position:none', ''];
      expect(await readPositions(test.store, ids)).toMatchObject([
        { id: idOf('b', 0), evidence: [{ quote: rejects.text, from: day(3), until: day(4) }] },
        {
          ...{ id: idOf('a', 1), addressees: [{ id: 'actor:turkey' }] },
          reportedBy: [{ id: 'person:joseph-dunford' }],
        },
      ]);
    });

    it('gives an article with its texts and what is marked in them, by the last reading', async () => {
      const article = await readArticle(test.store, 'a');
      const [one, two] = [refuses.text.length, urges.text.length];
      expect(article).toMatchObject({ id: 'a', versions: [{ number: 1 }, { number: 2 }] });
      expect(article?.versions[0]).toMatchObject({
        text: `${refuses.text}\n${urges.text}\n`,
        positions: [
          {
            ...{ id: idOf('a', 0), start: 0, end: one, rank: 0 },
            ...{ speakers: ['actor:turkey'], targets: ['actor:sdf'] },
          },
          {
            ...{ id: idOf('a', 1), start: one + 1, end: one + 1 + two, rank: 0 },
            ...{ speakers: ['actor:usa'], targets: ['place:raqqa'] },
          },
        ],
      });
      expect(article?.versions[0]?.mentions).toEqual([
        { entity: 'actor:sdf', start: 0, end: one },
        { entity: 'actor:turkey', start: 0, end: one },
        { entity: 'actor:turkey', start: one + 1, end: one + 1 + two },
        { entity: 'actor:usa', start: one + 1, end: one + 1 + two },
        { entity: 'person:joseph-dunford', start: one + 1, end: one + 1 + two },
        { entity: 'place:raqqa', start: one + 1, end: one + 1 + two },
      ]);
      expect((await readArticle(test.store, 'b'))?.versions[0]?.positions).toEqual([]);
    });

    it('tells between whom people mean a text to state a position, whoever it was read to name', async () => {
      const [text] = (await readArticle(test.store, 'c'))?.versions ?? [];
      expect(text?.positions).toMatchObject([
        { speakers: ['person:joseph-dunford'], targets: ['operation:euphrates-shield'] },
      ]);
    });

    it('has nothing of an article that was purged', async () => {
      expect(await readArticle(test.store, 'd')).toBeNull();
      expect(await readArticle(test.store, 'never')).toBeNull();
      expect(JSON.stringify(overview)).not.toContain('مجلس السلم');
    });

    it('marks no mention where a text was stored before they had places', async () => {
      const forget = 'MATCH (:Entity)-[m:MENTIONED_IN]->(:Version) REMOVE m.startOffsets, m.endOffsets';
      await test.store.run(forget, {}, { access: 'write' });
      const texts = (await readArticle(test.store, 'a'))?.versions;
      expect(texts?.map(({ mentions, positions }) => [mentions.length, positions.length])).toEqual([
        [0, 2],
        [0, 1],
      ]);
    });

    it('shows of a graph above the limit the best connected, and what they say', async () => {
      const { entities, positions, articles, relations, totals } = await readOverview(test.store, {
        limit: 2,
      });
      // Only the refusal of article a is in force: it connects these two.
      expect(entities.map(({ id }) => id)).toEqual(['actor:sdf', 'actor:turkey']);
      expect(positions.map(({ id, speakers, targets }) => [id, speakers, targets])).toEqual([
        [idOf('a', 0), [1], [0]],
      ]);
      expect([articles.map(({ id }) => id), relations]).toEqual([['a'], []]);
      expect(totals).toEqual({ entities: 6, positions: 4, articles: 3 });
    });

    it('is empty where nothing is stored', async () => {
      await test.empty();
      const nothing = await readOverview(test.store, { limit: LIMIT });
      expect(nothing).toEqual({
        ...{ entities: [], articles: [], positions: [], relations: [] },
        totals: { entities: 0, positions: 0, articles: 0 },
      });
    });
  });
}
