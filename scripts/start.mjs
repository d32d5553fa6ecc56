// npm start: puts the sample articles into ./isnad.grafeo and shows what can be asked of them. Every step is a command
// that is printed before it runs, so that it can be typed again. Run twice, it finds everything unchanged.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist', 'cli', 'main.js');
const STORE = 'isnad.grafeo';

/**
 * Runs one command of the program. The demonstration has its own store, whatever the environment says.
 * @param {string[]} words
 * @param {{shown?: string[], capture?: boolean}} [options]
 * @returns {string} what it printed, when captured
 */
function isnad(words, { shown = words, capture = false } = {}) {
  if (!capture) console.log(`\n$ npx isnad ${shown.join(' ')}\n`);
  const { ISNAD_STORE: _, ...environment } = process.env;
  const result = spawnSync(process.execPath, [MAIN, ...words, '--store', STORE], {
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
    env: environment,
    encoding: 'utf8',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
  return result.stdout;
}

/** @param {string} text */
function heading(text) {
  console.log(`\n━━ ${text} ${'━'.repeat(Math.max(2, 76 - text.length))}`);
}

if (!existsSync(MAIN)) {
  console.error('isnad: it is not built yet. Run: npm ci (or npm run build)');
  process.exit(1);
}

const folder = join(ROOT, 'data', 'articles');
const articles = readdirSync(folder)
  .sort()
  .map((name) => join(folder, name, 'article.txt'))
  .filter((path) => existsSync(path))
  .map((path) => relative(process.cwd(), path) || path);

heading('The sample articles go into a store in this folder');
isnad(['ingest', ...articles], { shown: ['ingest', 'data/articles/*/article.txt'] });

heading('Who said what, and in which words');
isnad(['ask', 'who-said-what', '--limit', '8']);

heading('The sentence that a position rests on');
const [first] = JSON.parse(
  isnad(['ask', 'who-said-what', '--limit', '1', '--format', 'json'], { capture: true }),
);
isnad(['ask', 'evidence', '--param', `position=${first.position}`]);

heading('Three questions');
isnad(['ask', 'positions-of', '--param', 'actor=تركيا']);
isnad(['ask', 'who-opposes-whom', '--limit', '10']);
isnad(['ask', 'positions-about', '--param', 'entity=Raqqa']);

heading('What next');
console.log(`
  npx isnad ask                                  the other questions
  npx isnad ingest article.txt --url https://…   an article of your own (UTF-8 text)
  npx isnad extract article.txt --format json    what it says, without a store
  npx isnad cypher "MATCH (a:Actor) RETURN a.name ORDER BY a.name"
  npm run neo4j                                  a Neo4j server, to see the graph in its Browser;
                                                 then --store neo4j://localhost:7687

The graph is in ${STORE}; delete the file to begin again.`);
