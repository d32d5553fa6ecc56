import { openEmbeddedForTest } from '../support/stores.js';
import { describeExport } from './contract.js';

describeExport('the embedded store', openEmbeddedForTest);
