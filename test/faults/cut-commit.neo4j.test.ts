import { afterAll, beforeEach, expect, it } from 'vitest';
import { checkStore } from '../../src/check/index.js';
import { ingest } from '../../src/ingest.js';
import { normaliseName } from '../../src/language/normalise.js';
import { openStore } from '../../src/store/index.js';
import { firstEdition, graphAfter, secondEdition } from '../cli/batch.js';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { timelessOf } from '../support/views.js';
import { lineTo } from './line.js';

describeWithNeo4j('a commit whose answer is lost on its way', () => {
  beforeEach(clearNeo4j);
  afterAll(clearNeo4j);

  it('is stored once, whether an article was new or is corrected', async () => {
    const batches = [firstEdition(2), secondEdition(2)];
    const { uri, options } = neo4jAddress();
    const line = await lineTo(uri);
    const store = await openStore(line.uri, options);
    const statuses: string[] = [];
    for (const extraction of batches.flatMap(({ extractions }) => extractions)) {
      line.cutNextCommit();
      const { status } = await ingest(extraction, store, { normaliseName });
      statuses.push(status);
    }
    // It finds what it has stored itself.
    expect(new Set(statuses)).toEqual(new Set(['unchanged']));
    for await (const finding of checkStore(store)) throw new Error(JSON.stringify(finding));
    expect(timelessOf(await store.dump())).toEqual(timelessOf(await graphAfter(batches)));
    await store.close();
  }, 120_000);
});
