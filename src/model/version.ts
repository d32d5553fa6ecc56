import { z } from 'zod';
import { Moment } from './date.js';
import { sha256, shortHash } from './hash.js';

/** One state of an article's text, known by its content hash. */
export const Version = z.object({
  /** `sha256:` and the hash of the cleaned content: boilerplate, bylines and white space do not change it. */
  contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  text: z.string(),
  modifiedAt: Moment.nullable().default(null),
  /** Name and version of the extractor with its language pack and gazetteer, such as `isnad/0.1.0+ar`. */
  extractor: z.string().default('unknown'),
});
export type Version = z.infer<typeof Version>;

/** The content hash of cleaned paragraphs (white space already folded). */
export function contentHashOf(paragraphs: readonly string[]): string {
  return `sha256:${sha256(paragraphs.join('\n'))}`;
}

/** The id of a version: one for each article and content. */
export function versionId(articleId: string, contentHash: string): string {
  return `version:${shortHash(articleId, contentHash)}`;
}
