import { afterAll } from 'vitest';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { itSurvivesKills } from './kill-contract.js';

describeWithNeo4j('Neo4j under isnad ingest', () => {
  afterAll(clearNeo4j);

  itSurvivesKills({
    address: async () => {
      await clearNeo4j();
      return neo4jAddress();
    },
    kills: { opening: 0, storing: 5, closing: 1 },
    articles: 20,
  });
});
