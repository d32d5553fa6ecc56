import { z } from 'zod';
import { Article } from './article.js';
import { Entity } from './entity.js';
import { Position } from './position.js';
import { Relation } from './relation.js';
import { Version } from './version.js';

/** The interchange format (DESIGN.md, section 3): what one version of one article says. */
export const Extraction = z.object({
  article: Article,
  version: Version,
  entities: z.array(Entity),
  positions: z.array(Position),
  relations: z.array(Relation),
});
export type Extraction = z.infer<typeof Extraction>;
