import type { Stance } from '../model/stance.js';

/** Stances that careful readers confuse; a prediction from the same group as the annotation passes the soft rung. */
const SOFT_GROUPS: readonly (readonly Stance[])[] = [
  ['states', 'announces', 'discusses'],
  ['opposes', 'accuses'],
  ['demands', 'calls_for'],
  ['promises', 'announces'],
  ['warns', 'demands'],
];

export function isSoftlySame(a: Stance, b: Stance): boolean {
  return a === b || SOFT_GROUPS.some((group) => group.includes(a) && group.includes(b));
}
