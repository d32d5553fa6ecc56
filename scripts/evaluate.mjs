// @ts-nocheck: it runs on dist/, which is there only after a build.
// Scores the built extractor: node scripts/evaluate.mjs <folder> [--errors]   (after npm run build)
import process from 'node:process';
import { evaluate, formatErrors, formatScores, pool, readAnnotated } from '../dist/evaluate/index.js';
import { createContext, extract } from '../dist/pipeline.js';

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: node scripts/evaluate.mjs <folder> [--errors]');
  process.exit(2);
}

const articles = readAnnotated(folder);
for (const problem of articles.flatMap((article) => article.problems)) console.error(`warning: ${problem}`);
const context = createContext();
const scores = articles.map((article) => evaluate(article, extract(article.input, context)));
if (process.argv.includes('--errors')) console.log(`${formatErrors(scores)}\n`);
console.log(formatScores(scores, pool(scores)));
