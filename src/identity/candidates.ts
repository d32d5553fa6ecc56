import { isOwnEntityId, isSameFamily, isUnknownId } from '../model/entity.js';
import type { Judgement } from '../model/judgement.js';
import { isApart, type Named } from './decide.js';
import { type Likeness, likenessOf } from './likeness.js';

/** An entity of the store with what it is known by. */
export interface StoredName extends Named {
  /** All its names in their normal form. */
  readonly names: readonly string[];
  readonly mergedInto: string | null;
  /** How many articles name it at present. */
  readonly articles: number;
}

/** Two entities that may be one; nobody has judged them yet. */
export interface NearPair {
  /** The one to keep: the one that a gazetteer knows, else the one that more articles name. */
  readonly kept: StoredName;
  readonly other: StoredName;
  readonly likeness: Likeness;
}

/** A word that so many entities have in their names tells nothing; pairs are sought by the others. */
const COMMON = 150;

/**
 * Pairs of entities with names that are alike, the most alike first. Two that a gazetteer knows are no pair, as it tells
 * them apart, nor are two that somebody has judged to be two, or two of different kinds.
 */
export function nearPairs(entities: readonly StoredName[], judgements: readonly Judgement[]): NearPair[] {
  const whole = entities.filter(({ mergedInto }) => mergedInto === null);
  const pairs = new Map<string, NearPair>();
  for (const group of groupsOf(whole)) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
        const likeness = pairs.has(key) ? null : pairLikeness(a, b);
        if (likeness !== null) pairs.set(key, pairOf(a, b, likeness));
      }
    }
  }
  const open = [...pairs.values()].filter(
    ({ kept, other }) => !judgements.some((judgement) => isApart(judgement, kept.id, other.id)),
  );
  return open.sort(byScore);
}

function byScore(a: NearPair, b: NearPair): number {
  const articles = ({ kept, other }: NearPair): number => kept.articles + other.articles;
  return (
    b.likeness.score - a.likeness.score ||
    articles(b) - articles(a) ||
    (`${a.kept.id} ${a.other.id}` < `${b.kept.id} ${b.other.id}` ? -1 : 1)
  );
}

function pairLikeness(a: StoredName, b: StoredName): Likeness | null {
  if (!isSameFamily(a.type, b.type) || (!isUnknownId(a.id) && !isUnknownId(b.id))) return null;
  // "The ministry" of one article has no more to do with that of another than with any ministry.
  if (isOwnEntityId(a.id) || isOwnEntityId(b.id)) return null;
  return bestOf(a.names.flatMap((name) => b.names.map((other) => likenessOf(name, other))));
}

/** How alike an entity's names are to one that somebody looks for; null where none is. */
export function likenessTo(entity: StoredName, name: string): Likeness | null {
  return bestOf(entity.names.map((own) => likenessOf(own, name)));
}

function bestOf(found: readonly (Likeness | null)[]): Likeness | null {
  return found.reduce(
    (best, next) => (next === null || (best?.score ?? 0) >= next.score ? best : next),
    null,
  );
}

function pairOf(a: StoredName, b: StoredName, likeness: Likeness): NearPair {
  const isBetter =
    isUnknownId(a.id) === isUnknownId(b.id)
      ? a.articles > b.articles || (a.articles === b.articles && a.id < b.id)
      : !isUnknownId(a.id);
  return isBetter ? { kept: a, other: b, likeness } : { kept: b, other: a, likeness };
}

/** Entities that share a word of a name, or the beginning of a name of one word. */
function groupsOf(entities: readonly StoredName[]): StoredName[][] {
  const groups = new Map<string, Set<StoredName>>();
  for (const entity of entities) {
    for (const key of entity.names.flatMap(keysOf)) {
      const group = groups.get(key) ?? new Set();
      groups.set(key, group.add(entity));
    }
  }
  return [...groups.values()].filter(({ size }) => size > 1 && size <= COMMON).map((group) => [...group]);
}

function keysOf(name: string): string[] {
  const words = name.split(' ').filter((word) => word.length > 2);
  const [first, ...rest] = words;
  const joined = name.replaceAll(' ', '');
  return [
    ...words,
    `=${joined}`,
    ...(first !== undefined && rest.length === 0 ? [`^${first.slice(0, 4)}`] : []),
  ];
}
