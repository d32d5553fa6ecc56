import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest.js';
import { openStore } from '../../src/store/index.js';
import type { StoreAddress } from '../store/harness.js';
import { extractionOf } from '../support/extraction.js';
import { examined, statesOf } from './surroundings.js';

const HEALTHY = { store: 'ok', schema: 'ok', texts: 'ok', clock: 'ok' };

/** What the doctor finds in a store, the same on every one. */
export function describeDoctor(name: string, open: () => Promise<StoreAddress>): void {
  describe(`the doctor at ${name}`, () => {
    let address: StoreAddress;
    beforeAll(async () => {
      address = await open();
      await write('MATCH (n) DETACH DELETE n');
    });
    afterAll(() => write('MATCH (n) DETACH DELETE n'));

    async function write(...statements: readonly string[]): Promise<void> {
      const store = await openStore(address.uri, address.options);
      for (const statement of statements) await store.run(statement, {}, { access: 'write' });
      await store.close();
    }

    it('finds a store in order, and tells its version', async () => {
      const found = await examined(address);
      expect(statesOf(found)).toMatchObject(HEALTHY);
      expect(found.get('store')?.found).toMatch(/(?:Neo4j|Grafeo) \d+\.\d+/);
      expect([...found.values()].map(({ fix }) => fix)).toEqual(Array.from(found, () => null));
    });

    it('tells texts that another extractor has read, and how to have them read anew', async () => {
      const store = await openStore(address.uri, address.options);
      const extraction = extractionOf('a', [{ text: 'رفض الوزير الخطة.', claims: [], facts: [] }]);
      const version = { ...extraction.version, extractor: 'isnad/0.0.1+ar.1+0123' };
      await ingest({ ...extraction, version }, store, { normaliseName: (text) => text });
      await store.close();
      expect((await examined(address)).get('texts')).toMatchObject({
        state: 'warning',
        found: expect.stringContaining(
          '1 of 1 in force were read by another extractor: 1 by isnad/0.0.1+ar.1',
        ),
        fix: expect.stringContaining('--reextract'),
      });
    });

    it('tells a clock that was wrong', async () => {
      const now = new Date(Date.now() - 3_600_000);
      expect((await examined(address, { now })).get('clock')).toMatchObject({ state: 'warning' });
      expect((await examined(address)).get('clock')).toMatchObject({ state: 'ok' });
    });

    it('tells an index that is missing, and does not make it', async () => {
      await write('DROP INDEX position_stance');
      for (let time = 0; time < 2; time += 1) {
        expect((await examined(address)).get('schema')).toMatchObject({
          state: 'failed',
          found: 'missing: position_stance',
          fix: expect.stringContaining('isnad ingest'),
        });
      }
      await write('RETURN 1');
      expect((await examined(address)).get('schema')).toMatchObject({ state: 'ok' });
    });
  });
}
