import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isnad } from './command.mjs';
import { dump, lookThrough } from './exports.mjs';

/** @typedef {import('./input.mjs').Input} Input */

/**
 * A line that `isnad ingest --format ndjson` prints.
 * @typedef {{ source: string, status: string, error?: { code: string, message: string, hint: string | null } }} Row
 */

/**
 * What became of a batch: what was wrong, and how many articles and failures there were.
 * @typedef {{ problems: string[], stored: number, failed: number }} Outcome
 */

/** Seconds for one article; none of the inputs should need a tenth of it on a quiet machine. */
const TIME_LIMIT = 30;
/** Seconds for a command: it hangs if it takes longer. */
const LONGEST = 900;
/** A path, an id, and what is wrong. */
const LONGEST_MESSAGE = 3_000;
/** What may be wrong with an input. */
const OF_INPUT = ['input', 'language'];

/** What a batch may leave in its folder, the engine's own temporary folders among it; anything else is an input's doing. */
const OURS = /^(?:inputs|store|export-graphml|export-csv|page\.html|grafeo-s\.grafeo-\d+-[0-9a-f]+\.spill)$/;

/**
 * Ingests inputs into a store of their own, in one run of the command line, and looks at all that comes of it.
 * @param {readonly Input[]} inputs
 * @returns {Promise<Outcome>}
 */
export async function runBatch(inputs) {
  const outside = mkdtempSync(join(tmpdir(), 'isnad-fuzz-'));
  const folder = join(outside, 'a', 'b');
  for (const name of ['inputs', 'store']) mkdirSync(join(folder, name), { recursive: true });
  try {
    const outcome = await ingestAll(inputs, folder);
    const left = [...listed(outside, ['a']), ...listed(join(outside, 'a'), ['b'])];
    const written = [...left, ...readdirSync(folder).filter((name) => !OURS.test(name))];
    const strange = readdirSync(join(folder, 'store')).filter((name) => !name.startsWith('s.grafeo'));
    const escaped = [...written, ...strange].map((name) => `written by nobody's order: ${name}`);
    return { ...outcome, problems: [...outcome.problems, ...escaped] };
  } finally {
    rmSync(outside, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {readonly string[]} expected */
function listed(folder, expected) {
  return readdirSync(folder).filter((name) => !expected.includes(name));
}

/** @param {readonly Input[]} inputs @param {string} folder @returns {Promise<Outcome>} */
async function ingestAll(inputs, folder) {
  const store = join(folder, 'store', 's.grafeo');
  const surroundings = { folder, seconds: LONGEST };
  const paths = inputs.map(({ name, bytes }) => {
    const path = join(folder, 'inputs', name);
    writeFileSync(path, bytes);
    return path;
  });
  const words = ['--store', store, '--format', 'ndjson', '--time-limit', String(TIME_LIMIT)];
  const { rows, problems } = await ingest([...paths, ...words], surroundings);
  const failed = rows.filter(({ status }) => status === 'failed');
  const counts = { stored: rows.length - failed.length, failed: failed.length };
  for (const path of paths) if (rowsOf(path, rows).length === 0) problems.push(`nothing is said of ${path}`);
  problems.push(...failed.flatMap(faultOf));
  if (counts.stored === 0) return { problems, ...counts };
  problems.push(...(await lookThrough(store, surroundings)));
  problems.push(...changedBytes(inputs, paths));
  // Once more: what fails is to change nothing, and to fail in the same way.
  const unread = paths.filter((path) => rowsOf(path, rows).every(({ status }) => status === 'failed'));
  if (unread.length === 0) return { problems, ...counts };
  const before = await dump(store, surroundings);
  const again = await ingest([...unread, ...words], surroundings);
  const told = new Set(failed.map(({ source, error }) => `${source}: ${error?.message}`));
  for (const { source, error } of again.rows) {
    const now = `${source}: ${error?.message}`;
    if (!told.has(now)) problems.push(`it fails otherwise the second time: ${now}`);
  }
  const after = await dump(store, surroundings);
  if (after !== before)
    problems.push(`inputs that failed have changed the store: ${firstDifference(before, after)}`);
  return { problems, ...counts };
}

/** @param {readonly string[]} words @param {{ folder: string, seconds: number }} surroundings */
async function ingest(words, surroundings) {
  const { code, signal, stdout, stderr } = await isnad(['ingest', ...words], surroundings);
  /** @type {string[]} */
  const problems = [];
  if (signal !== null)
    problems.push(`it was killed by ${signal}: it took longer than ${LONGEST} s, or crashed`);
  else if (code !== 0 && code !== 1) problems.push(`it ended with ${code}: ${stderr.slice(-500)}`);
  const fault = /.*(?:unexpected error|fault of Isnad).*/.exec(stderr)?.[0];
  if (fault !== undefined) problems.push(fault);
  if (hasControls(stdout) || hasControls(stderr)) problems.push('it prints control characters');
  /** @type {Row[]} */
  const rows = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return { rows, problems };
}

/** @param {string} printed */
function hasControls(printed) {
  return /[^\P{Cc}\n]/u.test(printed);
}

/** @param {string} path @param {readonly Row[]} rows */
function rowsOf(path, rows) {
  return rows.filter(({ source }) => source === path || source.startsWith(`${path}, `));
}

/** @param {Row} row @returns {string[]} */
function faultOf({ source, error }) {
  if (error === undefined) return [`${source} fails without a word`];
  if (!OF_INPUT.includes(error.code)) return [`${error.code}: ${error.message}`];
  if (/takes longer than|MB of memory/.test(error.message)) return [error.message];
  if (error.message.length > LONGEST_MESSAGE)
    return [`a message of ${error.message.length} characters: ${source}`];
  return error.hint === null ? [`without a hint: ${error.message}`] : [];
}

/** @param {string} before @param {string} after */
function firstDifference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const at = now.findIndex((line, index) => line !== old[index]);
  return `${old[at]?.slice(0, 300)} → ${now[at]?.slice(0, 300)}`;
}

/** Nothing is written into what is read. @param {readonly Input[]} inputs @param {readonly string[]} paths */
function changedBytes(inputs, paths) {
  const isSame = (/** @type {string} */ path, /** @type {number} */ index) =>
    inputs[index]?.bytes.equals(readFileSync(path)) === true;
  return paths.filter((path, index) => !isSame(path, index)).map((path) => `${path} was changed`);
}
