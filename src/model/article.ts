import { z } from 'zod';
import { Moment } from './date.js';

/** Where the publication date came from: given by the user, found in the document, or deduced from the text. */
export const PublishedAtFrom = z.enum(['given', 'document', 'deduced']);
export type PublishedAtFrom = z.infer<typeof PublishedAtFrom>;

/** One publication with a lasting identity: its URL, or the id given at ingest. Never its title. */
export const Article = z.object({
  id: z.string().min(1),
  url: z.string().nullable().default(null),
  title: z.string().nullable().default(null),
  publisher: z.string().nullable().default(null),
  author: z.string().nullable().default(null),
  /** BCP 47 code of a registered language pack; null until the pipeline has recognised it. */
  language: z.string().nullable().default(null),
  publishedAt: Moment.nullable().default(null),
  publishedAtFrom: PublishedAtFrom.nullable().default(null),
  /** Why a deduced date is what it is, or why none could be deduced; one plain English sentence each. */
  publishedAtReasons: z.array(z.string()).default([]),
});
export type Article = z.infer<typeof Article>;

/** What every source adapter yields: an article and one state of its text. */
export const ArticleInput = z.object({
  article: Article,
  /** The text as it was read. It is never rewritten; every offset points into it. */
  text: z.string(),
  /** When the publisher last changed this state of the text, where the source says so. */
  modifiedAt: Moment.nullable().default(null),
});
export type ArticleInput = z.infer<typeof ArticleInput>;
