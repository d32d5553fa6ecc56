import { describeWithNeo4j } from '../support/neo4j.js';
import { openNeo4jForTest } from '../support/stores.js';
import { describeView } from './contract.js';

describeWithNeo4j('with Neo4j', () => describeView('Neo4j', openNeo4jForTest));
