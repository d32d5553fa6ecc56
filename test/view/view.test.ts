import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest.js';
import { readOverview } from '../../src/view/index.js';
import { extractionOf } from '../support/extraction.js';
import { openEmbeddedForTest } from '../support/stores.js';
import { describeView } from './contract.js';

describeView('the embedded store', openEmbeddedForTest);

it('is read in as many statements for sixty articles as for one', async () => {
  const { store, close } = await openEmbeddedForTest();
  let statements = 0;
  const counting = new Proxy(store, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name, target);
      if (name === 'run') statements += 1;
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
  const countWith = async (articles: number): Promise<number> => {
    for (let n = 0; n < articles; n += 1) {
      const claims = [{ speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] }] as const;
      const extraction = extractionOf(`article ${n}`, [{ text: `رفضت تركيا ${n}.`, claims }]);
      await ingest(extraction, store, { normaliseName: (name) => name });
    }
    statements = 0;
    const { totals } = await readOverview(counting, { limit: 5_000 });
    expect(totals).toMatchObject({ articles, positions: articles });
    return statements;
  };
  const one = await countWith(1);
  expect(await countWith(60)).toBe(one);
  await close();
});
