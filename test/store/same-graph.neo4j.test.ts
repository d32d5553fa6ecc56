import { expect, it } from 'vitest';
import type { GraphChange } from '../../src/model/change.js';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { freshFile } from '../support/store-file.js';
import { openForTest } from './harness.js';

const CHANGES: readonly GraphChange[] = [
  {
    statement: 'put-entity',
    type: 'Person',
    rows: [
      { id: 'person:a', properties: { name: 'أنقرة', aliases: ['🕊️', 'b'], value: 1, gone: null } },
      { id: 'person:b', properties: { name: "'}) //", ratio: 1.5, flag: false } },
    ],
  },
  {
    statement: 'put-entity',
    type: 'Place',
    rows: [{ id: 'place:c', properties: { latitude: 36, longitude: -1.25 } }],
  },
  {
    statement: 'put-edge',
    type: 'KNOWS',
    rows: [
      { from: 'person:b', to: 'person:a', properties: { since: 2016 } },
      { from: 'person:a', to: 'person:b', properties: {} },
      { from: 'person:a', to: 'person:a', properties: { self: true } },
    ],
  },
  {
    statement: 'put-edge',
    type: 'ABOUT',
    rows: [{ from: 'person:a', to: 'place:c', properties: { n: [1, 2] } }],
  },
  { statement: 'set-value', rows: [{ id: 'person:b', value: 'نص' }] },
];

describeWithNeo4j('Neo4j and the embedded store', () => {
  it('hold the same graph after the same changes', async () => {
    await clearNeo4j();
    const addresses = [neo4jAddress(), { uri: await freshFile(), options: {} }];
    const graphs = [];
    for (const address of addresses) {
      const store = await openForTest(address);
      await store.apply(CHANGES);
      graphs.push(await store.dump());
      await store.close();
    }
    await clearNeo4j();
    expect(graphs[1]).toEqual(graphs[0]);
    expect(JSON.stringify(graphs[1])).toBe(JSON.stringify(graphs[0]));
    expect([graphs[0]?.nodes.length, graphs[0]?.edges.length]).toEqual([3, 4]);
  });
});
