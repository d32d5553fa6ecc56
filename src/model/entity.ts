import { z } from 'zod';
import { ACTOR_TYPES, ENTITY_TYPES, type EntityType as EntityTypeName } from './closed-sets.js';
import { shortHash } from './hash.js';
import { Quote } from './span.js';

export { ACTOR_TYPES, ENTITY_TYPES } from './closed-sets.js';

export const ActorType = z.enum(ACTOR_TYPES);
export type ActorType = z.infer<typeof ActorType>;

export const EntityType = z.enum(ENTITY_TYPES);
export type EntityType = EntityTypeName;

export function isActorType(type: EntityType): type is ActorType {
  return (ACTOR_TYPES as readonly string[]).includes(type);
}

/** An Actor (Person, State, Organization, ArmedGroup, Coalition), a Place or an Operation. */
export const Entity = z.object({
  id: z.string().min(1),
  type: EntityType,
  /** The name for display: the Arabic one where there is one, else the English one. */
  name: z.string().min(1),
  nameAr: z.string().nullable().default(null),
  nameEn: z.string().nullable().default(null),
  /** Other names that the gazetteer knows; what a text calls it is in `mentions`. */
  aliases: z.array(z.string()).default([]),
  /** A finer kind in one English word or two, such as `ministry`, `city`, `party`; null where unknown. */
  kind: z.string().nullable().default(null),
  /** Decimal degrees (WGS 84) and GeoNames id; places only. */
  latitude: z.number().nullable().default(null),
  longitude: z.number().nullable().default(null),
  geonamesId: z.int().nullable().default(null),
  mentions: z.array(Quote).default([]),
});
export type Entity = z.infer<typeof Entity>;

const ID_PREFIX: Record<EntityType, string> = {
  Person: 'person',
  State: 'actor',
  Organization: 'actor',
  ArmedGroup: 'actor',
  Coalition: 'actor',
  Place: 'place',
  Operation: 'operation',
};

/** The id of an entity that no gazetteer knows: its type's prefix and its normal form, `person:~جوليان-كورتوا`. */
export function unknownEntityId(type: EntityType, normalName: string): string {
  const slug = normalName.trim().replace(/\s+/gu, '-').slice(0, 80);
  return `${ID_PREFIX[type]}:~${slug.length > 0 ? slug : shortHash(normalName)}`;
}

/** The id of a name that means something within one article only ("the ministry"): it carries the article in it. */
export function ownEntityId(type: EntityType, normalName: string, articleId: string): string {
  return `${unknownEntityId(type, normalName)}~${shortHash(articleId).slice(0, 8)}`;
}

export function isOwnEntityId(id: string): boolean {
  const at = id.indexOf(':~');
  return at !== -1 && /~[0-9a-f]{8}$/u.test(id.slice(at + 2));
}

/** No gazetteer has it: its id is made of its name. */
export function isUnknownId(id: string): boolean {
  return id.includes(':~');
}

/** Whether two kinds can be one thing: an actor of one kind may be called by another, a place is no actor. */
export function isSameFamily(a: EntityType, b: EntityType): boolean {
  return a === b || (isActorType(a) && isActorType(b));
}
