import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  carryOut,
  type Decision,
  decideDifferent,
  decideRevoke,
  decideSame,
  decideSplit,
  decideTakeOver,
  decideUnmerge,
  readJudgements,
  readNear,
} from '../../src/identity/index.js';
import { ingest } from '../../src/ingest.js';
import type { Extraction } from '../../src/model/extraction.js';
import type { Graph } from '../../src/model/graph.js';
import type { Judgement } from '../../src/model/judgement.js';
import type { Store } from '../../src/store/index.js';
import { purgeArticle, retractArticle } from '../../src/withdraw.js';
import type { TestStore } from '../ingest/contract.js';
import { extractionOf, type Said, type Who, WORLD } from '../support/extraction.js';
import {
  currentViewOf,
  expectedHistoryOf,
  expectedViewOf,
  historyViewOf,
  type Meaning,
} from '../support/views.js';

const akarRejects: Said = {
  text: 'رفض أكار مشاركة القوات.',
  claims: [{ speakers: ['akar'], stance: 'opposes', targets: ['sdf'], statedOn: '2016-10-11' }],
};
const dunfordRejects: Said = {
  text: 'رفض دانفورد مشاركة القوات.',
  claims: [
    {
      speakers: ['dunford'],
      stance: 'opposes',
      targets: ['sdf'],
      addressees: ['usa'],
      statedOn: '2016-10-20',
    },
  ],
};
const bothMeet: Said = {
  text: 'بحث أكار ودانفورد معركة الرقة.',
  claims: [{ speakers: ['akar', 'dunford'], stance: 'discusses', targets: ['raqqa'] }],
  facts: [{ type: 'HOLDS_ROLE', from: 'dunford', to: 'usa', role: 'رئيس الأركان' }],
};

const named = (who: Who) => ({ id: WORLD[who].id, type: WORLD[who].type, name: WORLD[who].name });

const dunfordIsAkar: Meaning = (_, id) => (id === WORLD.dunford.id ? WORLD.akar.id : id);

/** The graph without what keeps the judgements themselves. */
function withoutJudgements({ nodes, edges }: Graph): Graph {
  return { nodes: nodes.filter(({ id }) => !id.startsWith('judgement')), edges };
}

/** The store, with something that happens before its first update goes through. */
function interrupted(store: Store, happens: () => Promise<unknown>): Store {
  let isFirst = true;
  return new Proxy(store, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name, target);
      if (name !== 'apply') return typeof own === 'function' ? own.bind(target) : own;
      return async (changes: Parameters<Store['apply']>[0]) => {
        if (isFirst) {
          isFirst = false;
          await happens();
        }
        return target.apply(changes);
      };
    },
  });
}

