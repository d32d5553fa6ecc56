import { z } from 'zod';

/** The closed set of stances, in the order in which the first that fits wins (DESIGN.md, section 1). */
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
export const Stance = z.enum(STANCES);
export type Stance = z.infer<typeof Stance>;

export const Polarity = z.union([z.literal(-1), z.literal(0), z.literal(1)]);
export type Polarity = z.infer<typeof Polarity>;

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

/** Event types of PLOVER (https://github.com/openeventdata/PLOVER); null where it has none that fits. */
const PLOVER: Record<Stance, string | null> = {
  denies: 'REJECT',
  accuses: 'ACCUSE',
  warns: 'THREATEN',
  demands: 'REQUEST',
  calls_for: 'REQUEST',
  promises: null,
  agrees: 'AGREE',
  announces: null,
  opposes: 'REJECT',
  supports: 'SUPPORT',
  discusses: 'CONSULT',
  states: null,
};

export function ploverOf(stance: Stance): string | null {
  return PLOVER[stance];
}

/** The type of the derived edge between speaker and target: the stance in capitals. */
export function edgeTypeOf(stance: Stance): string {
  return stance.toUpperCase();
}
