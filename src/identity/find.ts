import { IsnadError } from '../errors.js';
import { ENTITY_TYPES, type EntityType } from '../model/entity.js';
import type { Value } from '../model/graph.js';
import type { Store } from '../store/index.js';
import { runRead } from '../stored-article.js';
import { likenessTo, type NearPair, nearPairs, type StoredName } from './candidates.js';
import type { Named } from './decide.js';
import type { Reason } from './likeness.js';
import { readJudgements } from './read.js';

/** An entity that may be meant by a name. */
export interface Found {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** The entity that it is judged to be; null for itself. */
  readonly mergedInto: string | null;
  readonly articles: number;
  readonly score: number;
  readonly why: Reason | 'id' | 'shared-word';
}

/** Two entities that may be one, with what speaks for it and against it. */
export interface Near {
  readonly kept: Omit<Found, 'score' | 'why'>;
  readonly other: Omit<Found, 'score' | 'why'>;
  /** From 0 to 1. An order among candidates, no probability. */
  readonly score: number;
  readonly why: readonly (Reason | 'same-role' | 'named-together')[];
  /** An office that both are said to hold, where there is one. */
  readonly role: string | null;
  /** In how many versions in force both are named. */
  readonly together: number;
}

/** What holds the same office is surer to be one; what one text names beside each other is hardly so. */
const SAME_ROLE = 0.15;
const NAMED_TOGETHER = 0.5;
const LEAST = 0.5;
const SHARED_WORD = 0.4;

type Normalise = (name: string) => string;

/** The entities that a name or id may mean, the surest first; also those that are merged into others. */
export async function findEntities(store: Store, written: string, normalise: Normalise): Promise<Found[]> {
  const name = normalise(written);
  const found: Found[] = [];
  for (const entity of await readNames(store, normalise)) {
    const likeness = likenessTo(entity, name);
    if (entity.id === written) found.push({ ...shown(entity), score: 1, why: 'id' });
    else if (likeness !== null) found.push({ ...shown(entity), score: likeness.score, why: likeness.reason });
    else if (sharesWord(entity, name))
      found.push({ ...shown(entity), score: SHARED_WORD, why: 'shared-word' });
  }
  return found.sort((a, b) => b.score - a.score || b.articles - a.articles || (a.id < b.id ? -1 : 1));
}

/**
 * The entity of an id, or the only one of a name; null where there is none.
 * @throws IsnadError `usage` when several have the name
 */
export function soleBearer(found: readonly Found[], written: string): Named | null {
  const byId = found.filter(({ why }) => why === 'id');
  const sure = byId.length > 0 ? byId : found.filter(({ why }) => why === 'same-name');
  const [only, ...others] = sure;
  if (others.length > 0) {
    const list = sure.map(({ id }) => id).join(', ');
    throw new IsnadError('usage', `several entities are called "${written}": ${list}`, {
      hint: 'Give an id.',
    });
  }
  return only === undefined ? null : { id: only.id, type: only.type, name: only.name };
}

/**
 * The entity of an id, or the only one of a name.
 * @throws IsnadError `usage` when there is none, or several have the name
 */
export async function findNamed(store: Store, written: string, normalise: Normalise): Promise<Named> {
  const found = await findEntities(store, written, normalise);
  const bearer = soleBearer(found, written);
  if (bearer !== null) return bearer;
  const near = found.slice(0, 5).map(({ id, name }) => `${name} (${id})`);
  throw new IsnadError('usage', `no entity is stored under the id or name "${written}"`, {
    hint:
      near.length === 0
        ? 'isnad find <name> looks for names that are alike.'
        : `Near it: ${near.join(', ')}.`,
    context: { name: written },
  });
}

function sharesWord({ names }: StoredName, name: string): boolean {
  const words = new Set(name.split(' ').filter((word) => word.length > 2));
  return names.some((own) => own.split(' ').some((word) => words.has(word)));
}

/** Pairs that may be one entity and that nobody has judged, the surest first; never merged by themselves. */
export async function readNear(store: Store, normalise: Normalise): Promise<Near[]> {
  const pairs = nearPairs(await readNames(store, normalise), await readJudgements(store));
  const ids = pairs.map(({ kept, other }) => [kept.id, other.id]);
  const together = await readPairs(store, 'named-together', ids, ({ versions }) => Number(versions));
  const roles = await readPairs(
    store,
    'same-role',
    ids,
    ({ role, body }) => `${String(role)}, ${String(body)}`,
  );
  return pairs
    .map((pair) => nearOf(pair, together, roles))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
}

function nearOf(
  { kept, other, likeness }: NearPair,
  together: ReadonlyMap<string, number>,
  roles: ReadonlyMap<string, string>,
): Near {
  const key = `${kept.id} ${other.id}`;
  const role = roles.get(key) ?? null;
  const versions = together.get(key) ?? 0;
  const raised = Math.min(1, likeness.score + (role === null ? 0 : SAME_ROLE));
  const score = versions === 0 ? raised : raised * NAMED_TOGETHER;
  const why = [
    likeness.reason,
    ...(role === null ? [] : ['same-role' as const]),
    ...(versions === 0 ? [] : ['named-together' as const]),
  ];
  return {
    kept: shown(kept),
    other: shown(other),
    score: Math.round(score * 100) / 100,
    why,
    role,
    together: versions,
  };
}

function shown({ id, type, name, mergedInto, articles }: StoredName): Omit<Found, 'score' | 'why'> {
  return { id, type, name, mergedInto, articles };
}

async function readPairs<Result>(
  store: Store,
  statement: 'named-together' | 'same-role',
  pairs: readonly (readonly string[])[],
  read: (row: Readonly<Record<string, Value>>) => Result,
): Promise<Map<string, Result>> {
  const rows = pairs.length === 0 ? [] : await runRead(store, statement, { pairs });
  return new Map(rows.map((row) => [`${String(row.a)} ${String(row.b)}`, read(row)]));
}

async function readNames(store: Store, normalise: Normalise): Promise<StoredName[]> {
  const rows = await runRead(store, 'entities-in-use', {});
  return rows.flatMap(({ id, name, nameAr, nameEn, aliases, labels, mergedInto, articles }) => {
    const type = ENTITY_TYPES.find((candidate) => Array.isArray(labels) && labels.includes(candidate));
    if (type === undefined || typeof name !== 'string') return [];
    const written = [name, nameAr, nameEn, ...(Array.isArray(aliases) ? aliases : [])];
    const names = written.filter((value) => typeof value === 'string').map(normalise);
    return [
      {
        id: String(id),
        type,
        name,
        names: [...new Set(names)].filter((value) => value !== ''),
        mergedInto: typeof mergedInto === 'string' ? mergedInto : null,
        articles: Number(articles),
      },
    ];
  });
}
