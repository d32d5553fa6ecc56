/**
 * Logistic regression with a ridge penalty, by Newton's method on one weight at a time. The same rows in the same order
 * give the same weights: nothing is drawn by lot.
 * @typedef {{features: readonly string[], isHit: boolean}} Row features each at most once
 */

/** Weights change by no more than this in the last round. */
const SETTLED = 1e-5;
const MOST_ROUNDS = 500;
/** No weight goes further than this in one step. */
const STEP = 1;

/**
 * @param {readonly Row[]} rows
 * @param {{ridge: number, fewest: number}} options `ridge` draws weights to 0; features of fewer rows than `fewest` get none
 * @returns {Map<string, number>} the weight of each feature, in logits
 */
export function fitLogistic(rows, { ridge, fewest }) {
  const columns = [...columnsOf(rows)].filter(([, own]) => own.length >= fewest);
  const weights = new Map(columns.map(([feature]) => [feature, 0]));
  const sums = new Float64Array(rows.length);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let furthest = 0;
    for (const [feature, own] of columns) {
      const weight = weights.get(feature) ?? 0;
      const step = stepFor(rows, own, sums, ridge, weight);
      weights.set(feature, weight + step);
      for (const row of own) sums[row] = (sums[row] ?? 0) + step;
      furthest = Math.max(furthest, Math.abs(step));
    }
    if (furthest < SETTLED) break;
  }
  return weights;
}

/**
 * The rows of each feature, in the order of their names.
 * @param {readonly Row[]} rows
 * @returns {[string, number[]][]}
 */
function columnsOf(rows) {
  /** @type {Map<string, number[]>} */
  const columns = new Map();
  for (const [index, { features }] of rows.entries()) {
    for (const feature of features) {
      const known = columns.get(feature);
      if (known) known.push(index);
      else columns.set(feature, [index]);
    }
  }
  return [...columns].sort(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly number[]} own the rows that have the feature
 * @param {Float64Array} sums of each row's weights so far
 * @param {number} ridge
 * @param {number} weight
 */
function stepFor(rows, own, sums, ridge, weight) {
  let slope = ridge * weight;
  let bend = ridge;
  for (const row of own) {
    const chance = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
    slope += chance - (rows[row]?.isHit ? 1 : 0);
    bend += chance * (1 - chance);
  }
  return Math.max(-STEP, Math.min(STEP, -slope / bend));
}
