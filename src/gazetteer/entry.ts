import { z } from 'zod';
import { PartialDate } from '../model/date.js';
import { EntityType } from '../model/entity.js';

/** Names by language code, the first of each being the one for display. */
const Names = z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string().min(1)).min(1));

/** The closed set of offices that titles are matched to; a pack maps its own titles to them. */
export const ROLES = [
  'head-of-state', // president, king, emir, sultan
  'crown-prince',
  'supreme-leader',
  'vice-president',
  'prime-minister', // also chancellor, head of government
  'deputy-prime-minister',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'energy-minister', // also oil
  'justice-minister',
  'information-minister',
  'economy-minister',
  'minister', // any other minister
  'chief-of-staff', // head of the armed forces
  'speaker-of-parliament',
  'security-adviser',
  'intelligence-chief',
  'spokesperson',
  'secretary-general', // of a body
  'leader', // of a party, a movement, an armed group; also head of an office or body
  'deputy-leader',
  'commander',
  'envoy',
  'ambassador',
  'governor',
  'religious-leader',
  'member-of-parliament',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

export const Office = z.strictObject({
  role: Role,
  /** Id of the state, body or group in which the office is held. */
  of: z.string(),
  from: PartialDate.nullable(),
  /** The last day known; null while it is held. */
  to: PartialDate.nullable(),
});
export type Office = z.infer<typeof Office>;

/** One line of a gazetteer file: a fact about the world, with its names in each language. */
export const GazetteerEntry = z.strictObject({
  /** Readable and lasting: `actor:turkey`, `person:hulusi-akar`, `place:raqqa`, `operation:euphrates-shield`. */
  id: z.string().regex(/^(actor|person|place|operation):[a-z0-9-]+$/),
  type: EntityType,
  kind: z.string().optional(),
  names: Names,
  /** Names that stand for it only with support, such as a head noun or title before them (الباب, a family name). */
  weakNames: Names.optional(),
  /**
   * Ids in whose company a weak name means this entry (التحالف: the coalition in Yemen, in an article on Yemen). They count
   * with what lies in them, belongs to them or is held in them; the entry's own id is there if it must be named elsewhere.
   */
  company: z.array(z.string()).min(1).optional(),
  /** Adjectives of belonging, masculine singular without article (تركي); irregular plurals may follow (أكراد). */
  adjectives: Names.optional(),
  /** Names of other things that stand for it when they speak (الكرملين, البيت الأبيض). */
  metonyms: Names.optional(),
  /** Id of its capital, whose name stands for the state where it acts. */
  capital: z.string().optional(),
  /** Id of the place, state or body that it lies in or belongs to. */
  in: z.string().optional(),
  offices: z.array(Office).optional(),
  gender: z.enum(['m', 'f']).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  geonamesId: z.int().optional(),
  population: z.int().optional(),
});
export type GazetteerEntry = z.infer<typeof GazetteerEntry>;
