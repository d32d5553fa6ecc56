import { z } from 'zod';
import { PartialDate } from './date.js';
import { Quote } from './span.js';

export const RELATION_TYPES = [
  'HOLDS_ROLE',
  'PART_OF',
  'ALLIED_WITH',
  'CONDUCTS',
  'LOCATED_IN',
  'MET',
] as const;
export const RelationType = z.enum(RELATION_TYPES);
export type RelationType = z.infer<typeof RelationType>;

/** A fact between entities that is not a position. `from` and `to` are entity ids. */
export const Relation = z.object({
  type: RelationType,
  from: z.string(),
  to: z.string(),
  /** The office, in the article's own words; HOLDS_ROLE only. */
  role: z.string().nullable().default(null),
  /** Where, as an entity id; MET and CONDUCTS only. */
  place: z.string().nullable().default(null),
  date: PartialDate.nullable().default(null),
  evidence: Quote,
  rule: z.string().default('unknown'),
});
export type Relation = z.infer<typeof Relation>;
