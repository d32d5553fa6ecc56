import { openEmbeddedForTest } from '../support/stores.js';
import { describeAsking } from './contract.js';

describeAsking('the embedded store', openEmbeddedForTest);
