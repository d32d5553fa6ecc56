/** `npm run bench:start`: how long a short command takes. `--help` says more. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, extract, ingest, normaliseName, openStore } from '../../dist/index.js';
import { main, quantile } from './support/benchmark.mjs';
import { CLI, runNode } from './support/command.mjs';
import { newsOf } from './support/news.mjs';

const HELP = `Starts \`node -e 0\`, \`isnad --help\` and \`isnad ask\` on an embedded store of some articles in turn, and compares the
medians. Tells which packages \`isnad --help\` loads.

  npm run bench:start -- [options]

  --articles <n>   in the store (20)
  --repeat <n>     starts of each (20)
  --quick          fewer
  --json <file>    the figures, as JSON`;

/** @param {string} folder @param {number} count */
async function makeStore(folder, count) {
  const context = createContext();
  const file = join(folder, 'small.grafeo');
  const store = await openStore(file);
  for (let n = 0; n < count; n += 1) await ingest(extract(newsOf(n), context), store, { normaliseName });
  await store.close();
  return file;
}

/** The packages of which a program loads a file, as V8 tells. @param {string} folder @param {readonly string[]} args */
async function packagesOf(folder, args) {
  const coverage = join(folder, 'coverage');
  await runNode(args, { env: { NODE_V8_COVERAGE: coverage } });
  const files = await readdir(coverage);
  const texts = await Promise.all(files.map((file) => readFile(join(coverage, file), 'utf8')));
  const urls = texts.flatMap((text) => [...text.matchAll(/node_modules\/((?:@[^/"]+\/)?[^/"]+)\//g)]);
  return [...new Set(urls.map(([, name]) => name ?? ''))].sort();
}

main({
  name: 'start',
  help: HELP,
  options: { articles: '20', repeat: '20' },
  quick: { repeat: '5' },
  async run({ articles, repeat }, log) {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
    try {
      const store = await makeStore(folder, Number(articles));
      /** @type {Record<string, string[]>} */
      const commands = {
        node: ['-e', '0'],
        help: [CLI, '--help'],
        ask: [CLI, 'ask', 'positions-of', '--param', 'actor=تركيا', '--store', store],
      };
      const times = new Map(Object.keys(commands).map((name) => [name, /** @type {number[]} */ ([])]));
      for (let turn = 0; turn < Number(repeat); turn += 1) {
        for (const [name, args] of Object.entries(commands))
          times.get(name)?.push((await runNode(args)).seconds);
      }
      const of = (/** @type {string} */ name) => quantile(times.get(name) ?? [], 0.5);
      const loaded = await packagesOf(folder, [CLI, '--help']);
      log(`isnad --help loads: ${loaded.join(', ')}`);
      return [
        { name: 'isnad --help, of node -e 0', value: of('help') / of('node'), unit: '×', atMost: 2.5 },
        { name: 'isnad ask, of node -e 0', value: of('ask') / of('node'), unit: '×' },
        { name: 'node -e 0', value: of('node') * 1_000, unit: 'ms' },
        { name: 'isnad --help', value: of('help') * 1_000, unit: 'ms' },
        { name: 'isnad ask', value: of('ask') * 1_000, unit: 'ms' },
        { name: 'packages that isnad --help loads', value: loaded.length, unit: '' },
      ];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
});
