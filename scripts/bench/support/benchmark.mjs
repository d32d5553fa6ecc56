/** What all benchmarks have in common: their options, their figures as a table, and as JSON. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

/**
 * One figure; a target where there is one. Ratios within one run say something on a machine that others use too; a time
 * or a rate alone says it of this machine alone.
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} unit `×` for a ratio
 * @property {number} [atMost]
 * @property {number} [atLeast]
 */
/** @typedef {Record<string, {type: 'string', default: string} | {type: 'boolean', default: boolean}>} Options */
/** @typedef {Record<string, string>} Values what `--name value` gave, or its default */
/** @typedef {(line: string) => void} Log */
/**
 * @typedef {object} Benchmark
 * @property {string} name
 * @property {string} help
 * @property {Record<string, string>} options names and defaults
 * @property {Record<string, string>} quick what `--quick` takes instead
 * @property {(values: Values, log: Log) => Promise<Figure[]>} run
 */

/** @param {Figure} figure */
export function meets({ value, atMost, atLeast }) {
  return value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY);
}

/** @param {Figure} figure */
function targetOf({ atMost, atLeast }) {
  if (atMost !== undefined) return `≤ ${atMost}`;
  return atLeast === undefined ? '' : `≥ ${atLeast}`;
}

/** @param {number} value */
export function inDigits(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** @param {readonly Figure[]} figures @param {ReadonlyMap<string, number>} [before] earlier values by name */
export function tableOf(figures, before = new Map()) {
  return figures
    .map((figure) => {
      const { name, value, unit } = figure;
      const target = targetOf(figure);
      const earlier = before.get(name);
      return [
        `  ${name.padEnd(58)} ${`${inDigits(value)} ${unit}`.padStart(16)}`,
        target.padStart(8),
        target === '' ? '      ' : meets(figure) ? 'met   ' : 'MISSED',
        earlier === undefined ? '' : `before: ${inDigits(earlier)} (${(value / earlier).toFixed(2)} ×)`,
      ].join('  ');
    })
    .join('\n');
}

/** @param {Benchmark} benchmark */
async function runFromCommandLine({ name, help, options, quick, run }) {
  const asked = parseArgs({
    options: {
      ...Object.fromEntries(
        Object.keys(options).map((key) => [key, { type: /** @type {const} */ ('string') }]),
      ),
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;
  if (asked.help) return console.log(help);
  /** @type {Record<string, unknown>} */
  const given = asked;
  const chosen = Object.entries({ ...options, ...(asked.quick ? quick : {}) });
  const values = Object.fromEntries(chosen.map(([key, value]) => [key, String(given[key] ?? value)]));
  const figures = await run(values, (line) => console.error(line));
  console.log(`${name}\n${tableOf(figures)}`);
  if (asked.json !== undefined)
    await writeFile(asked.json, `${JSON.stringify({ name, options: values, figures })}\n`);
}

/**
 * Runs it with the options of the command line.
 * @param {Benchmark} benchmark
 */
export function main(benchmark) {
  runFromCommandLine(benchmark).catch((error) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}

/** @param {readonly number[]} values @param {number} part from 0, the least, to 1, the greatest */
export function quantile(values, part) {
  const inOrder = [...values].sort((one, other) => one - other);
  return inOrder[Math.max(0, Math.ceil(inOrder.length * part) - 1)] ?? Number.NaN;
}

/** @param {string} value numbers between commas @returns {number[]} */
export function numbersIn(value) {
  const numbers = value.split(',').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number <= 0))
    throw new Error(`"${value}": whole numbers with commas between them are needed.`);
  return numbers;
}
