/** The closed sets of the graph as plain lists: the page in the browser has them without a validator. */

export const ACTOR_TYPES = ['Person', 'State', 'Organization', 'ArmedGroup', 'Coalition'] as const;
export const ENTITY_TYPES = [...ACTOR_TYPES, 'Place', 'Operation'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The stances, in the order in which the first that fits wins (DESIGN.md, section 1). */
export const STANCES = [
  'denies',
  'accuses',
  'warns',
  'demands',
  'calls_for',
  'promises',
  'agrees',
  'announces',
  'opposes',
  'supports',
  'discusses',
  'states',
] as const;
export type Stance = (typeof STANCES)[number];

export const POLARITIES = [-1, 0, 1] as const;
export type Polarity = (typeof POLARITIES)[number];

const POLARITY: Record<Stance, Polarity> = {
  denies: -1,
  accuses: -1,
  warns: -1,
  demands: 0,
  calls_for: 0,
  promises: 1,
  agrees: 1,
  announces: 0,
  opposes: -1,
  supports: 1,
  discusses: 0,
  states: 0,
};

/** -1 against, 0 neither, +1 in favour of the targets. */
export function polarityOf(stance: Stance): Polarity {
  return POLARITY[stance];
}
