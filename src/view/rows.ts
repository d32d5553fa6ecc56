import { z } from 'zod';
import { ENTITY_TYPES, EntityType } from '../model/entity.js';
import { RelationType } from '../model/relation.js';
import { Stance } from '../model/stance.js';

/** Rows of the statements of `cypher/view/`, as they are checked. */

const text = z.string().nullable().default(null);

/** Which of an entity's labels tells what it is. */
const Labels = z
  .array(z.string())
  .transform((labels) => ENTITY_TYPES.find((type) => labels.includes(type)))
  .pipe(EntityType);

export const EntityRow = z
  .object({
    id: z.string(),
    labels: Labels,
    name: z.string(),
    nameAr: text,
    nameEn: text,
    aliases: z.array(z.string()),
  })
  .transform(({ labels, ...entity }) => ({ ...entity, type: labels }));
export type EntityRow = z.infer<typeof EntityRow>;

const Version = z.object({
  id: z.string(),
  number: z.int(),
  modifiedAt: text,
  ingestedAt: z.string(),
  current: z.boolean(),
  currentFrom: z.array(z.string()),
  currentUntil: z.array(z.string()),
});

/** What a text is written in where nobody has said: "undetermined" of BCP 47. */
const Language = z
  .string()
  .nullable()
  .transform((language) => language ?? 'und');

export const ArticleRow = z.object({
  id: z.string(),
  title: text,
  url: text,
  publisher: text,
  language: Language,
  publishedAt: text,
  versions: z.array(Version),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

export const PositionRow = z.object({
  id: z.string(),
  stance: Stance,
  statedOn: text,
  current: z.boolean(),
  speakers: z.array(z.string()),
  targets: z.array(z.string()),
  readings: z.array(z.object({ version: z.string(), readAt: z.string(), supersededAt: text })),
});
export type PositionRow = z.infer<typeof PositionRow>;

export const RelationRow = z.object({
  from: z.string(),
  to: z.string(),
  type: RelationType,
  role: text,
  version: z.string(),
});
export type RelationRow = z.infer<typeof RelationRow>;

const Named = z.object({ id: z.string(), name: z.string(), nameAr: text, nameEn: text });

const Evidence = z.object({
  version: z.string(),
  startOffset: z.int(),
  endOffset: z.int(),
  rule: text,
  readAt: z.string(),
  supersededAt: text,
});
export type EvidenceRow = z.infer<typeof Evidence>;

export const PositionDetailRow = z.object({
  id: z.string(),
  stance: Stance,
  topic: text,
  condition: text,
  statedOn: text,
  current: z.boolean(),
  speakers: z.array(Named),
  targets: z.array(Named),
  addressees: z.array(Named),
  reportedBy: z.array(Named),
  evidence: z.array(Evidence),
});
export type PositionDetailRow = z.infer<typeof PositionDetailRow>;

export const VersionRow = z.object({
  id: z.string(),
  number: z.int(),
  current: z.boolean(),
  text: z.string(),
  article: z.string(),
  title: text,
  publisher: text,
  url: text,
  publishedAt: text,
  language: Language,
});
export type VersionRow = z.infer<typeof VersionRow>;

export const TextRow = z.object({
  article: z.string(),
  id: z.string(),
  number: z.int(),
  text: z.string(),
  mentions: z.array(
    z.object({
      entity: z.string(),
      readAs: text,
      startOffsets: z.array(z.int()),
      endOffsets: z.array(z.int()),
    }),
  ),
  positions: z.array(
    z.object({
      id: z.string(),
      startOffset: z.int(),
      endOffset: z.int(),
      rank: z.int(),
      speakers: z.array(z.string()),
      targets: z.array(z.string()),
    }),
  ),
  /** Whom people have judged the positions to be between: instead of whom. */
  judged: z.array(z.object({ entity: z.string(), readAs: z.array(z.string()) })),
});
export type TextRow = z.infer<typeof TextRow>;
