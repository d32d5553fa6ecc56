import type { EntityType, Polarity, Stance } from '../../model/closed-sets.js';
import { useWords } from './page-context.js';
import terms from './terms.json' with { type: 'json' };
import type { Say } from './words.js';

export type Side = 'for' | 'against' | 'neither';

/** The terms of the graph in the language of the interface: stances, types of entities, and the sides. */
export function useTerms(): Say<Stance | EntityType | Side> {
  return useWords<Stance | EntityType | Side>(terms);
}

const SIDES: Readonly<Record<Polarity, Side>> = { [-1]: 'against', 0: 'neither', 1: 'for' };

/** A polarity by the name that words and style sheets have for it. */
export function sideOf(polarity: Polarity): Side {
  return SIDES[polarity];
}
