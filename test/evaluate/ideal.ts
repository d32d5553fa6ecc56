import type { AnnotatedArticle, AnnotatedPosition } from '../../src/evaluate/annotation.js';
import { coarseType } from '../../src/evaluate/coarse-type.js';
import { locateMentions } from '../../src/evaluate/occurrences.js';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../src/model/entity.js';
import type { Extraction } from '../../src/model/extraction.js';
import { quoteOf } from '../../src/model/span.js';
import { polarityOf } from '../../src/model/stance.js';
import { contentHashOf } from '../../src/model/version.js';

/** The extraction that a perfect extractor would give: the annotation itself in the interchange format. */
export function idealExtraction({ input, annotation }: AnnotatedArticle): Extraction {
  const spans = locateMentions(input.text, annotation.entities);
  const modelled = new Set(
    annotation.entities.filter((entity) => coarseType(entity.type) !== null).map((entity) => entity.id),
  );
  return {
    article: input.article,
    version: {
      contentHash: contentHashOf([input.text]),
      text: input.text,
      modifiedAt: null,
      extractor: 'annotation',
    },
    entities: annotation.entities
      .filter((entity) => modelled.has(entity.id))
      .map((entity) => ({
        ...bareEntity(entity.id, entity.type),
        mentions: (spans.get(entity.id) ?? []).map((span) => quoteOf(input.text, span)),
      })),
    positions: annotation.positions.map((position, index) => idealPosition(position, index, modelled)),
    relations: (annotation.relations ?? []).map((relation) => ({
      ...relation,
      date: null,
      evidence: relation.evidence ?? { start: 0, end: 0, text: '' },
      rule: 'annotation',
    })),
  };
}

function bareEntity(id: string, annotatedType: string): Entity {
  const known = ENTITY_TYPES.find((type) => type === annotatedType);
  const type: EntityType = known ?? 'Organization';
  return {
    id,
    type,
    name: id,
    nameAr: null,
    nameEn: null,
    aliases: [],
    kind: null,
    latitude: null,
    longitude: null,
    geonamesId: null,
    mentions: [],
  };
}

function idealPosition(position: AnnotatedPosition, index: number, modelled: ReadonlySet<string>) {
  return {
    id: `position:${index}`,
    speakers: position.speakers,
    stance: position.stance,
    polarity: polarityOf(position.stance),
    targets: position.targets.filter((id) => modelled.has(id)),
    addressees: position.addressees,
    reportedBy: position.reportedBy ?? null,
    topic: position.topic,
    condition: position.condition,
    statedOn: position.date ?? null,
    evidence: position.evidence,
    alsoEvidence: position.alsoEvidence,
    rule: 'annotation',
  };
}
