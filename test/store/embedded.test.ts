import { describe } from 'vitest';
import { freshFile } from '../support/store-file.js';
import { describeStore } from './contract.js';

describeStore('the embedded store', {
  describe,
  fresh: async () => ({ uri: await freshFile(), options: {} }),
});
