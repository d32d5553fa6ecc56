/** Places in the two lists; null where one has no counterpart. */
export type Pair = readonly [number | null, number | null];

/** Below it two paragraphs have too little in common to be one, changed. */
const ALIKE = 0.3;
/** More pairs than these are not weighed; paragraphs are then taken as they come. */
const MOST_PAIRS = 2_500;

/**
 * Which of the paragraphs that were taken out became which of those that were put in: the pairs, in the order of both,
 * that have most words in common.
 */
export function pairParagraphs(before: readonly string[], after: readonly string[]): Pair[] {
  if (before.length * after.length > MOST_PAIRS) return inTurn(before.length, after.length);
  const [old, young] = [before.map(countWords), after.map(countWords)];
  const alike = old.map((words) => young.map((others) => likenessOf(words, others)));
  return trace(alike, before.length, after.length);
}

/** Whether two paragraphs have enough in common to be one, changed. */
export function areAlike(before: string, after: string): boolean {
  return likenessOf(countWords(before), countWords(after)) >= ALIKE;
}

function inTurn(before: number, after: number): Pair[] {
  return Array.from({ length: Math.max(before, after) }, (_, at) => [
    at < before ? at : null,
    at < after ? at : null,
  ]);
}

/** The best alignment, as for the longest common subsequence, with likeness in place of equality. */
function trace(alike: readonly (readonly number[])[], before: number, after: number): Pair[] {
  const best = Array.from({ length: before + 1 }, () => new Array<number>(after + 1).fill(0));
  const at = (from: number, to: number): number => best[from]?.[to] ?? 0;
  const paired = (from: number, to: number): number => {
    const likeness = alike[from]?.[to] ?? 0;
    return likeness < ALIKE ? -1 : likeness + at(from + 1, to + 1);
  };
  for (let from = before - 1; from >= 0; from -= 1) {
    const row = best[from];
    for (let to = after - 1; row !== undefined && to >= 0; to -= 1)
      row[to] = Math.max(at(from + 1, to), at(from, to + 1), paired(from, to));
  }
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  while (from < before || to < after) {
    const value = at(from, to);
    if (from < before && to < after && paired(from, to) === value) pairs.push([from++, to++]);
    else if (from < before && (to === after || at(from + 1, to) === value)) pairs.push([from++, null]);
    else pairs.push([null, to++]);
  }
  return pairs;
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The Dice coefficient of two multisets of words. */
function likenessOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [shared, size] = [0, 0];
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  for (const counts of [a, b]) for (const count of counts.values()) size += count;
  return size === 0 ? 0 : (2 * shared) / size;
}
