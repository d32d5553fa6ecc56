import { describeWithNeo4j } from '../support/neo4j.js';
import { openNeo4jForTest } from '../support/stores.js';
import { describeAsOf } from './as-of-contract.js';
import { describeAsking } from './contract.js';
import { describeLeaving } from './leaving-contract.js';
import { describeLifeQuestions } from './life-contract.js';
import { describeMapQuestions } from './map-contract.js';

describeWithNeo4j('with Neo4j', () => {
  describeAsking('Neo4j', openNeo4jForTest);
  describeAsOf('Neo4j', openNeo4jForTest);
  describeLifeQuestions('Neo4j', openNeo4jForTest);
  describeMapQuestions('Neo4j', openNeo4jForTest);
  describeLeaving('Neo4j', openNeo4jForTest);
});
