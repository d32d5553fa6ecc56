/** `npm run bench:load`: what loading costs beside a plain load of the same graph. `--help` says more. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { ingest, ingestAll, normaliseName, openStore } from '../../dist/index.js';
import { sharedActorsOf } from '../../test/support/shared-actors.mjs';
import { joinRows, plainStatements, rowsByArticle } from './load/rows.mjs';
import { main, numbersIn, quantile } from './support/benchmark.mjs';
import { empty, openServer, withServer } from './support/servers.mjs';

/** @typedef {import('./support/benchmark.mjs').Figure} Figure */
/** @typedef {import('./load/rows.mjs').ArticleRows} ArticleRows */
/** @typedef {import('../../dist/index.js').Store} Store */
/** @typedef {import('../../dist/index.js').Extraction} Extraction */

const HELP = `Loads made-up extractions (12 entities of 5,000 that are drawn as news does, 8 positions, 5 relations, 1.5 kB of text)
with Isnad, and the same nodes and relationships with the same properties with the bare driver or binding: one MERGE
statement for each label and type, rows sorted. Each way begins with an empty store in each round; the ways take turns,
and what is compared is the median of the rounds.

  npm run bench:load -- [options]

  --articles <n>     (1000)
  --rounds <n>       (3)
  --batch <n>        articles in a transaction, for both (50)
  --writers <n,n,…>  also so many transactions of Isnad at once, into Neo4j (none)
  --stores <a,b>     embedded, neo4j (both)
  --without <a,b,…>  leaves out ways of loading, by a part of their names (none)
  --quick            fewer articles, one round
  --json <file>      the figures, as JSON`;

/** What is loaded: as Isnad gets it, and as rows. @typedef {{extractions: Extraction[], rows: ArticleRows[]}} Load */
/** @typedef {Record<string, () => Promise<void>>} Ways by name; each into an empty store */

/** @param {number} count @param {string} folder @returns {Promise<Load>} */
async function makeLoad(count, folder) {
  const extractions = Array.from({ length: count }, (_, n) => sharedActorsOf(n));
  const store = await openStore(join(folder, 'model.grafeo'));
  try {
    await loadInBatches(extractions, store, 50);
    const ids = extractions.map(({ article }) => article.id);
    return { extractions, rows: rowsByArticle(await store.dump(), ids) };
  } finally {
    await store.close();
  }
}

/** @param {readonly Extraction[]} extractions @param {Store} store @param {number} batch */
async function loadInBatches(extractions, store, batch) {
  for await (const { error } of ingestAll(extractions, store, { normaliseName, batch })) {
    if (error !== null) throw error;
  }
}

/** @param {readonly Extraction[]} extractions @param {Store} store */
async function loadOneByOne(extractions, store) {
  for (const extraction of extractions) await ingest(extraction, store, { normaliseName });
}

/** Several batches at once. @param {readonly Extraction[]} extractions @param {Store} store @param {number} batch @param {number} writers */
async function loadAtOnce(extractions, store, batch, writers) {
  let next = 0;
  const work = async () => {
    while (next < extractions.length) {
      const part = extractions.slice(next, next + batch);
      next += batch;
      await loadInBatches(part, store, batch);
    }
  };
  await Promise.all(Array.from({ length: writers }, work));
}

/** Each way in turn, round after round. @param {Ways} ways @param {{rounds: number, without: readonly string[]}} how @param {() => Promise<unknown>} clear @param {(line: string) => void} log @returns {Promise<Map<string, number>>} median seconds */
async function measure(ways, { rounds, without }, clear, log) {
  const taken = Object.entries(ways).filter(([name]) => !without.some((part) => name.includes(part)));
  /** @type {Map<string, number[]>} */
  const found = new Map(taken.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, load] of taken) {
      await clear();
      const begin = performance.now();
      await load();
      const seconds = (performance.now() - begin) / 1_000;
      found.get(name)?.push(seconds);
      log(`round ${round + 1}: ${name}: ${seconds.toFixed(1)} s`);
    }
  }
  return new Map([...found].map(([name, times]) => [name, quantile(times, 0.5)]));
}

/** Whole numbers as integers, as Isnad writes them. @param {unknown} value @param {string} [key] @returns {unknown} */
function forDriver(value, key = '') {
  if (typeof value === 'number') return ['latitude', 'longitude'].includes(key) ? value : neo4j.int(value);
  if (Array.isArray(value)) return value.map((item) => forDriver(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, forDriver(inner, name)]));
}

/** @param {readonly ArticleRows[]} rows @param {number} batch */
function* plainBatches(rows, batch) {
  for (let at = 0; at < rows.length; at += batch) yield plainStatements(joinRows(rows.slice(at, at + batch)));
}

/** @param {import('neo4j-driver').Driver} driver @param {readonly ArticleRows[]} rows @param {number} batch @param {boolean} isAwaited */
async function loadPlainly(driver, rows, batch, isAwaited) {
  const session = driver.session();
  for (const statements of plainBatches(rows, batch)) {
    await session.executeWrite(async (tx) => {
      const sent = [];
      for (const { text, rows: list } of statements) {
        const result = tx.run(text, { rows: forDriver(list) });
        if (isAwaited) await result;
        else sent.push(result);
      }
      await Promise.all(sent);
    });
  }
  await session.close();
}

