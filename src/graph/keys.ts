import type { Stance } from '../model/closed-sets.js';

/** A list as a set: without repeats, in code-unit order, so that nothing depends on the order of arrival. */
export function sortedSet(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = sortedSet(a);
  const right = sortedSet(b);
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

/** Who takes which stance on what: two positions of one article with the same key may be the same position. */
export function keyOf(speakers: readonly string[], stance: Stance, targets: readonly string[]): string {
  return JSON.stringify([sortedSet(speakers), stance, sortedSet(targets)]);
}

export function keyOfPosition(position: {
  readonly speakers: readonly string[];
  readonly stance: Stance;
  readonly targets: readonly string[];
}): string {
  return keyOf(position.speakers, position.stance, position.targets);
}

/** The values that occur in the first list and not in the second. */
export function without(list: readonly string[], removed: readonly string[]): string[] {
  const gone = new Set(removed);
  return list.filter((item) => !gone.has(item));
}
