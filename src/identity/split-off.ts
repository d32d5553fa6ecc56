import { unknownEntityId } from '../model/entity.js';
import type { Judgement } from '../model/judgement.js';
import type { Store } from '../store/index.js';
import { findArticle } from '../stored-article.js';
import { type Decision, decideSplit, type Made, type Named } from './decide.js';
import { findEntities, soleBearer } from './find.js';

export interface SplitOff {
  readonly entity: Named;
  /** Articles by id, address or title. */
  readonly articles: readonly string[];
  /** Who it is there: an id, a name that one entity has, or a new name. */
  readonly as: string;
  readonly made: Made;
}

/**
 * Prepares the judgement that in some articles an entity is another: a stored one, or one that is new.
 * @throws IsnadError `usage` for an article that is not stored, and a name that several have
 */
export async function splitOff(
  store: Store,
  { entity, articles, as, made }: SplitOff,
  normalise: (name: string) => string,
): Promise<(known: readonly Judgement[]) => Decision> {
  const ids: string[] = [];
  for (const article of articles) ids.push(await findArticle(store, article));
  const found = await findEntities(store, as, normalise);
  const others = found.filter(({ id }) => id !== entity.id);
  const other =
    soleBearer(others, as) ?? newEntity(entity, as, normalise(as), new Set(found.map(({ id }) => id)));
  return (known) => decideSplit(known, entity, other, ids, made);
}

/** An entity that a judgement brings in, of the same kind as the one that it is split from. */
function newEntity(from: Named, name: string, normalName: string, taken: ReadonlySet<string>): Named {
  const first = unknownEntityId(from.type, normalName);
  let id = first;
  for (let ordinal = 2; taken.has(id); ordinal += 1) id = `${first}~${ordinal}`;
  return { id, type: from.type, name };
}
