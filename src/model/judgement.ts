import { z } from 'zod';
import { EntityType } from './entity.js';
import { shortHash } from './hash.js';

/**
 * `same`: the entity is the other, in every article. `split`: in one article, what is read as the entity is the other.
 * `different`: they are two, however alike their names are.
 */
const VERDICTS = ['same', 'split', 'different'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

const Named = z.object({ id: z.string().min(1), type: EntityType, name: z.string().min(1) });

const made = { reason: z.string(), by: z.string().nullable().default(null), at: z.string() };

/** What a person decided about who is who: kept with its author, time and reason, and reversible. */
export const Judgement = z.object({
  id: z.string().min(1),
  verdict: Verdict,
  entity: Named,
  other: Named,
  /** Of a `split`: the article in which it holds. */
  article: z.string().min(1).nullable().default(null),
  ...made,
  revoked: z.object(made).nullable().default(null),
});
export type Judgement = z.infer<typeof Judgement>;

/** The same decision made again after it was revoked is another judgement: the moment is part of the id. */
export function judgementId({ verdict, entity, other, article, at }: Omit<Judgement, 'id'>): string {
  return `judgement:${shortHash(verdict, entity.id, other.id, article ?? '', at)}`;
}
