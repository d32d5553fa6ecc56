import { openEmbeddedForTest } from '../support/stores.js';
import { describeIngest } from './contract.js';
import { describeCost } from './cost-contract.js';
import { describeDates } from './dates-contract.js';
import { describeMentions } from './mentions-contract.js';

describeIngest('the embedded store', openEmbeddedForTest);
describeDates('the embedded store', openEmbeddedForTest, 12);
describeCost('the embedded store', openEmbeddedForTest);
describeMentions('the embedded store', openEmbeddedForTest);
