/** The types that scoring tells apart. A state and a place are not: the same name is either by its role in a sentence. */
export type CoarseType = 'Person' | 'Territory' | 'Group' | 'Operation';

const COARSE: ReadonlyMap<string, CoarseType> = new Map([
  ['Person', 'Person'],
  ['State', 'Territory'],
  ['Place', 'Territory'],
  ['Group', 'Group'],
  ['Organization', 'Group'],
  ['ArmedGroup', 'Group'],
  ['Coalition', 'Group'],
  ['Media', 'Group'],
  ['Operation', 'Operation'],
]);

/** The coarse type of an annotated or extracted type; null for what the model has no node for, such as `Agreement`. */
export function coarseType(type: string): CoarseType | null {
  return COARSE.get(type) ?? null;
}
