import { z } from 'zod';
import { PublishedAtFrom } from '../model/article.js';
import { Stance } from '../model/stance.js';
import { orderReadings } from './order-readings.js';

const text = z.string().nullable();

/** A relation as its version lists it: enough to find the edge again without walking all edges of a busy entity. */
export const StoredRelation = z.tuple([
  z.string().describe('id of the edge'),
  z.string().describe('type'),
  z.string().describe('from'),
  z.string().describe('to'),
  z.string().describe('hash of what it claims, whatever the version'),
]);
export type StoredRelation = z.infer<typeof StoredRelation>;

export const StoredVersion = z.object({
  id: z.string(),
  number: z.int(),
  contentHash: z.string(),
  modifiedAt: text,
  ingestedAt: z.string(),
  extractor: z.string(),
  current: z.boolean(),
  currentFrom: z.array(z.string()),
  currentUntil: z.array(z.string()),
  /** By which extractors it was read, one after the other, and when each did. */
  readBy: z.array(z.string()),
  readAt: z.array(z.string()),
  relations: z
    .array(z.string())
    .transform((list) => list.map((item) => StoredRelation.parse(JSON.parse(item)))),
});
export type StoredVersion = z.infer<typeof StoredVersion>;

/** One EVIDENCED_BY: a position as one version states it. */
export const StoredReading = z.object({
  versionId: z.string(),
  startOffset: z.int(),
  endOffset: z.int(),
  quote: z.string(),
  readAt: z.string(),
  rank: z.int(),
  speakers: z.array(z.string()),
  targets: z.array(z.string()),
});
export type StoredReading = z.infer<typeof StoredReading>;

export const StoredPosition = z.object({
  id: z.string(),
  stance: Stance,
  topic: text,
  condition: text,
  statedOn: text,
  current: z.boolean(),
  speakers: z.array(z.string()),
  targets: z.array(z.string()),
  addressees: z.array(z.string()),
  reporters: z.array(z.string()),
  /** Of these, the connections with somebody whom a person has judged it to be. */
  judged: z.array(z.object({ type: z.string(), entity: z.string(), readAs: z.array(z.string()) })),
  readings: z.array(StoredReading),
});
export type StoredPosition = z.infer<typeof StoredPosition>;

export const StoredArticle = z.object({
  id: z.string(),
  /** Counts the updates of this article; an update states which one it was computed against. */
  revision: z.int(),
  url: text,
  title: text,
  publisher: text,
  author: text,
  language: text,
  publishedAt: text,
  publishedAtFrom: PublishedAtFrom.nullable(),
  /** When the publisher last changed the current text, as far as any ingested version said. */
  modifiedAt: text,
  /** When, why and by whom it was taken out of force, each time. */
  withdrawals: z.array(
    z.object({
      at: z.string(),
      reason: z.string(),
      by: z.string().transform((name) => (name === '' ? null : name)),
    }),
  ),
  versions: z.array(StoredVersion),
  /** Every position that any version of the article ever gave. */
  positions: z.array(StoredPosition),
});
export type StoredArticle = z.infer<typeof StoredArticle>;

/** What a store has under an entity's id. */
export interface StoredEntity {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** By id, as far as they were read. */
export type StoredEntities = ReadonlyMap<string, StoredEntity>;

/** The version whose text is in force; null where the article has none, as after its withdrawal. */
export function currentVersionOf(article: StoredArticle): StoredVersion | null {
  return article.versions.find((version) => version.current) ?? null;
}

/**
 * The same article with everything in an order of its own, since stores promise none: versions by number, readings by
 * version and rank, positions by where they stand in the text. Ids are hashes, and decide only between equals.
 */
export function inFixedOrder(article: StoredArticle): StoredArticle {
  const { versions, positions } = orderReadings(article);
  return {
    ...article,
    versions,
    positions: positions.map((position) => ({
      ...position,
      speakers: [...position.speakers].sort(),
      targets: [...position.targets].sort(),
      addressees: [...position.addressees].sort(),
    })),
  };
}
