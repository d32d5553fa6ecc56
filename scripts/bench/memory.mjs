/** `npm run bench:memory`: how much memory a long run takes. `--help` says more. */
import { main, numbersIn } from './support/benchmark.mjs';
import { CLI, runNode } from './support/command.mjs';
import { newsLines } from './support/news.mjs';
import { environmentFor, withServer } from './support/servers.mjs';

/** @typedef {import('./support/benchmark.mjs').Figure} Figure */

const HELP = `Streams articles of about 3 kB into \`isnad extract -\`, and into \`isnad ingest -\` with Neo4j, and compares the most memory
that the process had at once, threads included, at each number. The embedded store is left out: it keeps its graph in memory.

  npm run bench:memory -- [options]

  --sizes <n,n,…>    numbers of articles (1000,10000,100000)
  --ingest <n,n,…>   numbers of articles for isnad ingest (1000,10000)
  --quick            fewer
  --json <file>      the figures, as JSON`;

/**
 * @param {string} name @param {readonly number[]} sizes @param {readonly string[]} args @param {(line: string) => void} log
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Figure[]>}
 */
async function measure(name, sizes, args, log, env = {}) {
  const peaks = [];
  for (const size of sizes) {
    const { peak, seconds } = await runNode([CLI, ...args], { input: newsLines(0, size), env, peak: true });
    log(`${name}: ${size} articles in ${seconds.toFixed(0)} s`);
    peaks.push({ size, peak });
  }
  const [first, last] = [peaks[0], peaks.at(-1)];
  const growth = (last?.peak ?? Number.NaN) / (first?.peak ?? Number.NaN);
  return [
    { name: `${name}, ${last?.size} articles, of ${first?.size}`, value: growth, unit: '×', atMost: 1.2 },
    ...peaks.map(({ size, peak }) => ({ name: `${name}, ${size} articles`, value: peak, unit: 'MB' })),
  ];
}

main({
  name: 'memory',
  help: HELP,
  options: { sizes: '1000,10000,100000', ingest: '1000,10000' },
  quick: { sizes: '300,1000', ingest: '100,300' },
  async run({ sizes = '', ingest = '' }, log) {
    const extracted = await measure(
      'isnad extract',
      numbersIn(sizes),
      ['extract', '-', '--format', 'ndjson'],
      log,
    );
    const ingested = await withServer((server) =>
      // The larger number holds the smaller one, which is then found unchanged.
      measure(
        'isnad ingest',
        numbersIn(ingest),
        ['ingest', '-', '--format', 'ndjson'],
        log,
        environmentFor(server),
      ),
    );
    return [...extracted, ...ingested];
  },
});
