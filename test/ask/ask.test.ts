import { openEmbeddedForTest } from '../support/stores.js';
import { describeAsking } from './contract.js';
import { describeLeaving } from './leaving-contract.js';
import { describeLifeQuestions } from './life-contract.js';
import { describeMapQuestions } from './map-contract.js';

describeAsking('the embedded store', openEmbeddedForTest);
describeLifeQuestions('the embedded store', openEmbeddedForTest);
describeMapQuestions('the embedded store', openEmbeddedForTest);
describeLeaving('the embedded store', openEmbeddedForTest);
