import { openEmbeddedForTest } from '../support/stores.js';
import { describeCheck } from './contract.js';

describeCheck('the embedded store', openEmbeddedForTest);
