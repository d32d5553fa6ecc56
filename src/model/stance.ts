import { z } from 'zod';
import {
  POLARITIES,
  type Polarity as PolarityValue,
  STANCES,
  type Stance as StanceName,
} from './closed-sets.js';

export { polarityOf, STANCES } from './closed-sets.js';

export const Stance = z.enum(STANCES);
export type Stance = StanceName;

export const Polarity = z.literal(POLARITIES);
export type Polarity = PolarityValue;

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
