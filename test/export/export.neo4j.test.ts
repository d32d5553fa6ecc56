import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../src/export/index.js';
import type { TestStore } from '../ingest/contract.js';
import { describeWithNeo4j } from '../support/neo4j.js';
import { openEmbeddedForTest, openNeo4jForTest } from '../support/stores.js';
import { describeExport } from './contract.js';
import { fillStore, liveOn, loadText, textOf } from './rich-graph.js';

const FORMATS: readonly ExportFormat[] = ['ndjson', 'graphml', 'cypher', 'csv', 'plover'];

/** What tells whole numbers from fractions: half of 25 is 12, and half of 25.0 is 12.5. */
async function halvesOfOffsets({ store }: TestStore): Promise<unknown> {
  const { rows } = await store.run(`MATCH (e:Entity)-[mention:MENTIONED_IN|READ_IN]->(v:Version)
    RETURN v.id AS version, e.id AS entity, mention.readAs AS readAs, type(mention) AS type,
      [x IN mention.startOffsets + mention.endOffsets | x / 2] AS halves`);
  expect(rows.flat(2).every((value) => typeof value !== 'number' || Number.isInteger(value))).toBe(true);
  return rows.map((row) => JSON.stringify(row)).sort();
}

describeWithNeo4j('with Neo4j', () => {
  describeExport('Neo4j', openNeo4jForTest);

  describe('both stores', () => {
    let embedded: TestStore;
    let neo4j: TestStore;
    beforeAll(async () => {
      embedded = await openEmbeddedForTest();
      neo4j = await openNeo4jForTest();
    });
    beforeEach(async () => {
      await embedded.empty();
      await neo4j.empty();
      await fillStore(embedded.store);
    });
    afterAll(async () => {
      await embedded.close();
      await neo4j.close();
    });

    it('hand the graph to each other, and export the same bytes in every format', async () => {
      const text = await textOf(embedded.store, 'ndjson');
      await loadText(neo4j.store, text);
      expect(await neo4j.store.dump()).toEqual(await embedded.store.dump());
      for (const format of FORMATS) {
        expect(await textOf(neo4j.store, format)).toBe(await textOf(embedded.store, format));
      }
      expect(await halvesOfOffsets(neo4j)).toEqual(await halvesOfOffsets(embedded));
      await liveOn(neo4j.store);
      await liveOn(embedded.store);
      expect(await neo4j.store.dump()).toEqual(await embedded.store.dump());
      await embedded.empty();
      await loadText(embedded.store, await textOf(neo4j.store, 'ndjson'));
      expect(await embedded.store.dump()).toEqual(await neo4j.store.dump());
    });

    it('the script makes the same graph in Neo4j, statement by statement', async () => {
      const script = await textOf(embedded.store, 'cypher');
      const statements = script.split(';\n').filter((statement) => statement.trim() !== '');
      expect(statements.length).toBeGreaterThan(30);
      for (const statement of statements) await neo4j.store.run(statement, {}, { access: 'write' });
      expect(await neo4j.store.dump()).toEqual(await embedded.store.dump());
      expect(await halvesOfOffsets(neo4j)).toEqual(await halvesOfOffsets(embedded));
      const floats = await neo4j.store.run(
        "MATCH (p:Place {id: 'place:raqqa'}) RETURN p.latitude / 8 AS latitude, p.geonamesId / 2 AS geonamesId",
      );
      expect(floats.rows).toEqual([[4.5, 86477]]);
    });
  });
});
