import { openEmbeddedForTest } from '../support/stores.js';
import { describeIdentity } from './contract.js';

describeIdentity('the embedded store', openEmbeddedForTest);
