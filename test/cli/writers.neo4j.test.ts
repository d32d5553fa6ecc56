import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { makeFolder } from '../source/files.js';
import { clearNeo4j, describeWithNeo4j, neo4jAddress } from '../support/neo4j.js';
import { timelessOf } from '../support/views.js';
import {
  type Ended,
  environmentOf,
  firstEdition,
  graphAfter,
  ingestUntil,
  putAll,
  secondEdition,
} from './batch.js';

const ARTICLES = 12;
const [first, second] = [firstEdition(ARTICLES), secondEdition(ARTICLES)];

/** The batch that begins with its n-th article and goes round. */
function turned(ndjson: string, n: number): string {
  const lines = ndjson.trimEnd().split('\n');
  return `${[...lines.slice(n), ...lines.slice(0, n)].join('\n')}\n`;
}

/** One process for each file, all at once. */
function ingestAtOnce(files: readonly string[]): Promise<Ended[]> {
  const folder = makeFolder(Object.fromEntries(files.map((text, n) => [`${n}.ndjson`, text])));
  const environment = environmentOf(neo4jAddress());
  return Promise.all(files.map((_, n) => ingestUntil(join(folder, `${n}.ndjson`), environment)));
}

/** How often an article is reported with a status that means writing. */
function writesOf(ended: readonly Ended[], article: string): number {
  const lines = ended.flatMap(({ lines }) => lines);
  return lines.filter((line) => line.article === article && line.status !== 'unchanged').length;
}

describeWithNeo4j('several processes that ingest into one Neo4j at once', () => {
  beforeEach(async () => {
    await clearNeo4j();
    const { uri, options } = neo4jAddress();
    const store = await openStore(uri, options);
    await putAll(store, [first]);
    await store.close();
  });
  afterAll(clearNeo4j);

  async function expectUndisturbed(): Promise<void> {
    const { uri, options } = neo4jAddress();
    const store = await openStore(uri, options);
    const graph = await store.dump();
    await store.close();
    expect(timelessOf(graph)).toEqual(timelessOf(await graphAfter([first, second])));
  }

  it('give one version, when two bring the same new ones', async () => {
    const ended = await ingestAtOnce([second.ndjson, second.ndjson]);
    expect(ended).toMatchObject([{ code: 0 }, { code: 0 }]);
    for (const [n, { article, version }] of second.extractions.entries()) {
      const isNew = version.contentHash !== first.extractions[n]?.version.contentHash;
      expect({ article: article.id, writes: writesOf(ended, article.id) }).toEqual({
        article: article.id,
        writes: isNew ? 1 : 0,
      });
    }
    await expectUndisturbed();
  }, 120_000);

  it('give the graph of one after another, when eight bring the same articles in other orders', async () => {
    const ended = await ingestAtOnce(Array.from({ length: 8 }, (_, n) => turned(second.ndjson, n)));
    // A slow machine is told how far it is.
    const told = (stderr: string): string => stderr.replace(/^\d+ done · .*\n/gm, '');
    expect(ended.map(({ code, stderr }) => ({ code, stderr: told(stderr) }))).toEqual(
      Array.from({ length: 8 }, () => ({ code: 0, stderr: '' })),
    );
    await expectUndisturbed();
  }, 120_000);
});
