/** `npm run bench`: every benchmark, each in a process of its own, against the last recorded result. `--help` says more. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { meets, tableOf } from './support/benchmark.mjs';

/** @typedef {{name: string, options: Record<string, string>, figures: import('./support/benchmark.mjs').Figure[]}} Result */
/** @typedef {{machine: Record<string, string | number>, results: Record<string, Result>}} Recorded */

const BENCHMARKS = ['extract', 'load', 'end-to-end', 'reingest', 'growth', 'start', 'memory', 'page'];
const RECORDED = fileURLToPath(new URL('recorded.json', import.meta.url));

const HELP = `Runs the benchmarks one after the other and prints their figures beside their targets and the last recorded result.
Ratios are within one run; times and rates say something of this machine alone.

  npm run bench -- [options] [${BENCHMARKS.join('] [')}]

  --quick         fewer articles: to try, not to judge
  --json <file>   the figures, as JSON
  --record        take the figures as the recorded result, for those benchmarks that were run

Without a name it runs all, which takes hours. \`npm run bench:<name> -- --help\` tells the options of one.
It ends with 1 if a benchmark breaks off; a target that is missed is told, and no failure.`;

/** @param {string} name @param {boolean} quick @param {string} folder @returns {Promise<Result | null>} */
async function runOne(name, quick, folder) {
  const json = join(folder, `${name}.json`);
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const child = spawn(process.execPath, [script, ...(quick ? ['--quick'] : []), '--json', json], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  return code === 0 ? JSON.parse(await readFile(json, 'utf8')) : null;
}

/** @returns {Promise<Recorded>} */
async function readRecorded() {
  try {
    return JSON.parse(await readFile(RECORDED, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { machine: {}, results: {} };
    throw error;
  }
}

/** @param {Result} result @param {Result | undefined} before */
function print({ name, figures }, before) {
  console.log(
    `${name}\n${tableOf(figures, new Map(before?.figures.map((figure) => [figure.name, figure.value])))}\n`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** @param {readonly string[]} names */
async function runAll(names) {
  const recorded = await readRecorded();
  const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
  /** @type {Record<string, Result>} */
  const results = {};
  try {
    for (const name of names) {
      console.error(`${name} …`);
      const result = await runOne(name, values.quick, folder);
      if (result === null) process.exitCode = 1;
      else {
        results[name] = result;
        print(result, recorded.results[name]);
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const missed = Object.values(results).flatMap(({ figures }) => figures.filter((figure) => !meets(figure)));
  console.log(`${missed.length} targets missed${missed.length === 0 ? '' : ':'}`);
  for (const { name } of missed) console.log(`  ${name}`);
  const machine = { node: process.version, processor: cpus()[0]?.model ?? '', cores: cpus().length };
  const all = `${JSON.stringify({ machine, results: { ...recorded.results, ...results } }, null, 1)}\n`;
  if (values.json !== undefined) await writeFile(values.json, all);
  if (values.record) await writeFile(RECORDED, all);
}

const unknown = positionals.filter((name) => !BENCHMARKS.includes(name));
if (values.help) console.log(HELP);
else if (unknown.length > 0) {
  console.error(`There is no benchmark "${unknown[0]}": ${BENCHMARKS.join(', ')}.`);
  process.exitCode = 2;
} else await runAll(positionals.length > 0 ? positionals : BENCHMARKS);
