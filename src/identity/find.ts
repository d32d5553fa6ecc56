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
 * The entity of an id, or the only one of a name.
 * @throws IsnadError `usage` when there is none, or several have the name
 */
export async function findNamed(store: Store, written: string, normalise: Normalise): Promise<Named> {
  const found = await findEntities(store, written, normalise);
  const sure = found.filter(({ why }) => why === 'id' || why === 'same-name');
  const byId = sure.filter(({ why }) => why === 'id');
  const [only, ...others] = byId.length > 0 ? byId : sure;
  if (only !== undefined && others.length === 0) return { id: only.id, type: only.type, name: only.name };
  const near = (only === undefined ? found : sure).slice(0, 5).map(({ id, name }) => `${name} (${id})`);
  const message =
    only === undefined
      ? `no entity is stored under the id or name "${written}"`
      : `several entities are called "${written}": ${near.join(', ')}`;
  const hint = only === undefined && near.length > 0 ? `Near it are ${near.join(', ')}.` : 'Give an id.';
  throw new IsnadError('usage', message, {
    hint: near.length === 0 ? 'isnad find <name> looks for names that are alike.' : hint,
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
