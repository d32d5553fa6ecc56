import { beforeEach, describe, expect, it } from 'vitest';
import { errorOf, type StoreHarness } from './harness.js';
import { withStore } from './with-store.js';

/** Each would change something, or would if there were more; none holds only a word that looks like it. */
const WRITES = [
  "CREATE (:Person {id: 'new'})",
  "create (:Person {id: 'new'})",
  "MERGE (:Person {id: 'new'})",
  "MERGE (n:Entity {id: 'person:a'}) RETURN n",
  "MATCH (n {id: 'person:a'}) SET n.name = 'other'",
  "MATCH (n {id: 'person:a'}) SET n:Actor",
  "MATCH (n {id: 'person:a'}) SET n += {name: 'other'} RETURN n",
  "MATCH (n {id: 'person:a'}) REMOVE n.name",
  "MATCH (n {id: 'person:a'}) REMOVE n:Person",
  'MATCH (n) DETACH DELETE n',
  'MATCH ()-[r]->() DELETE r',
  'MATCH (n:Nothing) SET n.name = 1',
  "MATCH (n:Person) CALL { WITH n CREATE (m:Place {id: n.id + 'x'}) RETURN m } RETURN m.id AS id",
  "UNWIND [1, 2] AS i FOREACH (j IN [1] | CREATE (:Place {id: 'p' + toString(i)}))",
  'CREATE INDEX sneaked FOR (n:Person) ON (n.kind)',
  'CREATE CONSTRAINT sneaked FOR (n:Person) REQUIRE n.kind IS UNIQUE',
  'DROP INDEX entity_name',
  'DROP CONSTRAINT entity_id',
  "/* MATCH (n) RETURN n */ CREATE (:Person {id: 'new'})",
];

/** Words of writing where they write nothing. */
const READS = [
  "MATCH (n:Person) WHERE n.name <> 'CREATE' RETURN count(n) AS n // DELETE",
  "RETURN 'MERGE (n) SET n.x = 1 DETACH DELETE n' AS text",
  'MATCH (`DELETE`:Person) RETURN count(`DELETE`) AS n',
];

export function describeReading(harness: StoreHarness): void {
  describe('reading', () => {
    const opened = withStore(harness);

    beforeEach(async () => {
      const people = ['a', 'b'].map((name) => ({ id: `person:${name}`, properties: { name } }));
      const edge = { from: 'person:a', to: 'person:b', properties: { since: 2016 } };
      await opened().store.apply([
        { statement: 'put-entity', type: 'Person', rows: people },
        { statement: 'put-edge', type: 'KNOWS', rows: [edge] },
      ]);
    });

    it.each(WRITES)('refuses %s', async (statement) => {
      const { store } = opened();
      const before = await store.dump();
      expect(await errorOf(store.run(statement))).toMatchObject({
        code: 'store-query',
        message: 'The statement writes, and only reading is allowed.',
      });
      expect(await store.dump()).toEqual(before);
    });

    it('refuses what would change the schema, and leaves it', async () => {
      const { store } = opened();
      await errorOf(store.run('DROP CONSTRAINT entity_id'));
      const again = store.apply([{ statement: 'create-entity', rows: [{ id: 'person:a' }] }]);
      expect(await errorOf(again)).toMatchObject({ code: 'store-write' });
    });

    it.each(READS)('takes %s', async (statement) => {
      expect((await opened().store.run(statement)).rows).toHaveLength(1);
    });

    it('gives nodes, edges with the ids of their ends, and paths as maps of both', async () => {
      const { store } = opened();
      const edge = {
        kind: 'edge',
        type: 'KNOWS',
        from: 'person:a',
        to: 'person:b',
        properties: { since: 2016 },
      };
      const node = (name: string) => ({
        kind: 'node',
        id: `person:${name}`,
        labels: ['Entity', 'Person'],
        properties: { id: `person:${name}`, name },
      });
      expect(await store.run('MATCH ()-[r:KNOWS]->() RETURN r, [r] AS list, {edge: r} AS map')).toEqual({
        columns: ['r', 'list', 'map'],
        rows: [[edge, [edge], { edge }]],
      });
      expect((await store.run('MATCH p = (a)-[:KNOWS]->(b) RETURN p, b')).rows).toEqual([
        [{ nodes: [node('a'), node('b')], edges: [edge] }, node('b')],
      ]);
    });

    it('names the columns of an empty result', async () => {
      const statement = 'MATCH (n:Nothing) RETURN n.id AS id, n.name AS name';
      expect(await opened().store.run(statement)).toEqual({ columns: ['id', 'name'], rows: [] });
    });

    it('gives dates as ISO strings', async () => {
      const statement = "RETURN date('2016-11-06') AS day, datetime('2016-11-06T10:20:30Z') AS moment";
      expect((await opened().store.run(statement)).rows).toEqual([['2016-11-06', '2016-11-06T10:20:30Z']]);
    });

    it.each([
      ['MATCH (n RETURN n', /\(line 1, column \d+/],
      ['RETURN $missing AS x', /missing/],
      ['RETURN 1 / 0 AS x', /zero/],
      ['', /./],
    ])('refuses %s in the words of the store, on one line', async (statement, words) => {
      const error = await errorOf(opened().store.run(statement));
      expect(error).toMatchObject({ code: 'store-query', message: expect.stringMatching(words) });
      expect(error).toMatchObject({ message: expect.not.stringContaining('\n') });
    });

    it('reads many times at once', async () => {
      const { store } = opened();
      const runs = Array.from({ length: 50 }, (_, n) =>
        store.run('MATCH (p:Person) RETURN count(p) + $n AS n', { n }),
      );
      const results = await Promise.all(runs);
      expect(results.map(({ rows }) => rows[0]?.[0])).toEqual(Array.from({ length: 50 }, (_, n) => n + 2));
    });

    it('writes when it is told to', async () => {
      const { store } = opened();
      await store.run("CREATE (:Place {id: 'place:x'})", {}, { access: 'write' });
      expect((await store.run('MATCH (p:Place) RETURN p.id AS id')).rows).toEqual([['place:x']]);
    });
  });
}
