/** `node scripts/language/train-targets.mjs`: learns which entities are targets. `--help` says more. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { coarseType } from '../../dist/evaluate/coarse-type.js';
import { matchEntities } from '../../dist/evaluate/match-entities.js';
import { matchPositions } from '../../dist/evaluate/match-positions.js';
import { readAnnotated } from '../../dist/evaluate/read.js';
import { analyse, createContext } from '../../dist/pipeline.js';
import { chooseTargets, weightOf } from '../../dist/position/index.js';
import { fitLogistic } from './logistic.mjs';

/** @typedef {import('../../dist/evaluate/match-positions.js').MatchContext} MatchContext */
/** @typedef {import('../../dist/evaluate/annotation.js').AnnotatedPosition} AnnotatedPosition */
/** @typedef {import('../../dist/model/position.js').Position} Position */
/** @typedef {import('../../dist/position/index.js').Weighing} Weighing */
/** @typedef {Weighing['weighed'][number]} Weighed */
/** @typedef {Map<string, number>} Weights in logits, of a cue alone and of `cue|standing` */
/** @typedef {{folder: string, annotated: import('../../dist/evaluate/annotation.js').AnnotatedArticle, positions: readonly Position[], weighings: readonly Weighing[], context: MatchContext}} Read */
/** @typedef {{full: number, found: number, annotated: number, targets: number, right: number, wanted: number}} Counts */

const HELP = `Learns from annotated articles which entities are the targets of a position, and writes the weights to
src/language/ar/target-weights.ts: of closed cues alone, no word of the articles. Run npm run build before and after.

  node scripts/language/train-targets.mjs <folder>… [options]

  --folds <n>   parts for cross-validation, each article in one (10)
  --ridge <n>   how strongly weights are drawn to 0 (10)
  --dry         prints the figures, writes nothing

A folder is as for isnad evaluate. The figures are of articles that the weights were not learned from: positions whose
stance, speaker and parties are right (full, F1), and the parties of those whose speaker is (precision and recall).`;

/** Fewer rows with a cue than this tell nothing. */
const FEWEST = 10;
const STANDINGS = /** @type {const} */ (['named', 'others', 'nobody']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '10' },
    ridge: { type: 'string', default: '10' },
    dry: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help || positionals.length === 0) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}
const ridge = Number(values.ridge);
const folds = Number(values.folds);
const context = createContext();
const articles = positionals.flatMap((folder) => readAnnotated(folder).map((each) => read(each, folder)));
report();
if (!values.dry) write(learn(articles));

/**
 * @param {Read['annotated']} annotated
 * @param {string} folder
 * @returns {Read}
 */
function read(annotated, folder) {
  const { annotation, input } = annotated;
  const { extraction, weighings } = analyse(input, context);
  const { annotatedId } = matchEntities(input.text, annotation.entities, extraction.entities);
  const types = new Map(annotation.entities.map(({ id, type }) => [id, type]));
  return {
    folder,
    annotated,
    positions: extraction.positions,
    weighings,
    context: {
      toAnnotated: (id) => annotatedId.get(id) ?? null,
      isModelled: (id) => coarseType(types.get(id) ?? 'unknown') !== null,
    },
  };
}

/** @param {AnnotatedPosition} position @param {MatchContext} context */
function partiesOf({ targets, addressees }, { isModelled }) {
  return new Set([...targets, ...addressees].filter(isModelled));
}

/** @param {Read} read @param {readonly Position[]} positions */
function match({ annotated, context }, positions) {
  return matchPositions(annotated.annotation.positions, positions, context);
}

/** The candidates of the positions whose speaker is right, each a target or not. @param {Read} read */
function rowsOf(read) {
  const wanted = new Map(
    match(read, read.positions)
      .pairs.filter(({ rung }) => rung >= 1)
      .map(({ annotated, predicted }) => [predicted.position, partiesOf(annotated.position, read.context)]),
  );
  return read.positions.flatMap((position, index) => {
    const parties = wanted.get(position);
    if (parties === undefined) return [];
    return (read.weighings[index]?.weighed ?? []).map(({ entity, cues, standing }) => ({
      features: cues.flatMap((cue) => [cue, `${cue}|${standing}`]),
      isHit: parties.has(read.context.toAnnotated(entity) ?? ''),
    }));
  });
}

