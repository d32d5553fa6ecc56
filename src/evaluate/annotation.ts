import { z } from 'zod';
import type { ArticleInput } from '../model/article.js';
import { Moment, PartialDate } from '../model/date.js';
import { RelationType } from '../model/relation.js';
import { Quote } from '../model/span.js';
import { Stance } from '../model/stance.js';

/** An entity as a person annotated it. Its type may lie outside the model (`Media`, `Agreement`); see coarseType. */
export const AnnotatedEntity = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  names: z.record(z.string(), z.string().nullable()).default({}),
  /** Surface strings; each occurrence in the text counts. */
  mentions: z.array(z.string().min(1)).default([]),
  /** Neither rewarded nor missed. */
  optional: z.boolean().default(false),
});
export type AnnotatedEntity = z.infer<typeof AnnotatedEntity>;

export const AnnotatedPosition = z.object({
  id: z.string().nullable().default(null),
  speakers: z.array(z.string()).min(1),
  /** Other sets of speakers that count as right. */
  acceptSpeakers: z.array(z.array(z.string()).min(1)).default([]),
  stance: Stance,
  acceptStances: z.array(Stance).default([]),
  targets: z.array(z.string()).default([]),
  addressees: z.array(z.string()).default([]),
  /** Absent: not annotated, so not scored; null: the text names none. */
  reportedBy: z.string().nullable().optional(),
  date: PartialDate.nullable().optional(),
  topic: z.string().nullable().default(null),
  condition: z.string().nullable().default(null),
  evidence: Quote,
  alsoEvidence: z.array(Quote).default([]),
});
export type AnnotatedPosition = z.infer<typeof AnnotatedPosition>;

export const AnnotatedRelation = z.object({
  type: RelationType,
  from: z.string(),
  to: z.string(),
  role: z.string().nullable().default(null),
  place: z.string().nullable().default(null),
  evidence: Quote.nullable().default(null),
});
export type AnnotatedRelation = z.infer<typeof AnnotatedRelation>;

export const Annotation = z.object({
  article: z.string().min(1).optional(),
  lang: z.string().nullable().default(null),
  publishedAt: Moment.nullable().default(null),
  publisher: z.string().nullable().default(null),
  author: z.string().nullable().default(null),
  entities: z.array(AnnotatedEntity),
  positions: z.array(AnnotatedPosition).default([]),
  /** Absent: relations were not annotated, so predicted ones are not scored. */
  relations: z.array(AnnotatedRelation).optional(),
});
export type Annotation = z.infer<typeof Annotation>;

/** An article with what a person found in it: what the extractor gets, and what it should give. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly input: ArticleInput;
  readonly annotation: Annotation;
  /** Faults of the annotation that scoring can live with, one sentence each. */
  readonly problems: readonly string[];
}
