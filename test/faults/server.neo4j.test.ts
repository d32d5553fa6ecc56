import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkStore } from '../../src/check/index.js';
import type { Graph } from '../../src/model/graph.js';
import { openStore } from '../../src/store/index.js';
import { firstEdition, graphAfter } from '../cli/batch.js';
import type { StoreAddress } from '../store/harness.js';
import { articleOf } from '../support/busy-articles.mjs';
import { timelessOf } from '../support/views.js';
import { lineTo } from './line.js';
import { hasOwnNeo4j, type OwnNeo4j, startOwnNeo4j } from './own-neo4j.js';
import { after, countsOf, ingestDisturbed, whenTold } from './run.js';

const SETTINGS = {
  // Enough for an article of news, not for a book.
  'db.memory.transaction.max': '4m',
  'dbms.security.auth_max_failed_attempts': '0',
};
const LONG = 240_000;

async function withStore<T>(
  { uri, options }: StoreAddress,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
) {
  const store = await openStore(uri, options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe.skipIf(!hasOwnNeo4j)('a Neo4j that fails in the middle of a run', () => {
  let own: OwnNeo4j;
  beforeAll(async () => {
    own = await startOwnNeo4j(SETTINGS);
  }, LONG);
  afterAll(() => own?.remove());
  // A little at a time: what is in one transaction has to fit into its memory.
  beforeEach(() =>
    withStore(own.address, async (store) => {
      const clear = 'MATCH (n) WITH n LIMIT 5 DETACH DELETE n RETURN count(*)';
      for (let deleted: unknown = 1; deleted !== 0; )
        deleted = (await store.run(clear, {}, { access: 'write' })).rows[0]?.[0];
    }),
  );

  const dump = (): Promise<Graph> => withStore(own.address, (store) => store.dump());
  const countArticles = (): Promise<unknown> =>
    withStore(own.address, async (store) => {
      for await (const finding of checkStore(store)) throw new Error(JSON.stringify(finding));
      return (await store.run('MATCH (a:Article) RETURN count(a)')).rows[0]?.[0];
    });

  it(
    'by having no memory for one huge article fails that one, says how to go on, and stores the others',
    async () => {
      const batch = firstEdition(6);
      const lines = batch.ndjson.trimEnd().split('\n');
      const book = Array.from({ length: 400 }, (_, n) => articleOf(3 * n).text).join('\n');
      lines.splice(
        3,
        0,
        JSON.stringify({ ...articleOf(0), text: book, article: { ...articleOf(0).article, id: 'book' } }),
      );
      const run = await ingestDisturbed({ ndjson: `${lines.join('\n')}\n` }, own.address);
      expect(run.code).toBe(1);
      expect(countsOf(run.lines)).toEqual({ added: 6, failed: 1 });
      expect(run.stderr).toMatch(/^isnad: .*memory.*db\.memory\.transaction\.max/m);
      expect(await countArticles()).toBe(6);
      expect(timelessOf(await dump())).toEqual(timelessOf(await graphAfter([batch])));
    },
    LONG,
  );

  it(
    'by being stopped is waited for, and has everything once when it is back',
    async () => {
      const batch = firstEdition(40);
      const stop = { when: after(8), what: own.stop };
      const start = { when: whenTold(/does not answer\. Waiting for it, up to 2 min/), what: own.start };
      const run = await ingestDisturbed(batch, own.address, [stop, start]);
      expect(run).toMatchObject({ code: 0, summary: { complete: true, error: null, articles: 40 } });
      expect(run.stderr).toMatch(/ is back; the run goes on\.$/m);
      expect(run.lines.map(({ article }) => article)).toEqual(
        batch.extractions.map(({ article }) => article.id),
      );
      // Of the article at hand the commit may have gone through without its answer; a later look finds it there.
      const { added = 0, unchanged = 0, ...others } = countsOf(run.lines);
      expect({ all: added + unchanged, others }).toEqual({ all: 40, others: {} });
      expect(await countArticles()).toBe(40);
      expect(timelessOf(await dump())).toEqual(timelessOf(await graphAfter([batch])));
    },
    LONG,
  );

  it(
    'by another password ends the run, which goes on with the new one',
    async () => {
      const batch = firstEdition(24);
      const line = await lineTo(own.address.uri);
      const { options } = own.address;
      const change = async (from: string, to: string): Promise<void> => {
        const driver = neo4j.driver(own.address.uri, neo4j.auth.basic('neo4j', from));
        const statement = 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to';
        await driver.executeQuery(statement, { from, to }, { database: 'system' });
        await driver.close();
      };
      const [old = '', fresh] = [options.password, 'another-password'];
      // What is open stays open; the next connection needs the new one.
      const changeBehind = async (): Promise<void> => {
        line.close();
        await change(old, fresh);
        line.open();
      };
      const changed = { when: after(5), what: changeBehind };
      const run = await ingestDisturbed(batch, { uri: line.uri, options }, [changed], ['--batch', '2']);
      await change(fresh, old);
      const count = run.lines.length;
      expect(count).toBeLessThan(24);
      expect(run).toMatchObject({
        code: 3,
        summary: {
          complete: false,
          error: { code: 'store-credentials' },
          articles: count,
          statuses: { added: count },
        },
      });
      expect(run.stderr).toMatch(/refuses the user name or password\. Set NEO4J_USERNAME.* NEO4J_PASSWORD/);
      expect(run.stderr).not.toMatch(/another-password/);
      expect(await countArticles()).toBe(count);
      const again = await ingestDisturbed(batch, own.address);
      expect(again.code).toBe(0);
      expect(countsOf(again.lines)).toEqual({ unchanged: count, added: 24 - count });
      expect(timelessOf(await dump())).toEqual(timelessOf(await graphAfter([batch])));
    },
    LONG,
  );
});
