import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkStore } from '../../src/check/index.js';
import { checkGraph, loadGraph } from '../../src/export/index.js';
import { ingest } from '../../src/ingest.js';
import type { Store } from '../../src/store/index.js';
import type { TestStore } from '../ingest/contract.js';
import { fillStore, liveOn, loadText, nextVersion, recordsOf, textOf } from './rich-graph.js';

/** A store whose updates fail after the first ones. */
function failingAfter(store: Store, updates: number): Store {
  let left = updates;
  return new Proxy(store, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name, target);
      if (name !== 'apply') return typeof own === 'function' ? own.bind(target) : own;
      return async (changes: Parameters<Store['apply']>[0]) => {
        left -= 1;
        // An id that is there already: the store itself refuses it.
        const extra = left < 0 ? [{ statement: 'begin-load', rows: [{ id: 'load' }] }] : [];
        return target.apply([...changes, ...extra]);
      };
    },
  });
}

/** What an export and a load of it do, the same on every store. */
export function describeExport(name: string, open: () => Promise<TestStore>): void {
  describe(`the whole graph of ${name}`, { timeout: 180_000 }, () => {
    let test: TestStore;
    beforeAll(async () => {
      test = await open();
    });
    beforeEach(() => test.empty());
    afterAll(() => test.close());

    it('is loaded again as it was, with its history and judgements', async () => {
      await fillStore(test.store);
      const before = await test.store.dump();
      expect(before.nodes.flatMap(({ labels }) => labels)).toEqual(
        expect.arrayContaining(['Judgement', 'JudgementLedger', 'Purge', 'Place', 'Operation', 'ArmedGroup']),
      );
      expect(before.edges.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['READ_IN', 'WAS_EVIDENCED_BY', 'REPORTED_BY', 'MET', 'OPPOSES']),
      );
      expect(before.edges.some(({ properties }) => 'readAs' in properties)).toBe(true);
      const notes: string[] = [];
      const text = await textOf(test.store, 'ndjson', notes);
      expect(notes).toEqual([]);
      expect(text.split('\n').length).toBe(before.nodes.length + before.edges.length + 3);

      await test.empty();
      const counts = { nodes: before.nodes.length, edges: before.edges.length };
      expect(await checkGraph(recordsOf(text))).toEqual(counts);
      expect(await loadGraph(test.store, recordsOf(text))).toEqual(counts);
      expect(await test.store.dump()).toEqual(before);
      expect(await textOf(test.store, 'ndjson')).toBe(text);
      for await (const finding of checkStore(test.store)) expect(finding).toBeNull();
    });

    it('lives on as it would have without', async () => {
      await fillStore(test.store);
      const text = await textOf(test.store, 'ndjson');
      await liveOn(test.store);
      const without = await test.store.dump();
      await test.empty();
      await loadText(test.store, text);
      await liveOn(test.store);
      expect(await test.store.dump()).toEqual(without);
    });

    it('goes into an empty store alone', async () => {
      const options = { normaliseName: (text: string) => text };
      await ingest(nextVersion, test.store, options);
      const text = await textOf(test.store, 'ndjson');
      const before = await test.store.dump();
      await expect(loadText(test.store, text)).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining('is not empty; nothing is loaded'),
      });
      expect(await test.store.dump()).toEqual(before);
      await expect(
        test.store.apply([{ statement: 'begin-load', rows: [{ id: 'load' }] }]),
      ).rejects.toMatchObject({ code: 'store-write' });
      expect(await test.store.dump()).toEqual(before);
    });

    it('that is there in part says so, and is neither exported nor loaded over', async () => {
      await fillStore(test.store);
      const text = await textOf(test.store, 'ndjson');
      await test.empty();
      await expect(loadText(failingAfter(test.store, 1), text)).rejects.toMatchObject({
        code: 'store-write',
        message: expect.stringContaining('holds a part of the graph: 0 nodes, 0 relationships'),
      });
      await expect(textOf(test.store, 'ndjson')).rejects.toMatchObject({ code: 'store-damaged' });
      await expect(loadText(test.store, text)).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining('a load that was broken off'),
      });
    });

    it('is no export when it is changed meanwhile', async () => {
      await fillStore(test.store);
      const options = { normaliseName: (text: string) => text };
      const { exportGraph } = await import('../../src/export/index.js');
      const [file] = await exportGraph(test.store, 'ndjson', () => {});
      const parts = file?.parts[Symbol.asyncIterator]();
      await parts?.next();
      await ingest(nextVersion, test.store, options);
      const rest = async () => {
        while ((await parts?.next())?.done === false);
      };
      await expect(rest()).rejects.toMatchObject({ code: 'store-query' });
    });

    it('leaves out what others have put beside it, and says so', async () => {
      await fillStore(test.store);
      const text = await textOf(test.store, 'ndjson');
      const foreign =
        "MATCH (a:Article) WITH a ORDER BY a.id LIMIT 1 SET a:Mine CREATE (a)-[:MINE]->(:Foreign {id: 'x'})";
      await test.store.run(foreign, {}, { access: 'write' });
      const notes: string[] = [];
      expect(await textOf(test.store, 'ndjson', notes)).toBe(text);
      expect(notes).toEqual([expect.stringContaining('1 nodes'), expect.stringContaining('1 relationships')]);
    });

    it('is empty where nothing is stored', async () => {
      const text = await textOf(test.store, 'ndjson');
      expect(text).toBe('{"kind":"graph","format":1}\n{"kind":"end","nodes":0,"edges":0}\n');
      await loadText(test.store, text);
      expect(await test.store.dump()).toEqual({ nodes: [], edges: [] });
      for (const format of ['graphml', 'csv', 'plover', 'cypher'] as const) await textOf(test.store, format);
    });
  });
}
