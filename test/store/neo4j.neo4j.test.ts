import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { describeStore } from './contract.js';

describeStore('Neo4j', {
  describe: describeWithNeo4j,
  fresh: async () => {
    await clearNeo4j();
    return neo4jAddress();
  },
});
