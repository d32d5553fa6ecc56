const RELATIONS = ['HOLDS_ROLE', 'PART_OF', 'ALLIED_WITH', 'CONDUCTS', 'LOCATED_IN', 'MET'] as const;

/** The word for a type of relation; one that the page does not know gets a general one. */
export function relationWord(type: string): (typeof RELATIONS)[number] | 'relationOther' {
  return RELATIONS.find((each) => each === type) ?? 'relationOther';
}
