import { openEmbeddedForTest } from '../support/stores.js';
import { describeIngest } from './contract.js';

describeIngest('the embedded store', openEmbeddedForTest);