/** @param {import('@grafeo-db/js').GrafeoDB} database @param {readonly ArticleRows[]} rows @param {number} batch */
async function loadPlainlyEmbedded(database, rows, batch) {
  for (const statements of plainBatches(rows, batch)) {
    const tx = database.beginTransaction();
    for (const { text, rows: list } of statements) await tx.executeCypher(text, { rows: list });
    tx.commit();
  }
}

/** @param {ReadonlyMap<string, number>} seconds @param {number} articles @param {readonly [string, string, number | undefined][]} compared */
function figuresOf(seconds, articles, compared) {
  const of = (/** @type {string} */ name) => seconds.get(name) ?? Number.NaN;
  const both = compared.filter(([name, plain]) => seconds.has(name) && seconds.has(plain));
  /** @type {Figure[]} */
  const ratios = both.map(([name, plain, atLeast]) => ({
    name: `${name}, of ${plain}`,
    value: of(plain) / of(name),
    unit: '×',
    ...(atLeast === undefined ? {} : { atLeast }),
  }));
  return [
    ...ratios,
    ...[...seconds.keys()].map((name) => ({ name, value: articles / of(name), unit: 'articles/s' })),
  ];
}

/** @typedef {{load: Load, batch: number, how: {rounds: number, without: readonly string[]}, writers: readonly number[], folder: string, log: (line: string) => void}} Run */

/** @type {Record<string, (run: Run) => Promise<Figure[]>>} */
const STORES = {
  neo4j: ({ load: { extractions, rows }, batch, how, writers, log }) =>
    withServer(async (server) => {
      const store = await openServer(server);
      const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
      const atOnce = writers.map((count) => [
        `neo4j: ${count} batches at once`,
        () => loadAtOnce(extractions, store, batch, count),
      ]);
      /** @type {Ways} */
      const ways = {
        'neo4j: plain batches': () => loadPlainly(driver, rows, batch, true),
        'neo4j: batches': () => loadInBatches(extractions, store, batch),
        'neo4j: plain one by one': () => loadPlainly(driver, rows, 1, true),
        'neo4j: one by one': () => loadOneByOne(extractions, store),
        'neo4j: plain one by one, sent at once': () => loadPlainly(driver, rows, 1, false),
        ...Object.fromEntries(atOnce),
      };
      try {
        const seconds = await measure(ways, how, () => empty(store), log);
        return figuresOf(seconds, extractions.length, [
          ['neo4j: batches', 'neo4j: plain batches', 1.1],
          ['neo4j: one by one', 'neo4j: plain one by one', 1.3],
          ['neo4j: one by one', 'neo4j: plain one by one, sent at once', undefined],
        ]);
      } finally {
        await driver.close();
        await store.close();
      }
    }),

  embedded: async ({ load: { extractions, rows }, batch, how, folder, log }) => {
    let files = 0;
    /** @type {Store | null} */
    let store = null;
    // A store of its own for each, with the schema that Isnad gives it.
    const clear = async () => {
      await store?.close();
      files += 1;
      store = await openStore(join(folder, `${files}.grafeo`));
    };
    const current = () => {
      if (store === null) throw new Error('There is no store.');
      return store;
    };
    const bare = async () => {
      await current().close();
      store = null;
      const database = grafeo.GrafeoDB.create(join(folder, `${files}.grafeo`));
      await loadPlainlyEmbedded(database, rows, batch);
      database.close();
    };
    const closed = async (/** @type {(store: Store) => Promise<void>} */ work) => {
      await work(current());
      await current().close();
      store = null;
    };
    const seconds = await measure(
      {
        'embedded: bare binding': bare,
        'embedded: batches': () => closed((open) => loadInBatches(extractions, open, batch)),
        'embedded: one by one': () => closed((open) => loadOneByOne(extractions, open)),
      },
      how,
      clear,
      log,
    );
    return figuresOf(seconds, extractions.length, [
      ['embedded: batches', 'embedded: bare binding', 0.8],
      ['embedded: one by one', 'embedded: bare binding', undefined],
    ]);
  },
};

main({
  name: 'load',
  help: HELP,
  options: { articles: '1000', rounds: '3', batch: '50', writers: '', without: '', stores: 'embedded,neo4j' },
  quick: { articles: '150', rounds: '1' },
  async run({ articles, rounds, batch, writers = '', without = '', stores = '' }, log) {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
    try {
      const load = await makeLoad(Number(articles), folder);
      log(`${articles} articles are made`);
      const how = { rounds: Number(rounds), without: without.split(',').filter((part) => part !== '') };
      const run = { load, batch: Number(batch), how, folder, log };
      /** @type {Figure[]} */
      const figures = [];
      for (const name of stores.split(',')) {
        const measureStore = STORES[name];
        if (measureStore === undefined) throw new Error(`There is no store "${name}": embedded, neo4j.`);
        const counts = writers === '' ? [] : numbersIn(writers);
        figures.push(...(await measureStore({ ...run, writers: counts })));
      }
      return figures;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
});
