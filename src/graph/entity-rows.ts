import type { Row } from '../model/change.js';
import { type Entity, type EntityType, isActorType, isUnknownId } from '../model/entity.js';
import { type GraphContext, identityIn } from './context.js';
import { judgedId } from './identity.js';
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

export interface MentionRows {
  /**
   * How often each entity is mentioned, in which words and where, and what the text calls one that no gazetteer knows.
   * `startOffsets` and `endOffsets` are parallel, in the order of the text, in UTF-16 code units of the version's text.
   */
  readonly mentions: readonly Row[];
  /** The same of those that people have judged to be another entity, which then has the mention. */
  readonly readings: readonly Row[];
}

export function mentionRowsOf(
  entities: readonly Entity[],
  version: string,
  context: GraphContext,
): MentionRows {
  const mentions: Row[] = [];
  const readings: Row[] = [];
  for (const entity of entities.filter((candidate) => candidate.mentions.length > 0)) {
    const own = { entity: entity.id, version, ...spansOf(entity), called: calledOf(entity, context) };
    const judged = judgedId(identityIn(context), entity.id);
    const isJudged = judged !== entity.id;
    if (isJudged) readings.push(own);
    mentions.push(
      isJudged ? { ...own, entity: judged, called: {}, readAs: entity.id } : { ...own, readAs: null },
    );
  }
  return { mentions, readings };
}

/** Lists of numbers, since a store's property holds no list of pairs. What was extracted elsewhere has any order. */
function spansOf({ mentions }: Entity): Row {
  const inOrder = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return {
    count: mentions.length,
    surfaces: sortedSet(mentions.map(({ text }) => text)),
    startOffsets: inOrder.map(({ start }) => start),
    endOffsets: inOrder.map(({ end }) => end),
  };
}

/** Of an unknown entity each text has its own idea; it stays with the mention, so that it can be taken back. */
function calledOf(entity: Entity, context: GraphContext): Row {
  if (!isUnknownId(entity.id)) return {};
  const { name, nameAr, nameEn, kind, type } = entity;
  return { name, nameNorm: context.normaliseName(name), nameAr, nameEn, kind, type };
}
