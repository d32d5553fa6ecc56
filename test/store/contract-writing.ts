import { describe, expect, it } from 'vitest';
import type { GraphChange, RowValue } from '../../src/model/change.js';
import { errorOf, type StoreHarness } from './harness.js';
import { withStore } from './with-store.js';

function people(...names: string[]): GraphChange {
  const rows = names.map((name) => ({ id: `person:${name}`, properties: { name, value: 0 } }));
  return { statement: 'put-entity', type: 'Person', rows };
}

const EMPTY = { nodes: [], edges: [] };

export function describeWriting(harness: StoreHarness): void {
  describe('applying changes', () => {
    const opened = withStore(harness);

    it('runs them in their order', async () => {
      const { store } = opened();
      const set = (value: number): GraphChange => ({
        statement: 'set-value',
        rows: [{ id: 'person:a', value }],
      });
      await store.apply([people('a'), set(1), set(2), people('b'), set(3)]);
      expect(
        (await store.run('MATCH (n:Person) RETURN n.id AS id, n.value AS value ORDER BY id')).rows,
      ).toEqual([
        ['person:a', 3],
        ['person:b', 0],
      ]);
    });

    it('leaves nothing when a later one fails', async () => {
      const { store } = opened();
      const twice = { statement: 'create-entity', rows: [{ id: 'place:new' }, { id: 'person:a' }] };
      expect(await errorOf(store.apply([people('a', 'b'), twice, people('c')]))).toMatchObject({
        code: 'store-write',
        message: expect.stringContaining('nothing of the update'),
        context: { reason: 'duplicate' },
      });
      expect(await store.dump()).toEqual(EMPTY);
    });

    it('leaves what was there when one fails, and goes on after it', async () => {
      const { store } = opened();
      await store.apply([people('a')]);
      const before = await store.dump();
      const changes = [
        { statement: 'set-value', rows: [{ id: 'person:a', value: 9 }] },
        { statement: 'broken', rows: [{ id: 'person:a' }] },
      ];
      expect(await errorOf(store.apply(changes))).toMatchObject({
        code: 'store-write',
        context: { reason: null },
      });
      expect(await store.dump()).toEqual(before);
      await store.apply([people('b')]);
      expect((await store.dump()).nodes.map(({ id }) => id)).toEqual(['person:a', 'person:b']);
    });

    it('gives the same graph when it is repeated', async () => {
      const { store } = opened();
      const edge = { from: 'person:a', to: 'person:b', properties: { since: 2016 } };
      const changes = [people('a', 'b'), { statement: 'put-edge', type: 'KNOWS', rows: [edge] }];
      await store.apply(changes);
      const once = await store.dump();
      await store.apply(changes);
      expect(await store.dump()).toEqual(once);
      expect(once.edges).toEqual([{ kind: 'edge', type: 'KNOWS', ...edge }]);
    });

    it('loses none of many that come at once', async () => {
      const { store } = opened();
      await store.apply([people('a')]);
      const raise = { statement: 'raise-value', rows: [{ id: 'person:a', by: 1 }] };
      const names = Array.from({ length: 20 }, (_, n) => `n${n}`);
      await Promise.all(names.map((name) => store.apply([raise, people(name)])));
      expect((await store.run("MATCH (n {id: 'person:a'}) RETURN n.value AS value")).rows).toEqual([[20]]);
      expect((await store.dump()).nodes).toHaveLength(21);
    });

    it('takes no changes, and changes without rows, as nothing to do', async () => {
      const { store } = opened();
      await store.apply([]);
      await store.apply([{ statement: 'put-entity', type: 'Person', rows: [] }]);
      expect(await store.dump()).toEqual(EMPTY);
    });

    it.each<[string, Record<string, RowValue>]>([
      ['a null as id', { id: null, properties: {} }],
      ['an empty id', { id: '', properties: {} }],
      ['a list with a null', { id: 'x', properties: { names: ['a', null] } }],
      ['a mixed list', { id: 'x', properties: { names: ['a', 1] } }],
      ['a list in a list', { id: 'x', properties: { names: [['a']] } }],
      ['no number', { id: 'x', properties: { n: Number.NaN } }],
    ])('refuses a row with %s before it writes', async (_, row) => {
      const { store } = opened();
      const rows = [{ id: 'fine', properties: {} }, row];
      const error = await errorOf(
        store.apply([people('a'), { statement: 'put-entity', type: 'Person', rows }]),
      );
      expect(error).toMatchObject({ code: 'internal', context: { statement: 'put-entity', row: 1 } });
      expect(await store.dump()).toEqual(EMPTY);
    });

    it.each([
      ['put-entity', 'Article'],
      ['put-entity', 'Person) DETACH DELETE (n'],
      ['put-entity', undefined],
      ['set-value', 'Person'],
      ['no-such-statement', undefined],
      ['../statements/set-value', undefined],
    ])('refuses the statement %s for the type %s', async (statement, type) => {
      const { store } = opened();
      const change = {
        statement,
        rows: [{ id: 'x', properties: {} }],
        ...(type === undefined ? {} : { type }),
      };
      expect(await errorOf(store.apply([people('a'), change]))).toMatchObject({ code: 'internal' });
      expect(await store.dump()).toEqual(EMPTY);
    });

    it('holds ids unique', async () => {
      const { store } = opened();
      await store.apply([people('a')]);
      const again = store.run("CREATE (:Entity {id: 'person:a'})", {}, { access: 'write' });
      expect(await errorOf(again)).toMatchObject({ code: 'store-query' });
      expect((await store.dump()).nodes).toHaveLength(1);
    });
  });
}
