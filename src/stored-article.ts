import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { IsnadError } from './errors.js';
import {
  type Identity,
  idsAsRead,
  judgeStored,
  StoredArticle,
  type StoredEntity,
  StoredPosition,
} from './graph/index.js';
import type { GraphChange } from './model/change.js';
import { recordsOf, type Value } from './model/graph.js';
import { fillType, parseStatement, type Store, type TypedStatement } from './store/index.js';

/** What is to be done, computed against one state of the store. */
export interface Update<Result> {
  /** Empty when nothing is to be done. */
  readonly changes: readonly GraphChange[];
  /** What of the store's state it was computed against, such as the article's revision: plain JSON. */
  readonly basis: unknown;
  readonly result: Result;
}

/** How often an update is computed anew because another writer has changed its basis meanwhile. */
const ATTEMPTS = 5;

/**
 * Computes an update and applies it in one transaction; anew when another writer came between.
 * @throws IsnadError what the store's `apply` throws; nothing is stored then
 */
export async function applyUpdate<Result>(
  store: Store,
  compute: () => Promise<Update<Result>>,
): Promise<Result> {
  let update = await compute();
  for (let attempt = 1; update.changes.length > 0; attempt += 1) {
    try {
      await store.apply(update.changes);
      break;
    } catch (error) {
      // A store that does not answer would be waited for once more.
      if (!IsnadError.is(error, 'store-write') || attempt === ATTEMPTS) throw error;
      const next = await compute();
      if (JSON.stringify(next.basis) === JSON.stringify(update.basis)) throw error;
      update = next;
    }
  }
  return update.result;
}

/**
 * An article with its versions and all positions that it ever had, between those whom people have judged to be meant;
 * null when it is not stored.
 */
export async function readStoredArticle(store: Store, id: string): Promise<StoredArticle | null> {
  const article = await readArticleAsRead(store, id);
  if (article === null) return null;
  return judgeStored(article, await readIdentity(store, id, idsAsRead(article)));
}

/** The same between those whom its texts are read to name, but for the connections that the store has. */
export async function readArticleAsRead(store: Store, id: string): Promise<StoredArticle | null> {
  const [row] = await runRead(store, 'article', { id });
  if (row === undefined) return null;
  return { ...parseArticle(row, id), positions: (await readPositions(store, [id])).get(id) ?? [] };
}

/** What the store has under some entities' ids. */
export async function readNodes(store: Store, ids: readonly string[]): Promise<Map<string, StoredEntity>> {
  const found = new Map<string, StoredEntity>();
  for (const { entity } of await runRead(store, 'entities', { ids: [...new Set(ids)].sort() })) {
    if (isNode(entity)) found.set(entity.id, entity);
  }
  return found;
}

export function isNode(value: Value | undefined): value is Value & StoredEntity & { id: string } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'node';
}

/** Whom people have judged ids to be in an article. */
export async function readIdentity(store: Store, article: string, ids: readonly string[]): Promise<Identity> {
  const rows = await runRead(store, 'identity', { article, ids: [...ids].sort() });
  return new Map(rows.map(({ id, judged }) => [String(id), String(judged)]));
}

/** An article of a read, without its positions. */
export function parseArticle(row: Readonly<Record<string, Value>>, id: string): StoredArticle {
  return parse(StoredArticle, { ...row, positions: [] }, id);
}

/** Every position that articles ever had, by article. */
export async function readPositions(
  store: Store,
  ids: readonly string[],
): Promise<Map<string, StoredPosition[]>> {
  const rows = new Map(ids.map((id) => [id, [] as unknown[]]));
  for (const row of await runRead(store, 'positions', { ids: [...ids].sort() }))
    rows.get(String(row.article))?.push(row);
  return new Map([...rows].map(([id, own]) => [id, parse(z.array(StoredPosition), own, id)]));
}

function parse<Output>(schema: z.ZodType<Output>, rows: unknown, id: string): Output {
  const parsed = schema.safeParse(rows);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
  throw new IsnadError('store-damaged', `The article ${id} is not stored as it should be${where}.`, {
    hint: 'Something else has written to this graph; `isnad check` lists what does not fit.',
    context: { article: id },
  });
}

/**
 * The id of the one stored article that has this id, URL or title.
 * @throws IsnadError `usage` when there is none, or several have the title
 */
export async function findArticle(store: Store, given: string): Promise<string> {
  const rows = await runRead(store, 'find-article', { given });
  const exact = rows.find(({ id }) => id === given);
  const [only, second] = exact === undefined ? rows : [exact];
  if (only !== undefined && second === undefined) return String(only.id);
  if (only === undefined)
    throw new IsnadError('usage', `no article is stored under the id, address or title "${given}"`, {
      hint: 'isnad ask articles lists them, with their ids.',
      context: { article: given },
    });
  const ids = rows.map(({ id }) => String(id)).join(', ');
  throw new IsnadError('usage', `several articles have the title "${given}": ${ids}`, {
    hint: 'Give the id of one.',
    context: { article: given },
  });
}

const statements = new Map<string, Promise<TypedStatement>>();

async function loadRead(name: string): Promise<TypedStatement> {
  return parseStatement(await readFile(new URL(`../cypher/read/${name}.cypher`, import.meta.url), 'utf8'));
}

/**
 * Runs a statement of `cypher/read/` and gives its rows by column name.
 * @param type one of the closed set of labels that a statement with `__TYPE__` declares
 */
export async function runRead(
  store: Store,
  name: string,
  parameters: Readonly<Record<string, Value>>,
  type?: string,
): Promise<Record<string, Value>[]> {
  const statement = statements.get(name) ?? loadRead(name);
  statements.set(name, statement);
  return recordsOf(await store.run(fillType(await statement, name, type), parameters));
}