/** A cue's weight is what it says for all, and more or less by what the rules name. @param {readonly Read[]} reads */
function learn(reads) {
  const fitted = fitLogistic(reads.flatMap(rowsOf), { ridge, fewest: FEWEST });
  const cues = new Set([...fitted.keys()].map((feature) => feature.split('|')[0] ?? ''));
  /** @type {Record<string, readonly [number, number, number]>} */
  const weights = {};
  for (const cue of [...cues].sort()) {
    const [named, others, nobody] = STANDINGS.map((standing) =>
      Math.round(1000 * ((fitted.get(cue) ?? 0) + (fitted.get(`${cue}|${standing}`) ?? 0))),
    );
    weights[cue] = [named ?? 0, others ?? 0, nobody ?? 0];
  }
  return weights;
}

/** @param {Read} read @param {ReturnType<typeof learn>} weights */
function rechosen({ positions, weighings }, weights) {
  return positions.map((position, index) => {
    const { named, weighed } = weighings[index] ?? { named: [], weighed: [] };
    const anew = weighed.map((each) => ({
      ...each,
      weight: each.cues.reduce((sum, cue) => sum + weightOf(weights, cue, each.standing), 0),
    }));
    return { ...position, targets: chooseTargets(named, anew, position.stance) };
  });
}

function report() {
  /** @type {Map<Read, Position[]>} */
  const chosen = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(articles.filter((_, index) => index % folds !== fold));
    for (const read of articles.filter((_, index) => index % folds === fold))
      chosen.set(read, rechosen(read, weights));
  }
  for (const folder of [null, ...new Set(positionals)]) {
    const own = articles.filter((read) => folder === null || read.folder === folder);
    const ruled = own.map((read) => count(read, asRuled(read)));
    const learned = own.map((read) => count(read, chosen.get(read) ?? []));
    console.log(`${folder ?? 'all'}: ${own.length} articles`);
    console.log(`  rules alone      ${figures(ruled)}`);
    console.log(`  cross-validated  ${figures(learned)}`);
  }
}

/** @param {Read} read */
function asRuled({ positions, weighings }) {
  return positions.map((position, index) => ({
    ...position,
    targets: [...(weighings[index]?.named ?? position.targets)],
  }));
}

/** @param {Read} read @param {readonly Position[]} positions @returns {Counts} */
function count(read, positions) {
  const { pairs, predicted, annotated } = match(read, positions);
  const counts = { found: predicted.length, annotated: annotated.length, targets: 0, right: 0, wanted: 0 };
  for (const pair of pairs.filter(({ rung }) => rung >= 1)) {
    const wanted = partiesOf(pair.annotated.position, read.context);
    const { targets, addressees } = pair.predicted.position;
    const found = [...new Set([...targets, ...addressees])];
    counts.targets += found.length;
    counts.wanted += wanted.size;
    counts.right += found.filter((id) => wanted.has(read.context.toAnnotated(id) ?? '')).length;
  }
  return { ...counts, full: pairs.filter(({ rung }) => rung === 4).length };
}

/** @param {readonly Counts[]} list */
function figures(list) {
  const sum = (/** @type {keyof Counts} */ key) => list.reduce((total, counts) => total + counts[key], 0);
  const full = (2 * sum('full')) / (sum('found') + sum('annotated'));
  const precision = sum('right') / sum('targets');
  const recall = sum('right') / sum('wanted');
  return `full ${full.toFixed(3)} (${sum('full')})  parties: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}

/** @param {ReturnType<typeof learn>} weights */
function write(weights) {
  const lines = Object.entries(weights).map(([cue, row]) => `  '${cue}': [${row.join(', ')}],`);
  const path = new URL('../../src/language/ar/target-weights.ts', import.meta.url);
  writeFileSync(
    path,
    `import type { TargetWeights } from '../pack.js';\n\n` +
      `/** Made by scripts/language/train-targets.mjs from ${articles.length} annotated articles; do not edit. */\n` +
      `export const TARGET_WEIGHTS: TargetWeights = {\n${lines.join('\n')}\n};\n`,
  );
  console.log(`${lines.length} cues`);
}
