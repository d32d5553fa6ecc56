/** `npm run bench:growth`: whether loading and asking stay as fast as a store grows. `--help` says more. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askQuery, loadQueries } from '../../dist/ask/index.js';
import { createContext, extract, ingestAll, normaliseName, openStore } from '../../dist/index.js';
import { main, numbersIn, quantile } from './support/benchmark.mjs';
import { newsOf } from './support/news.mjs';
import { openServer, withServer } from './support/servers.mjs';

/** @typedef {import('../../dist/index.js').Store} Store */
/** @typedef {import('../../dist/ask/index.js').NamedQuery} NamedQuery */
/** @typedef {import('./support/benchmark.mjs').Figure} Figure */
/** @typedef {(line: string) => void} Log */

const HELP = `Fills a store with articles of about 3 kB that draw on thousands of actors, and compares the rate of the last thousand
with that of the first; reading the articles is not in it. At each size it asks every named query, for its first 100 rows,
about one of the actors that news names most and about one that few articles name, and gives the slowest but one in
twenty of each.

  npm run bench:growth -- [options]

  --sizes <n,n,…>    numbers of articles at which queries are asked (1000,10000,20000)
  --part <n>         articles whose rate is taken, first and last (1000)
  --repeat <n>       how often each query is asked (20)
  --stores <a,b>     embedded, neo4j (both)
  --quick            fewer of all
  --json <file>      the figures, as JSON`;

const LIMIT = 100;
/** p95 in milliseconds. */
const TARGET = 100;
/** Milliseconds for all turns of one query. */
const PATIENCE = 20_000;

const context = createContext();

/** @param {Store} store @param {number} from @param {number} to @returns {Promise<number>} seconds without extraction */
async function fill(store, from, to) {
  const CHUNK = 200;
  let seconds = 0;
  for (let begin = from; begin < to; begin += CHUNK) {
    const count = Math.min(CHUNK, to - begin);
    const extractions = Array.from({ length: count }, (_, at) => extract(newsOf(begin + at), context));
    const start = performance.now();
    for await (const { error } of ingestAll(extractions, store, { normaliseName })) {
      if (error !== null) throw error;
    }
    seconds += (performance.now() - start) / 1_000;
  }
  return seconds;
}

/** The actors that queries are asked about. @typedef {{name: 'busy' | 'rare', actors: [string, string]}} About */

/** @param {Store} store @returns {Promise<About[]>} */
async function chooseActors(store) {
  const { rows } = await store.run(
    'MATCH (a:Actor)-[:STATED]->(p:Position) RETURN a.id AS id, count(p) AS positions ORDER BY positions DESC, id',
  );
  const ids = rows.map(([id]) => String(id));
  const [first = '', second = '', rare = first] = [ids[0], ids[1], ids[ids.length >> 1]];
  return [
    { name: 'busy', actors: [first, second] },
    { name: 'rare', actors: [rare, first] },
  ];
}

/** @param {Store} store @param {string} actor @returns {Promise<Record<string, string>>} */
async function otherValues(store, actor) {
  const statement = `MATCH (:Actor {id: $actor})-[:STATED]->(p:Position)-[:EVIDENCED_BY]->(:Version)<-[:HAS_VERSION]-(a:Article)
    RETURN p.id, a.id LIMIT 1`;
  const [[position, article] = []] = (await store.run(statement, { actor })).rows;
  return { position: String(position), text: String(article), date: '2013-01-01', integer: '2' };
}

/**
 * Names whatever actors a query can be asked about, and what else it requires; null for one about all actors.
 * @param {NamedQuery} query @param {[string, string]} actors @param {Record<string, string>} others
 * @returns {Record<string, string> | null}
 */
function valuesFor({ parameters }, actors, others) {
  /** @type {Record<string, string>} */
  const values = {};
  const left = [...actors];
  for (const { name, type, required } of parameters) {
    const value = type === 'actor' || type === 'entity' ? left.shift() : required ? others[type] : undefined;
    if (value !== undefined) values[name] = value;
  }
  return Object.keys(values).length === 0 ? null : values;
}

