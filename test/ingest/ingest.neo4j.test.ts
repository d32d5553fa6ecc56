import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWithNeo4j } from '../support/neo4j.js';
import { openEmbeddedForTest, openNeo4jForTest } from '../support/stores.js';
import { describeBatches } from './batch-contract.js';
import { describeIngest, type TestStore } from './contract.js';
import { describeCost } from './cost-contract.js';
import { describeDates } from './dates-contract.js';
import { describeMentions } from './mentions-contract.js';
import { stepsArbitrary } from './random.js';
import { describeRandomIngest, replay } from './random-contract.js';

describeWithNeo4j('with Neo4j', () => {
  describeIngest('Neo4j', openNeo4jForTest);
  describeDates('Neo4j', openNeo4jForTest, 1);
  describeCost('Neo4j', openNeo4jForTest);
  describeMentions('Neo4j', openNeo4jForTest);
  describeRandomIngest('Neo4j', openNeo4jForTest, 15);
  describeBatches('Neo4j', openNeo4jForTest, 8);

  describe('both stores', () => {
    let stores: TestStore[] = [];
    beforeAll(async () => {
      stores = [await openEmbeddedForTest(), await openNeo4jForTest()];
    });
    afterAll(async () => {
      for (const test of stores) await test.close();
    });

    it('hold the same graph, node by node and edge by edge, after the same ingests', async () => {
      const property = fc.asyncProperty(stepsArbitrary, async (steps) => {
        const [embedded, neo4j] = await Promise.all(stores.map((test) => replay(test, steps)));
        expect(neo4j?.graph.nodes).toEqual(embedded?.graph.nodes);
        expect(neo4j?.graph.edges).toEqual(embedded?.graph.edges);
        expect(neo4j?.reports).toEqual(embedded?.reports);
      });
      await fc.assert(property, { numRuns: 15 });
    }, 300_000);
  });
});
