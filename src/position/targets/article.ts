import type { Document } from '../../model/document.js';
import type { Entity, EntityType } from '../../model/entity.js';
import type { Link, LinksBySentence } from '../../model/link.js';
import type { Mention } from '../../model/mention.js';

/** A mention and the entity that it names. */
export interface Named {
  readonly mention: Mention;
  readonly entity: string;
}

/** What the whole article tells of whom a statement in it may be about. */
export interface ArticleView {
  /** In the order of the text. */
  namedIn(sentence: number): readonly Named[];
  readonly titled: ReadonlySet<string>;
  /** Most often first. */
  readonly mostNamed: readonly string[];
  timesNamed(entity: string): number;
  typeOf(entity: string): EntityType | null;
  /** It has a name in the text, and not an adjective alone. */
  isNamed(entity: string): boolean;
  entityOf(mention: Mention): string | null;
  /** The states and bodies that an entity holds an office in, belongs to or lies in. */
  sidesOf(entity: string): ReadonlySet<string>;
}

const MOST_NAMED = 3;

/**
 * Counts and sorts the mentions of an article once.
 * @param sides the states and bodies of an entity, as far as anything tells
 */
export function viewArticle(
  document: Document,
  links: readonly Link[],
  entities: readonly Entity[],
  bySentence: LinksBySentence,
  sides: (entity: string) => ReadonlySet<string>,
): ArticleView {
  const times = new Map<string, number>();
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const entityOf = new Map<Mention, string>();
  const named = new Set<string>();
  for (const { mention, entity } of links) {
    if (entity === null) continue;
    times.set(entity, (times.get(entity) ?? 0) + 1);
    entityOf.set(mention, entity);
    if (mention.shape !== 'adjective') named.add(entity);
  }
  const memo = new Map<number, readonly Named[]>();
  const namedIn = (sentence: number) => {
    const known = memo.get(sentence) ?? (bySentence.get(sentence) ?? []).flatMap(resolved);
    memo.set(sentence, known);
    return known;
  };
  const titles = document.sentences.filter(({ isTitle }) => isTitle);
  return {
    namedIn,
    titled: new Set(titles.flatMap(({ index }) => namedIn(index).map(({ entity }) => entity))),
    mostNamed: [...times]
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_NAMED)
      .map(([entity]) => entity),
    timesNamed: (entity) => times.get(entity) ?? 0,
    typeOf: (entity) => types.get(entity) ?? null,
    entityOf: (mention) => entityOf.get(mention) ?? null,
    isNamed: (entity) => named.has(entity),
    sidesOf: sides,
  };
}

function resolved({ mention, entity }: Link): Named | [] {
  return entity === null ? [] : { mention, entity };
}
