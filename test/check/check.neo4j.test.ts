import { describeWithNeo4j } from '../support/neo4j.js';
import { openNeo4jForTest } from '../support/stores.js';
import { describeCheck } from './contract.js';

describeWithNeo4j('with Neo4j', () => {
  describeCheck('Neo4j', openNeo4jForTest);
});
