import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepsArbitrary } from '../ingest/random.js';
import { replay } from '../ingest/random-contract.js';
import { openEmbeddedForTest } from '../support/stores.js';
import { describeExport } from './contract.js';
import { loadText, textOf } from './rich-graph.js';

describeExport('the embedded store', openEmbeddedForTest);

it('brings back whatever the lives of articles make of a graph', async () => {
  const test = await openEmbeddedForTest();
  const property = fc.asyncProperty(stepsArbitrary, async (steps) => {
    const { graph } = await replay(test, steps);
    const text = await textOf(test.store, 'ndjson');
    await test.empty();
    await loadText(test.store, text);
    expect(await test.store.dump()).toEqual(graph);
    expect(await textOf(test.store, 'ndjson')).toBe(text);
  });
  try {
    await fc.assert(property, { numRuns: 15 });
  } finally {
    await test.close();
  }
}, 180_000);
