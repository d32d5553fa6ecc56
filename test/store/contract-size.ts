import { describe, expect, it } from 'vitest';
import type { GraphChange, Row } from '../../src/model/change.js';
import type { StoreHarness } from './harness.js';
import { withStore } from './with-store.js';

/** With a constraint but no index, one of the stores merges 136 rows a second: this would take 74 seconds. */
const MANY = 10_000;
const MANY_IN_MILLISECONDS = 20_000;

/** Each of so many people is joined to each other one through the same topic: more than 65,535 rows. */
const CROWD = 300;

function crowd(size: number): Row[] {
  return Array.from({ length: size }, (_, n) => ({ id: `person:${n}`, properties: { name: `شخص ${n}` } }));
}

export function describeSize(harness: StoreHarness): void {
  describe('large graphs', () => {
    const opened = withStore(harness);

    it(`merges ${MANY} nodes, and again, in good time`, async () => {
      const { store } = opened();
      const rows = crowd(MANY);
      const halves = [rows.slice(0, MANY / 2), rows.slice(MANY / 2)];
      const begun = performance.now();
      for (const half of [...halves, ...halves]) {
        await store.apply([{ statement: 'put-entity', type: 'Person', rows: half }]);
      }
      expect(performance.now() - begun).toBeLessThan(MANY_IN_MILLISECONDS);
      expect((await store.run('MATCH (n:Entity) RETURN count(n) AS n')).rows).toEqual([[MANY]]);
    }, 120_000);

    it('follows a pattern of two steps over more than 65,535 rows', async () => {
      const { store } = opened();
      const edges = crowd(CROWD).map(({ id }) => ({ from: id ?? '', to: 'place:hub', properties: {} }));
      const changes: GraphChange[] = [
        { statement: 'put-entity', type: 'Person', rows: crowd(CROWD) },
        { statement: 'put-entity', type: 'Place', rows: [{ id: 'place:hub', properties: {} }] },
        { statement: 'put-edge', type: 'ABOUT', rows: edges },
      ];
      await store.apply(changes);
      const pattern = 'MATCH (a:Person)-[:ABOUT]->(t:Entity)<-[:ABOUT]-(b:Person)';
      const pairs = await store.run(`${pattern} RETURN a.id AS a, t.id AS t, b.id AS b`);
      expect(pairs.rows).toHaveLength(CROWD * (CROWD - 1));
      expect(CROWD * (CROWD - 1)).toBeGreaterThan(65_535);
      expect(new Set(pairs.rows.map(([a, , b]) => `${String(a)} ${String(b)}`)).size).toBe(
        CROWD * (CROWD - 1),
      );
      expect((await store.dump()).edges).toHaveLength(CROWD);
    }, 60_000);
  });
}
