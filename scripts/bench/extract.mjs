/** `npm run bench:extract`: how fast articles are read, and what that is of a bare pass. `--help` says more. */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { tokenise } from '../../dist/document/tokens.js';
import { createContext, extract } from '../../dist/index.js';
import { languageByCode } from '../../dist/language/index.js';
import { startPool } from '../../dist/pool/index.js';
import { main, quantile } from './support/benchmark.mjs';
import { newsOf } from './support/news.mjs';

/** @typedef {import('../../dist/index.js').ArticleInput} Input */
/** @typedef {import('./support/benchmark.mjs').Figure} Figure */
/** @typedef {{bytes: number, bare: number, read: number}} Times milliseconds of one article */

const BACKGROUND = fileURLToPath(new URL('../../../shared/eval/background/articles.ndjson', import.meta.url));

const HELP = `Reads made-up news of about 3 kB an article (scripts/bench/support/news.mjs), and articles as they were published
where there are some. Every article is read once, so that nothing is known of it from before; those of the warm-up are
others. Beside each one a bare pass goes over the same text, which only cuts it into tokens and gives each its normal
form, by the code that extraction uses. Tells bytes (UTF-8) and articles a second on one core, how many times the bare
pass that takes, the latency of an article, and how much sooner all threads of the pool are done than one.

  npm run bench:extract -- [options]

  --articles <n>       that are measured (600)
  --warm-up <n>        that are read before (1500)
  --background <file>  published articles, {"id", "text"} a line (../shared/eval/background/articles.ndjson)
  --threads <n>        of the pool (as many as there are cores)
  --quick              fewer
  --json <file>        the figures, as JSON

Ratios are within this run. What other programs do on the machine meanwhile falls on all of it, on the tail most.`;

const arabic = languageByCode('ar');
if (arabic === null) throw new Error('There is no language pack for Arabic.');
const { normalise } = arabic;

/** @param {Input} input @param {import('../../dist/index.js').ExtractionContext} context @returns {Times} */
function time(input, context) {
  const { text } = input;
  const begin = performance.now();
  tokenise(text, { start: 0, end: text.length }, normalise);
  const between = performance.now();
  extract(input, context);
  return { bytes: Buffer.byteLength(text), bare: between - begin, read: performance.now() - between };
}

/** @param {string} label @param {readonly Times[]} times @returns {Figure[]} */
function figuresOf(label, times) {
  const sum = (/** @type {keyof Times} */ key) => times.reduce((all, row) => all + row[key], 0);
  const latency = times.map(({ read }) => read);
  const seconds = sum('read') / 1_000;
  return [
    { name: `${label}: of the bare pass`, value: sum('read') / sum('bare'), unit: '×', atMost: 12 },
    { name: `${label}: text`, value: sum('bytes') / 1e6 / seconds, unit: 'MB/s', atLeast: 1 },
    { name: `${label}: articles`, value: times.length / seconds, unit: '1/s' },
    { name: `${label}: an article`, value: sum('bytes') / 1e3 / times.length, unit: 'kB' },
    { name: `${label}: latency, median`, value: quantile(latency, 0.5), unit: 'ms' },
    { name: `${label}: latency, 99 of 100`, value: quantile(latency, 0.99), unit: 'ms', atMost: 50 },
  ];
}

/** @param {string} file @returns {Input[]} */
function readPublished(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text } = JSON.parse(line);
      return { ...newsOf(0), article: { ...newsOf(0).article, id, title: null }, text };
    });
}

/** Seconds that a pool takes for the articles, when its threads are warm. @param {number} threads @param {readonly Input[]} warmUp @param {readonly Input[]} inputs */
async function secondsOfPool(threads, warmUp, inputs) {
  const pool = await startPool({ threads, timeLimit: 60 });
  try {
    const read = (/** @type {readonly Input[]} */ list) =>
      Promise.all(list.map((input) => pool.extract(input)));
    await read(warmUp);
    const begin = performance.now();
    await read(inputs);
    return (performance.now() - begin) / 1_000;
  } finally {
    await pool.close();
  }
}

main({
  name: 'extract',
  help: HELP,
  options: {
    articles: '600',
    'warm-up': '1500',
    background: BACKGROUND,
    threads: String(availableParallelism()),
  },
  quick: { articles: '100', 'warm-up': '200' },
  async run(values, log) {
    const count = Number(values.articles);
    const before = Number(values['warm-up']);
    const threads = Number(values.threads);
    if (!(count > 0 && before >= 0 && threads > 0)) throw new Error('Whole numbers above 0 are needed.');
    const context = createContext();
    for (let n = 0; n < before; n += 1) time(newsOf(n), context);
    const news = Array.from({ length: count }, (_, at) => newsOf(before + at));
    const figures = figuresOf(
      'news',
      news.map((input) => time(input, context)),
    );
    if (existsSync(values.background ?? '')) {
      const published = readPublished(values.background ?? '');
      figures.push(
        ...figuresOf(
          'published',
          published.map((input) => time(input, context)),
        ),
      );
    } else log(`${values.background} is not there: made-up news alone.`);
    const warmUp = Array.from({ length: before }, (_, at) => newsOf(before + count + at));
    const one = await secondsOfPool(1, warmUp.slice(0, before / threads), news);
    const all = await secondsOfPool(threads, warmUp, news);
    figures.push({
      name: `${threads} threads, of one: times the articles a second`,
      value: one / all,
      unit: '×',
      atLeast: 0.85 * threads,
    });
    return figures;
  },
});
