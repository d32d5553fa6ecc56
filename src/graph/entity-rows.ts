import type { Row } from '../model/change.js';
import { type Entity, type EntityType, isActorType } from '../model/entity.js';
import { versionId } from '../model/version.js';
import type { GraphContext } from './context.js';
import { sortedSet } from './keys.js';

export interface EntityRow {
  readonly id: string;
  readonly type: EntityType;
  /** From a gazetteer: its properties are the gazetteer's. Of an unknown one each text knows only its own part. */
  readonly known: boolean;
  readonly labels: readonly string[];
  /** Everything but `id`; a null stands for an absent property. */
  readonly properties: Row;
}

/** No gazetteer has it: its id is made of its name. */
export function isUnknownId(id: string): boolean {
  return id.includes(':~');
}

export function entityRowOf(entity: Entity, context: GraphContext): EntityRow {
  const known = !isUnknownId(entity.id);
  const labels = isActorType(entity.type) ? ['Actor', 'Entity', entity.type] : ['Entity', entity.type];
  const names: Row = {
    name: entity.name,
    nameNorm: context.normaliseName(entity.name),
    nameAr: entity.nameAr,
    nameEn: entity.nameEn,
  };
  const kind: Row = entity.type === 'Operation' ? {} : { kind: entity.kind };
  const { latitude, longitude, geonamesId } = entity;
  const place: Row = entity.type === 'Place' ? { latitude, longitude, geonamesId } : {};
  const gazetteer: Row = known ? { aliases: sortedSet(entity.aliases), ...place } : { aliases: [] };
  return { id: entity.id, type: entity.type, known, labels, properties: { ...names, ...kind, ...gazetteer } };
}

/**
 * One row for each entity that the text mentions: how often, in which words, and what it calls one that no gazetteer
 * knows.
 */
export function mentionRowsOf(
  entities: readonly Entity[],
  article: string,
  contentHash: string,
  context: GraphContext,
): Row[] {
  const version = versionId(article, contentHash);
  return entities
    .filter((entity) => entity.mentions.length > 0)
    .map((entity) => ({
      entity: entity.id,
      version,
      count: entity.mentions.length,
      surfaces: sortedSet(entity.mentions.map((mention) => mention.text)),
      called: calledOf(entity, context),
    }));
}

/** Of an unknown entity each text has its own idea; it stays with the mention, so that it can be taken back. */
function calledOf(entity: Entity, context: GraphContext): Row {
  if (!isUnknownId(entity.id)) return {};
  const { name, nameAr, nameEn, kind, type } = entity;
  return { name, nameNorm: context.normaliseName(name), nameAr, nameEn, kind, type };
}