/** What judgements about who is who do to a graph, the same on every store. */
export function describeIdentity(name: string, open: () => Promise<TestStore>): void {
  describe(`identity in ${name}`, () => {
    let test: TestStore;
    let day = 0;
    const now = (): Date => new Date(Date.UTC(2026, 0, ++day));
    const normaliseName = (text: string): string => text;
    beforeAll(async () => {
      test = await open();
    });
    beforeEach(async () => {
      await test.empty();
      day = 0;
    });
    afterAll(() => test.close());

    const put = (extraction: Extraction, store = test.store) =>
      ingest(extraction, store, { normaliseName, now });
    const made = (reason = 'سبب') => ({ reason, by: 'm. haddad', at: now().toISOString() });
    const judge = (decide: (known: readonly Judgement[]) => Decision) =>
      carryOut(test.store, decide, { normaliseName });
    const merge = (kept: Who, merged: Who) =>
      judge((known) => decideSame(known, named(kept), named(merged), made()));
    const viewOf = async () => currentViewOf(await test.store.dump());

    const first = extractionOf('a', [akarRejects, bothMeet]);
    const second = extractionOf('b', [dunfordRejects]);

    it('gives what is said of the merged entity to the kept one, and keeps how it was read', async () => {
      for (const extraction of [first, second]) await put(extraction);
      const report = await merge('akar', 'dunford');
      expect(report).toMatchObject({ articles: 2, positions: 2, relations: 1 });
      const graph = await test.store.dump();
      expect(currentViewOf(graph)).toEqual(expectedViewOf([first, second], dunfordIsAkar));
      expect(historyViewOf(graph)).toEqual(expectedHistoryOf([first, second]));
      const edge = graph.edges.find(({ type }) => type === 'OPPOSES');
      expect(edge).toMatchObject({ from: WORLD.akar.id, properties: { positions: 2, articles: 2 } });
      expect(edge?.properties).toMatchObject({ firstStatedOn: '2016-10-11', lastStatedOn: '2016-10-20' });
      const merged = graph.nodes.find(({ id }) => id === WORLD.dunford.id);
      expect(merged?.properties).toMatchObject({ mergedInto: WORLD.akar.id, name: 'جوزيف دانفورد' });
    });

    it('counts an article once where it had both', async () => {
      const both = extractionOf('a', [akarRejects, dunfordRejects]);
      await put(both);
      await merge('akar', 'dunford');
      expect(await viewOf()).toEqual(expectedViewOf([both], dunfordIsAkar));
      const { stances } = await viewOf();
      expect(stances.map((line) => JSON.parse(line)[3].slice(0, 2))).toEqual([[2, 1]]);
    });

    it('is taken back whole', async () => {
      for (const extraction of [first, second]) await put(extraction);
      const before = withoutJudgements(await test.store.dump());
      await merge('akar', 'dunford');
      await judge((known) => decideUnmerge(known, named('dunford'), made('خطأ')));
      const after = withoutJudgements(await test.store.dump());
      const revisions = ({ nodes }: Graph) =>
        nodes.map(({ properties: { revision: _, ...properties }, ...node }) => ({ ...node, properties }));
      expect(revisions(after)).toEqual(revisions(before));
      expect(after.edges).toEqual(before.edges);
      expect(await readJudgements(test.store)).toMatchObject([
        { verdict: 'same', reason: 'سبب', by: 'm. haddad', revoked: { reason: 'خطأ' } },
      ]);
    });

    it('holds for what comes in later, and a changed article keeps its positions', async () => {
      await put(first);
      await put(second);
      await merge('akar', 'dunford');
      const changed = extractionOf('b', [
        { ...dunfordRejects, text: 'جدد دانفورد رفضه مشاركة القوات.' },
        bothMeet,
      ]);
      const report = await put(changed);
      expect(report.positions).toMatchObject({ revised: [{}], retired: [], added: [{}] });
      expect(report.positions.revised[0]?.speakers).toEqual([WORLD.akar.id]);
      const third = extractionOf('c', [dunfordRejects]);
      await put(third);
      expect(await viewOf()).toEqual(expectedViewOf([first, changed, third], dunfordIsAkar));
    });

    it('is followed through several mergers, and back', async () => {
      const third = extractionOf('c', [
        { ...akarRejects, claims: [{ speakers: ['turkey'], stance: 'warns' }] },
      ]);
      for (const extraction of [first, second, third]) await put(extraction);
      await merge('akar', 'dunford');
      await merge('turkey', 'akar');
      const all: Meaning = (_, id) =>
        id === WORLD.dunford.id || id === WORLD.akar.id ? WORLD.turkey.id : id;
      expect(await viewOf()).toEqual(expectedViewOf([first, second, third], all));
      await judge((known) => decideUnmerge(known, named('akar'), made()));
      expect(await viewOf()).toEqual(expectedViewOf([first, second, third], dunfordIsAkar));
    });

    it('makes an entity another one in one article alone', async () => {
      const third = extractionOf('c', [akarRejects]);
      for (const extraction of [first, third]) await put(extraction);
      const namesake = { id: 'person:~خلوصي-أكار~2', type: 'Person' as const, name: 'خلوصي أكار (طبيب)' };
      await judge((known) => decideSplit(known, named('akar'), namesake, ['c'], made()));
      const meaning: Meaning = (article, id) => (article === 'c' && id === WORLD.akar.id ? namesake.id : id);
      expect(await viewOf()).toEqual(expectedViewOf([first, third], meaning));
      const changed = extractionOf('c', [akarRejects, bothMeet]);
      await put(changed);
      expect(await viewOf()).toEqual(expectedViewOf([first, changed], meaning));
      const [judgement] = await readJudgements(test.store);
      await judge((known) => decideRevoke(known, judgement?.id ?? '', made()));
      expect(await viewOf()).toEqual(expectedViewOf([first, changed]));
    });

    it('leaves nothing in force of a merged entity when its article is withdrawn', async () => {
      for (const extraction of [first, second]) await put(extraction);
      await merge('akar', 'dunford');
      await retractArticle(test.store, 'b', { reason: 'سحب', now });
      expect(await viewOf()).toEqual(expectedViewOf([first], dunfordIsAkar));
    });

    it('goes with the entity that a purge removes', async () => {
      await put(extractionOf('a', [akarRejects]));
      await put(second);
      await merge('akar', 'dunford');
      await purgeArticle(test.store, 'b', { reason: 'حكم', now });
      expect(await readJudgements(test.store)).toEqual([]);
      const { nodes } = await test.store.dump();
      expect(nodes.map(({ id }) => id)).not.toContain(WORLD.dunford.id);
      expect(nodes.find(({ id }) => id === WORLD.akar.id)?.properties.name).toBe('خلوصي أكار');
    });

    it('is noticed by an ingest that began before it', async () => {
      await put(first);
      const store = interrupted(test.store, () => merge('akar', 'dunford'));
      await put(second, store);
      expect(await viewOf()).toEqual(expectedViewOf([first, second], dunfordIsAkar));
    });

    it('notices an article that comes in while it is made', async () => {
      await put(first);
      const store = interrupted(test.store, () => put(second));
      const decide = (known: readonly Judgement[]) =>
        decideSame(known, named('akar'), named('dunford'), made());
      await carryOut(store, decide, { normaliseName });
      expect(await viewOf()).toEqual(expectedViewOf([first, second], dunfordIsAkar));
    });

    it('notices another judgement that is made at the same time', async () => {
      const third = extractionOf('c', [
        { ...akarRejects, claims: [{ speakers: ['turkey'], stance: 'warns' }] },
      ]);
      const alone = extractionOf('a', [akarRejects]);
      for (const extraction of [alone, second, third]) await put(extraction);
      const store = interrupted(test.store, () => merge('akar', 'dunford'));
      const decide = (known: readonly Judgement[]) =>
        decideSame(known, named('turkey'), named('akar'), made());
      await carryOut(store, decide, { normaliseName });
      const all: Meaning = (_, id) =>
        id === WORLD.dunford.id || id === WORLD.akar.id ? WORLD.turkey.id : id;
      expect(await viewOf()).toEqual(expectedViewOf([alone, second, third], all));
    });

    it('is taken over from another store, before or after the articles', async () => {
      const at = now().toISOString();
      const judgements: Judgement[] = [];
      await judge((known) => {
        const decision = decideSame(known, named('akar'), named('dunford'), { reason: 'سبب', by: null, at });
        judgements.push(...decision);
        return decision;
      });
      await test.empty();
      const takeOver = () =>
        judge((known) => judgements.slice(0, 1).flatMap((judgement) => decideTakeOver(known, judgement)));
      await put(first);
      await takeOver();
      await put(second);
      expect((await takeOver()).judgements).toEqual([]);
      expect(await viewOf()).toEqual(expectedViewOf([first, second], dunfordIsAkar));
    });

    it('writes nothing in a dry run', async () => {
      await put(first);
      const before = await test.store.dump();
      const decide = (known: readonly Judgement[]) =>
        decideSame(known, named('akar'), named('dunford'), made());
      const report = await carryOut(test.store, decide, { normaliseName, dryRun: true });
      expect(report).toMatchObject({ judgements: [{ verdict: 'same' }], positions: 1 });
      expect(await test.store.dump()).toEqual(before);
    });

    it('offers names that are alike until somebody has judged them', async () => {
      const spelt = (id: string, name: string): Partial<Extraction['entities'][number]> => ({
        id,
        name,
        nameAr: name,
      });
      const one = extractionOf('a', [akarRejects], {
        entities: { akar: spelt('person:~a', 'هيكتور بنجامين') },
      });
      const two = extractionOf('b', [dunfordRejects], {
        entities: { dunford: spelt('person:~b', 'هيكتور بنيامين') },
      });
      const rename = (
        { entities, positions, ...rest }: Extraction,
        from: string,
        to: string,
      ): Extraction => ({
        ...rest,
        entities,
        positions: positions.map((position) => ({
          ...position,
          speakers: position.speakers.map((id) => (id === from ? to : id)),
        })),
      });
      await put(rename(one, WORLD.akar.id, 'person:~a'));
      await put(rename(two, WORLD.dunford.id, 'person:~b'));
      const near = await readNear(test.store, normaliseName);
      expect(near).toMatchObject([
        { kept: { id: 'person:~a' }, other: { id: 'person:~b' }, why: ['other-spelling'], together: 0 },
      ]);
      const ends = near[0];
      if (ends === undefined) return;
      await judge((known) => decideDifferent(known, ends.kept, ends.other, made()));
      expect(await readNear(test.store, normaliseName)).toEqual([]);
    });
  });
}
