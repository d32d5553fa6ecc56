import { openEmbeddedForTest } from '../support/stores.js';
import { describeBatches } from './batch-contract.js';

describeBatches('the embedded store', openEmbeddedForTest, 60);
