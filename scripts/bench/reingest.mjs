/** `npm run bench:reingest`: what a re-ingest costs, beside how many articles are stored. `--help` says more. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, extract, ingest, normaliseName, openStore } from '../../dist/index.js';
import { articleOf } from '../../test/support/busy-articles.mjs';
import { main, numbersIn, quantile } from './support/benchmark.mjs';
import { empty, openServer, withServer } from './support/servers.mjs';

/** @typedef {import('../../dist/index.js').Store} Store */
/** @typedef {import('../../test/support/busy-articles.mjs').Edit} Edit */
/** @typedef {import('./support/benchmark.mjs').Figure} Figure */
/** @typedef {{median: number, least: number}} Time milliseconds */
/** @typedef {Record<string, Time[]>} Times by kind of re-ingest, one for each size */

const HELP = `Stores articles that share their actors, and re-ingests some at each size. Gives the growth of the median of each kind
from the first size to the last, that of the least time, which other work on the machine disturbs less, and the medians.
Files of each size are measured in turn, the one database of a Neo4j as it grows.

  npm run bench:reingest -- [options]

  --sizes <n,n,…>      numbers of stored articles (100,1000,10000,20000)
  --repeat <n>         re-ingests of each kind at each size (10)
  --stores <a,b>       embedded, neo4j (both)
  --quick              fewer
  --json <file>        the figures, as JSON

Neo4j is the one that NEO4J_TEST_URI names (it must be empty, and is emptied at the end), else one from Docker or Maven.`;

/** How many articles are stored and thrown away first, so that both engines have compiled what they run. */
const WARM_UP = 150;
/** Ingests that are under way at once while the store is filled. */
const FILLERS = 4;

/**
 * Each kind: which article, counted from the oldest, and what happens to it. They lie a fifth of the store apart, so that
 * no article is taken twice.
 * @type {Record<string, {edit: Edit | null, at: (size: number, turn: number) => number}>}
 */
const KINDS = {
  unchanged: { edit: null, at: (size, turn) => Math.floor(size / 5) + turn },
  'one sentence reworded': { edit: 'reworded', at: (size, turn) => Math.floor((size * 2) / 5) + turn },
  'one stance turned': { edit: 'turned', at: (size, turn) => Math.floor((size * 3) / 5) + turn },
  'three sentences cut': { edit: 'cut', at: (size, turn) => Math.floor((size * 4) / 5) + turn },
  'the same, newest article': { edit: 'cut', at: (size, turn) => size - 1 - turn },
};

const context = createContext();

/** @param {Store} store @param {number} n @param {Edit | null} [edit] @returns {Promise<number>} milliseconds */
async function put(store, n, edit = null) {
  const extraction = extract(articleOf(n, edit), context);
  const begin = performance.now();
  await ingest(extraction, store, { normaliseName });
  return performance.now() - begin;
}

/** @param {Store} store @param {number} from @param {number} to */
async function fill(store, from, to) {
  let next = from;
  const work = async () => {
    while (next < to) {
      const n = next;
      next += 1;
      await put(store, n);
    }
  };
  await Promise.all(Array.from({ length: FILLERS }, work));
}

/** @param {readonly number[]} values @returns {Time} */
function summarise(values) {
  return { median: quantile(values, 0.5), least: Math.min(...values) };
}

/**
 * One after the other in turn, so that a moment's load on the machine falls on all kinds and stores alike.
 * @param {readonly {store: Store, size: number}[]} targets
 * @param {number} repeat
 * @returns {Promise<Times>}
 */
async function measure(targets, repeat) {
  const kinds = Object.entries(KINDS);
  const found = new Map(kinds.map(([kind]) => [kind, targets.map(() => /** @type {number[]} */ ([]))]));
  for (let turn = 0; turn < repeat; turn += 1) {
    for (const [kind, { edit, at }] of kinds) {
      for (const [index, { store, size }] of targets.entries()) {
        found.get(kind)?.[index]?.push(await put(store, at(size, turn), edit));
      }
    }
  }
  return Object.fromEntries([...found].map(([kind, lists]) => [kind, lists.map(summarise)]));
}

/** @param {Store} store @param {number} repeat */
async function warmUp(store, repeat) {
  await fill(store, 0, WARM_UP);
  await measure([{ store, size: WARM_UP }], repeat);
  await empty(store);
}

/** A file for each size, measured together. @param {string} folder @param {readonly number[]} sizes @param {number} repeat */
async function runOnFiles(folder, sizes, repeat) {
  const targets = [];
  for (const size of sizes) {
    const store = await openStore(join(folder, `${size}.grafeo`));
    targets.push({ store, size });
    await warmUp(store, repeat);
    await fill(store, 0, size);
    console.error(`${size} articles are stored`);
  }
  const times = await measure(targets, repeat);
  for (const { store } of targets) await store.close();
  return times;
}

/** One database, which grows. @param {Store} store @param {readonly number[]} sizes @param {number} repeat */
async function runOnServer(store, sizes, repeat) {
  await warmUp(store, repeat);
  /** @type {Times} */
  const times = {};
  let stored = 0;
  for (const size of sizes) {
    await fill(store, stored, size);
    stored = size;
    console.error(`${size} articles are stored`);
    for (const [kind, row] of Object.entries(await measure([{ store, size }], repeat))) {
      times[kind] = [...(times[kind] ?? []), ...row];
    }
  }
  return times;
}

/** @type {Record<string, (sizes: readonly number[], repeat: number) => Promise<Times>>} */
const STORES = {
  embedded: async (sizes, repeat) => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
    try {
      return await runOnFiles(folder, sizes, repeat);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  neo4j: (sizes, repeat) =>
    withServer(async (server) => {
      const store = await openServer(server);
      try {
        return await runOnServer(store, sizes, repeat);
      } finally {
        await store.close();
      }
    }),
};

/** @param {string} store @param {readonly number[]} sizes @param {Times} times @returns {Figure[]} */
function figuresOf(store, sizes, times) {
  const growth = Object.entries(times).flatMap(([kind, row]) => {
    const grown = (/** @type {keyof Time} */ of) =>
      (row.at(-1)?.[of] ?? Number.NaN) / (row[0]?.[of] ?? Number.NaN);
    const name = `${store}: ${kind}, ${sizes.at(-1)} stored, of ${sizes[0]}`;
    return [
      { name, value: grown('median'), unit: '×', atMost: 1.3 },
      { name: `${name}, least`, value: grown('least'), unit: '×' },
    ];
  });
  const medians = Object.entries(times).flatMap(([kind, row]) =>
    row.map(({ median }, at) => ({
      name: `${store}: ${kind}, ${sizes[at]} stored`,
      value: median,
      unit: 'ms',
    })),
  );
  return [...growth, ...medians];
}

main({
  name: 're-ingest',
  help: HELP,
  options: { sizes: '100,1000,10000,20000', repeat: '10', stores: 'embedded,neo4j' },
  quick: { sizes: '50,250', repeat: '5' },
  async run({ sizes: given = '', repeat: times, stores = '' }) {
    const [sizes, repeat] = [numbersIn(given), Number(times)];
    if (!sizes.every((size, at) => size >= (at === 0 ? 10 * repeat : 2 * (sizes[at - 1] ?? 0))))
      throw new Error('The least size is ten times the repetitions, and each one twice the size before it.');
    const figures = [];
    for (const name of stores.split(',')) {
      const run = STORES[name];
      if (run === undefined) throw new Error(`There is no store "${name}": embedded, neo4j.`);
      figures.push(...figuresOf(name, sizes, await run(sizes, repeat)));
    }
    return figures;
  },
});
