import { openEmbeddedForTest } from '../support/stores.js';
import { describeView } from './contract.js';

describeView('the embedded store', openEmbeddedForTest);
