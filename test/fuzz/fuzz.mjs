import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBatch } from './batch.mjs';
import { makeInput } from './input.mjs';

/**
 * A run that went wrong.
 * @typedef {object} Finding
 * @property {number} seed
 * @property {number} run
 * @property {readonly string[]} mutations
 * @property {string} file where the input is kept
 * @property {readonly string[]} problems
 */

/**
 * @typedef {object} Options
 * @property {number} seed
 * @property {number} runs
 * @property {number} [from] number of the first run
 * @property {number} [batch] how many inputs one run of the command line takes
 * @property {string} folder that keeps the inputs of what went wrong
 * @property {(line: string) => void} [tell]
 */

/**
 * Makes inputs and gives them to the command line, batch by batch; what goes wrong in a batch is looked for input by
 * input.
 * @param {Options} options
 * @returns {Promise<{ findings: Finding[], stored: number, failed: number }>}
 */
export async function fuzz({ seed, runs, from = 0, batch = 250, folder, tell = () => {} }) {
  /** @type {Finding[]} */
  const findings = [];
  const counts = { stored: 0, failed: 0 };
  for (let first = from; first < from + runs; first += batch) {
    const size = Math.min(batch, from + runs - first);
    const inputs = Array.from({ length: size }, (_, n) => makeInput(seed, first + n));
    const { problems, stored, failed } = await runBatch(inputs);
    counts.stored += stored;
    counts.failed += failed;
    tell(
      `seed ${seed}, runs ${first} to ${first + size - 1}: ${stored} stored, ${failed} failed, ${problems.length} problems`,
    );
    if (problems.length === 0) continue;
    const found = await findCulprits(inputs, seed, folder);
    // It takes several inputs together.
    const whole = { seed, run: first, mutations: [`one of ${size} runs`], file: '', problems };
    findings.push(...(found.length > 0 ? found : [whole]));
    for (const { run, mutations, file, problems: told } of found.length > 0 ? found : [whole]) {
      tell(
        `  seed ${seed}, run ${run} (${mutations.join(' | ')}), kept as ${file}:\n    ${told.join('\n    ')}`,
      );
    }
  }
  return { findings, ...counts };
}

/** @param {readonly import('./input.mjs').Input[]} inputs @param {number} seed @param {string} folder @returns {Promise<Finding[]>} */
async function findCulprits(inputs, seed, folder) {
  if (inputs.length > 1) {
    const middle = Math.ceil(inputs.length / 2);
    /** @type {Finding[]} */
    const found = [];
    for (const half of [inputs.slice(0, middle), inputs.slice(middle)]) {
      if (half.length > 1 && (await runBatch(half)).problems.length === 0) continue;
      found.push(...(await findCulprits(half, seed, folder)));
    }
    return found;
  }
  const [input] = inputs;
  if (input === undefined) return [];
  const { problems } = await runBatch([input]);
  if (problems.length === 0) return [];
  const { run, mutations, name, bytes } = input;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}-${name}`);
  writeFileSync(file, bytes);
  return [{ seed, run, mutations, file, problems }];
}
