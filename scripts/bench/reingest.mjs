/** `npm run bench:reingest`: what a re-ingest costs, beside how many articles are stored. `--help` says more. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createContext, extract, ingest, normaliseName, openStore } from '../../dist/index.js';
import { findTestServer } from '../../test/neo4j/find.mjs';
import { articleOf } from '../../test/support/busy-articles.mjs';

/** @typedef {import('../../dist/index.js').Store} Store */
/** @typedef {import('../../test/support/busy-articles.mjs').Edit} Edit */
/** @typedef {{median: number, least: number}} Time milliseconds */
/** @typedef {Record<string, Time[]>} Times by kind of re-ingest, one for each size */

const HELP = `Stores articles that share their actors, and re-ingests some at each size. Prints the median of each kind and, in
brackets, the least time, which other work on the machine disturbs less; then how both grow from the first size to the
last. Files of each size are measured in turn, the one database of a Neo4j as it grows.

  npm run bench:reingest -- [options]

  --sizes <n,n,…>      numbers of stored articles (100,1000,10000)
  --repeat <n>         re-ingests of each kind at each size (10)
  --stores <a,b>       embedded, neo4j (both)
  --json               only the figures, as JSON

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

/** In parts, and edges first: a small server has no room for a transaction that deletes a node with all its edges. */
const EMPTYING = [
  'MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(r) AS gone',
  'MATCH (n) WITH n LIMIT 2000 DELETE n RETURN count(n) AS gone',
];

/** @param {Store} store */
async function empty(store) {
  for (const statement of EMPTYING) {
    let gone = 1;
    while (gone > 0) gone = Number((await store.run(statement, {}, { access: 'write' })).rows[0]?.[0]);
  }
}

/** @param {readonly number[]} values @returns {Time} */
function summarise(values) {
  const inOrder = [...values].sort((a, b) => a - b);
  return { median: inOrder[inOrder.length >> 1] ?? Number.NaN, least: inOrder[0] ?? Number.NaN };
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
  neo4j: async (sizes, repeat) => {
    const found = await findTestServer(console.error);
    if (found === null)
      throw new Error('No Neo4j here: set NEO4J_TEST_URI, or leave it out: --stores embedded');
    const { uri, username, password, database } = found.server;
    const store = await openStore(uri, { username, password, database: database ?? undefined });
    const [[nodes] = []] = (await store.run('MATCH (n) RETURN count(n) AS nodes')).rows;
    if (nodes !== 0) {
      await store.close();
      throw new Error(`The database at ${uri} is not empty: name an empty one.`);
    }
    try {
      return await runOnServer(store, sizes, repeat);
    } finally {
      await empty(store);
      await store.close();
      await found.stop();
    }
  },
};

/** @param {string} name @param {readonly number[]} sizes @param {Times} times */
function tableOf(name, sizes, times) {
  const cells = [
    [name, ...sizes.map((size) => `${size}`), 'growth'],
    ...Object.entries(times).map(([kind, row]) => [
      kind,
      ...row.map(({ median, least }) => `${median.toFixed(1)} (${least.toFixed(1)}) ms`),
      `${growthOf(row, 'median')} (${growthOf(row, 'least')})`,
    ]),
  ];
  return cells
    .map(([first = '', ...rest]) => `${first.padEnd(26)}${rest.map((cell) => cell.padStart(17)).join('')}`)
    .join('\n');
}

/** @param {readonly Time[]} row @param {keyof Time} of */
function growthOf(row, of) {
  return ((row.at(-1)?.[of] ?? Number.NaN) / (row[0]?.[of] ?? Number.NaN)).toFixed(2);
}

async function main() {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '100,1000,10000' },
      repeat: { type: 'string', default: '10' },
      stores: { type: 'string', default: 'embedded,neo4j' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const sizes = values.sizes.split(',').map(Number);
  const repeat = Number(values.repeat);
  const isApart = sizes.every((size, at) => size >= 5 * (sizes[at - 1] ?? 2 * repeat));
  if (![...sizes, repeat].every((n) => Number.isInteger(n) && n > 0) || !isApart)
    throw new Error(
      'The least size is ten times the repetitions, and each one five times the size before it.',
    );
  /** @type {Record<string, Times>} */
  const figures = {};
  for (const name of values.stores.split(',')) {
    const run = STORES[name];
    if (run === undefined) throw new Error(`There is no store "${name}": embedded, neo4j.`);
    const times = await run(sizes, repeat);
    figures[name] = times;
    if (!values.json) console.log(`${tableOf(name, sizes, times)}\n`);
  }
  console.log(JSON.stringify({ sizes, repeat, node: process.version, milliseconds: figures }));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
