import { describe } from 'vitest';
import { freshFile } from '../support/store-file.js';
import { itSurvivesKills } from './kill-contract.js';

describe('the embedded store under isnad ingest', () => {
  itSurvivesKills({
    address: async () => ({ uri: await freshFile(), options: {} }),
    kills: { opening: 2, storing: 16, closing: 3 },
    articles: 40,
  });
});
