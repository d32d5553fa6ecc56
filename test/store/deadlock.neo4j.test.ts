import { afterAll, beforeEach, expect, it } from 'vitest';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { openForTest } from './harness.js';

const IDS = Array.from({ length: 400 }, (_, n) => `person:${n}`);
const WRITERS = 6;

describeWithNeo4j('Neo4j with writers that block each other', () => {
  beforeEach(clearNeo4j);
  afterAll(clearNeo4j);

  it('takes every update once, although each waits for what another one holds', async () => {
    const stores = await Promise.all(Array.from({ length: WRITERS }, () => openForTest(neo4jAddress())));
    const [store] = stores;
    const people = IDS.map((id) => ({ id, properties: { value: 0 } }));
    await store?.apply([{ statement: 'put-entity', type: 'Person', rows: people }]);
    // Half of them lock the people in one order, half in the other: they meet in the middle, and each time the server
    // breaks one of the two off.
    const raise = (order: readonly string[]) => ({
      statement: 'raise-value',
      rows: order.map((id) => ({ id, by: 1 })),
    });
    const orders = stores.map((_, n) => (n % 2 === 0 ? IDS : [...IDS].reverse()));
    await Promise.all(stores.map((writer, n) => writer.apply([raise(orders[n] ?? [])])));
    const found = await store?.run('MATCH (n:Person) RETURN n.value AS value, count(*) AS people');
    expect(found?.rows).toEqual([[WRITERS, IDS.length]]);
    await Promise.all(stores.map((writer) => writer.close()));
  });
});
