/** `npm run bench:end-to-end`: whether reading and loading go on at the same time. `--help` says more. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './support/benchmark.mjs';
import { CLI, runNode } from './support/command.mjs';
import { newsLines } from './support/news.mjs';
import { empty, environmentFor, openServer, withServer } from './support/servers.mjs';

/** @typedef {import('./support/benchmark.mjs').Figure} Figure */

const HELP = `Reads a file of articles of about 3 kB with \`isnad extract\`, loads what it printed with \`isnad load\`, and does both at once
with \`isnad ingest\`, into an empty store each time. What is compared is the time of all against the slower half, and
against that of the same once more, when nothing has changed.

  npm run bench:end-to-end -- [options]

  --articles <n>     (10000)
  --stores <a,b>     embedded, neo4j (both)
  --quick            fewer articles
  --json <file>      the figures, as JSON`;

/** @typedef {{news: string, extractions: string}} Files */

/**
 * @param {string} store name for the figures @param {number} articles @param {number} extracting seconds
 * @param {(part: Part) => Promise<number>} time seconds; into an empty store, but for the last
 * @returns {Promise<Figure[]>}
 */
async function compare(store, articles, extracting, time) {
  const loading = await time('load');
  const both = await time('ingest');
  const again = await time('again');
  const slower = Math.max(extracting, loading);
  return [
    { name: `${store}: ingest, of the slower half`, value: both / slower, unit: '×', atMost: 1.2 },
    {
      name: `${store}: ingest, of both halves one after the other`,
      value: both / (extracting + loading),
      unit: '×',
    },
    { name: `${store}: ingest, of the same once more`, value: both / again, unit: '×', atLeast: 20 },
    { name: `${store}: load`, value: articles / loading, unit: 'articles/s' },
    { name: `${store}: ingest`, value: articles / both, unit: 'articles/s' },
  ];
}

/**
 * @typedef {'load' | 'ingest' | 'again'} Part `again` ingests the same once more
 * @param {Files} files @param {Part} part @param {NodeJS.ProcessEnv} env
 */
async function timePart({ news, extractions }, part, env) {
  const [command, file] = part === 'load' ? ['load', extractions] : ['ingest', news];
  return (await runNode([CLI, command, file, '--format', 'ndjson'], { env })).seconds;
}

/** @type {Record<string, (folder: string, files: Files, articles: number, extracting: number) => Promise<Figure[]>>} */
const STORES = {
  embedded: (folder, files, articles, extracting) =>
    compare('embedded', articles, extracting, (part) =>
      timePart(files, part, { ISNAD_STORE: join(folder, part === 'load' ? 'load.grafeo' : 'ingest.grafeo') }),
    ),
  neo4j: (_, files, articles, extracting) =>
    withServer(async (server) => {
      const store = await openServer(server);
      try {
        return await compare('neo4j', articles, extracting, async (part) => {
          if (part === 'ingest') await empty(store);
          return timePart(files, part, environmentFor(server));
        });
      } finally {
        await store.close();
      }
    }),
};

/** @param {Files} files */
async function extractAll({ news, extractions }) {
  const to = createWriteStream(extractions);
  const { seconds } = await runNode([CLI, 'extract', news, '--format', 'ndjson'], { output: to });
  return seconds;
}

main({
  name: 'end to end',
  help: HELP,
  options: { articles: '10000', stores: 'embedded,neo4j' },
  quick: { articles: '300' },
  async run({ articles, stores = '' }, log) {
    const count = Number(articles);
    const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
    const files = { news: join(folder, 'news.ndjson'), extractions: join(folder, 'extractions.ndjson') };
    try {
      await writeFile(files.news, newsLines(0, count));
      const extracting = await extractAll(files);
      log(`${count} articles are read`);
      /** @type {Figure[]} */
      const figures = [{ name: 'extract', value: count / extracting, unit: 'articles/s' }];
      for (const name of stores.split(',')) {
        const run = STORES[name];
        if (run === undefined) throw new Error(`There is no store "${name}": embedded, neo4j.`);
        figures.push(...(await run(folder, files, count, extracting)));
        log(`${name} is done`);
      }
      return figures;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
});