/** @param {Store} store @param {NamedQuery} query @param {Record<string, string>} given @param {number} repeat */
async function timeQuery(store, query, given, repeat) {
  const times = [];
  // The first one has its statement planned; what takes long is asked less often.
  for (let turn = 0, spent = 0; turn <= repeat && (turn < 2 || spent < PATIENCE); turn += 1) {
    const begin = performance.now();
    try {
      await askQuery(query, given, { store, normalise: normaliseName, limit: LIMIT });
    } catch (error) {
      // An embedded store ends a question after half a minute.
      if (!/timeout/i.test(String(error))) throw error;
      return performance.now() - begin;
    }
    const time = performance.now() - begin;
    spent += time;
    if (turn > 0) times.push(time);
  }
  return quantile(times, 0.95);
}

/** @param {Store} store @param {readonly NamedQuery[]} queries @param {number} repeat */
async function timeQueries(store, queries, repeat) {
  /** @type {{name: string, about: About['name'] | 'all', value: number}[]} */
  const found = [];
  for (const { name: about, actors } of await chooseActors(store)) {
    const others = await otherValues(store, actors[0]);
    for (const query of queries) {
      const given = valuesFor(query, actors, others);
      if (given === null && about === 'rare') continue;
      const value = await timeQuery(store, query, given ?? {}, repeat);
      found.push({ name: query.name, about: given === null ? 'all' : about, value });
    }
  }
  return found;
}

/** @param {string} name @param {Store} store @param {{sizes: number[], part: number, repeat: number}} how @param {Log} log @returns {Promise<Figure[]>} */
async function measure(name, store, { sizes, part, repeat }, log) {
  const queries = await loadQueries();
  const last = sizes.at(-1) ?? 0;
  const rates = [];
  /** @type {Figure[]} */
  const figures = [];
  let [stored, since] = [0, 0];
  for (const stop of [...new Set([part, ...sizes, last - part])].sort((a, b) => a - b)) {
    const seconds = await fill(store, stored, stop);
    since = stop - stored;
    if (stop === part || stop === last) rates.push(since / seconds);
    log(`${name}: ${stop} articles, the last ${since} at ${(since / seconds).toFixed(1)} a second`);
    stored = stop;
    if (!sizes.includes(stop)) continue;
    for (const { name: query, about, value } of await timeQueries(store, queries, repeat)) {
      const target = about === 'all' ? {} : { atMost: TARGET };
      figures.push({ name: `${name}: ${query} (${about}), ${stop} articles`, value, unit: 'ms', ...target });
    }
  }
  const [first = Number.NaN, final = Number.NaN] = rates;
  const growth = { name: `${name}: load, rate of the first ${part} to the last`, value: first / final };
  return [
    { ...growth, unit: '×', atMost: 1.2 },
    { name: `${name}: load, the last ${part}`, value: final, unit: 'articles/s' },
    ...figures,
  ];
}

/** @type {Record<string, (work: (store: Store) => Promise<Figure[]>) => Promise<Figure[]>>} */
const STORES = {
  embedded: async (work) => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
    const store = await openStore(join(folder, 'growing.grafeo'));
    try {
      return await work(store);
    } finally {
      await store.close();
      await rm(folder, { recursive: true });
    }
  },
  neo4j: (work) =>
    withServer(async (server) => {
      const store = await openServer(server);
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    }),
};

main({
  name: 'growth',
  help: HELP,
  options: { sizes: '1000,10000,20000', part: '1000', repeat: '20', stores: 'embedded,neo4j' },
  quick: { sizes: '100,300', part: '100', repeat: '5' },
  async run({ sizes = '', part, repeat, stores = '' }, log) {
    const how = { sizes: numbersIn(sizes), part: Number(part), repeat: Number(repeat) };
    const figures = [];
    for (const name of stores.split(',')) {
      const run = STORES[name];
      if (run === undefined) throw new Error(`There is no store "${name}": embedded, neo4j.`);
      figures.push(...(await run((store) => measure(name, store, how, log))));
    }
    return figures;
  },
});
