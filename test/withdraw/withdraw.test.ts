import { openEmbeddedForTest } from '../support/stores.js';
import { describeWithdrawal } from './contract.js';

describeWithdrawal('the embedded store', openEmbeddedForTest);
