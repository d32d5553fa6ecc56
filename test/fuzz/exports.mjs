import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { isnad } from './command.mjs';

/** @typedef {{ folder: string, seconds: number }} Surroundings */

/** Labels and types of DESIGN.md, section 2: what a statement that was smuggled in would add to. */
const LABELS = new Set(
  'Article Version Actor Entity Person State Organization ArmedGroup Coalition Place Operation Position Judgement'.split(
    ' ',
  ),
);
const TYPES =
  /^(?:HAS_VERSION|STATED|ABOUT|ADDRESSED_TO|REPORTED_BY|EVIDENCED_BY|MENTIONED_IN|READ_IN|HOLDS_ROLE|PART_OF|ALLIED_WITH|CONDUCTS|LOCATED_IN|MET|DENIES|ACCUSES|WARNS|DEMANDS|CALLS_FOR|PROMISES|AGREES|ANNOUNCES|OPPOSES|SUPPORTS|DISCUSSES|STATES)$/;

/**
 * What is wrong with the store and with what is made of it; empty where nothing is.
 * @param {string} store
 * @param {Surroundings} surroundings
 * @returns {Promise<string[]>}
 */
export async function lookThrough(store, surroundings) {
  const problems = [];
  const checked = await isnad(['check', '--store', store], surroundings);
  if (checked.code !== 0) problems.push(`isnad check: ${checked.stdout}${checked.stderr}`.slice(0, 2_000));
  const nodes = wrongRecords(await dump(store, surroundings));
  if (nodes.length > 0) problems.push(`the graph has ${nodes.slice(0, 3).join('; ')}`);
  const formats = /** @type {const} */ ([
    ['graphml', checkGraphml],
    ['csv', null],
  ]);
  for (const [format, check] of formats) {
    const out = join(surroundings.folder, `export-${format}`);
    const made = await isnad(['export', '--format', format, '--store', store, '--out', out], surroundings);
    if (made.code !== 0) problems.push(`isnad export --format ${format}: ${made.stderr}`);
    else if (check !== null) problems.push(...check(readFileSync(out, 'utf8')));
    else
      for (const name of ['nodes', 'edges'])
        problems.push(...checkCsv(readFileSync(join(out, `${name}.csv`), 'utf8'), name));
  }
  return [...problems, ...(await checkPage(store, surroundings))];
}

/** The whole graph as its export. @param {string} store @param {Surroundings} surroundings */
export async function dump(store, surroundings) {
  const { code, stdout, stderr } = await isnad(
    ['export', '--format', 'ndjson', '--store', store],
    surroundings,
  );
  return code === 0 ? stdout : `export failed: ${stderr}`;
}

/** @param {string} dumped */
function wrongRecords(dumped) {
  return dumped
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      try {
        /** @type {{ kind: string, labels?: string[], type?: string }} */
        const { kind, labels = [], type = '' } = JSON.parse(line);
        const wrong = labels.filter((label) => !LABELS.has(label));
        return kind === 'edge' && !TYPES.test(type) ? [...wrong, type] : wrong;
      } catch {
        return [`a line that is no JSON: ${line.slice(0, 100)}`];
      }
    });
}

/** @param {string} text */
function checkGraphml(text) {
  /** @type {string[]} */
  const problems = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => problems.push(`GraphML: ${error.message}`));
  parser.write(text).close();
  return problems.slice(0, 1);
}

/** @param {string} text @param {string} name */
function checkCsv(text, name) {
  try {
    parse(text, { columns: true, bom: true });
    return [];
  } catch (error) {
    return [`${name}.csv: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** A page has the elements that its makers gave it, and no more, whatever it shows. @param {string} store @param {Surroundings} surroundings */
async function checkPage(store, surroundings) {
  const out = join(surroundings.folder, 'page.html');
  const made = await isnad(['view', '--out', out, '--store', store], surroundings);
  if (made.code !== 0) return [`isnad view: ${made.stderr}`];
  /** @type {string[]} */
  const scripts = [];
  /** @type {string[]} */
  const wrong = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script') scripts.push(attributes.id ?? attributes.type ?? '');
      if (['iframe', 'object', 'embed', 'form', 'base'].includes(name)) wrong.push(name);
      wrong.push(...Object.keys(attributes).filter((attribute) => attribute.startsWith('on')));
    },
  });
  parser.end(readFileSync(out, 'utf8'));
  const problems = wrong.map((what) => `the page has ${what}`);
  return scripts.length <= MOST_SCRIPTS ? problems : [...problems, `the page has ${scripts.length} scripts`];
}

/** The program, and its data. */
const MOST_SCRIPTS = 2;
