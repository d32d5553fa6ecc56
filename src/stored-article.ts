import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { IsnadError } from './errors.js';
import { StoredArticle, StoredPosition } from './graph/index.js';
import type { GraphChange } from './model/change.js';
import type { Value } from './model/graph.js';
import type { Store } from './store/index.js';

/** What is to be done to one article, computed against one state of it. */
export interface Update<Result> {
  /** Empty when nothing is to be done. */
  readonly changes: readonly GraphChange[];
  /** The article's revision that it was computed against; 0 when it was not stored. */
  readonly revision: number;
  readonly result: Result;
}

/** How often an update is computed anew because another writer has changed the article meanwhile. */
const ATTEMPTS = 5;

/**
 * Computes an update of an article and applies it in one transaction; anew when another writer came between.
 * @throws IsnadError what the store's `apply` throws; nothing is stored then
 */
export async function updateArticle<Result>(
  store: Store,
  articleId: string,
  compute: () => Promise<Update<Result>>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const { changes, revision, result } = await compute();
    if (changes.length === 0) return result;
    try {
      await store.apply(changes);
      return result;
    } catch (error) {
      // A store that does not answer would be waited for once more.
      const isRefused = IsnadError.is(error) && error.code === 'store-write';
      if (!isRefused || attempt === ATTEMPTS || !(await hasMoved(store, articleId, revision))) throw error;
    }
  }
}

async function hasMoved(store: Store, articleId: string, revision: number): Promise<boolean> {
  const [row] = await runRead(store, 'revision', { id: articleId });
  return row !== undefined && row.revision !== revision;
}

/** An article with its versions and all positions that it ever had; null when it is not stored. */
export async function readStoredArticle(store: Store, id: string): Promise<StoredArticle | null> {
  const article = await readWithoutPositions(store, id);
  return article === null ? null : withPositions(store, article);
}

/** An article with its versions alone, which is one read of a few rows; null when it is not stored. */
export async function readWithoutPositions(store: Store, id: string): Promise<StoredArticle | null> {
  const [row] = await runRead(store, 'article', { id });
  return row === undefined ? null : parse(StoredArticle, { ...row, positions: [] }, id);
}

export async function withPositions(store: Store, article: StoredArticle): Promise<StoredArticle> {
  const rows = await runRead(store, 'positions', { id: article.id });
  return { ...article, positions: parse(z.array(StoredPosition), rows, article.id) };
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

const statements = new Map<string, Promise<string>>();

/** Runs a statement of `cypher/read/` and gives its rows by column name. */
export async function runRead(
  store: Store,
  name: string,
  parameters: Readonly<Record<string, Value>>,
): Promise<Record<string, Value>[]> {
  const known = statements.get(name);
  const text = known ?? readFile(new URL(`../cypher/read/${name}.cypher`, import.meta.url), 'utf8');
  if (known === undefined) statements.set(name, text);
  const { columns, rows } = await store.run(await text, parameters);
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}
