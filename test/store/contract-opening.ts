import { describe, expect, it } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import { errorOf, openForTest, type StoreHarness } from './harness.js';
import { withStore } from './with-store.js';

const RAQQA = { id: 'place:raqqa', properties: { name: 'الرقة', latitude: 36, longitude: 39.01 } };
const PUT_RAQQA = { statement: 'put-entity', type: 'Place', rows: [RAQQA] };

export function describeOpening(harness: StoreHarness): void {
  describe('opening and closing', () => {
    const opened = withStore(harness);

    it('finds after a close what was written before it', async () => {
      const { store, address } = opened();
      await store.apply([PUT_RAQQA]);
      const before = await store.dump();
      await store.close();
      const again = await openForTest(address);
      try {
        expect(await again.dump()).toEqual(before);
        expect(before.nodes).toEqual([
          {
            kind: 'node',
            id: 'place:raqqa',
            labels: ['Entity', 'Place'],
            properties: { ...RAQQA.properties, id: 'place:raqqa' },
          },
        ]);
      } finally {
        await again.close();
      }
    });

    it('reads but does not write when it is open for reading only', async () => {
      const { store, address } = opened();
      await store.apply([PUT_RAQQA]);
      await store.close();
      const reader = await openForTest(address, { readOnly: true });
      try {
        const before = await reader.dump();
        expect(before.nodes).toHaveLength(1);
        const writing = reader.run('MATCH (n) DETACH DELETE n', {}, { access: 'write' });
        expect(await errorOf(writing)).toMatchObject({ code: 'store-write' });
        expect(await errorOf(reader.apply([PUT_RAQQA]))).toMatchObject({ code: 'store-write' });
        expect(await errorOf(reader.run('MATCH (n) DETACH DELETE n'))).toMatchObject({ code: 'store-query' });
        expect(await reader.dump()).toEqual(before);
      } finally {
        await reader.close();
      }
    });

    it('is of no more use once it is closed, and can be closed twice', async () => {
      const { store } = opened();
      await store.close();
      await store.close();
      expect(await errorOf(store.run('RETURN 1 AS one'))).toBeInstanceOf(IsnadError);
      expect(await errorOf(store.apply([PUT_RAQQA]))).toBeInstanceOf(IsnadError);
      expect(await errorOf(store.dump())).toBeInstanceOf(IsnadError);
    });

    it('names its place without credentials', async () => {
      const { store, address } = opened();
      expect(store.location).toBe(address.uri);
      const password = address.options.password ?? '';
      if (password !== '') expect(store.location).not.toContain(password);
    });
  });
}
