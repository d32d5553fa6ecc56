import { openEmbeddedForTest } from '../support/stores.js';
import { describeRandomIngest } from './random-contract.js';

describeRandomIngest('the embedded store', openEmbeddedForTest, 60);
