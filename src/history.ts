import { IsnadError } from './errors.js';
import {
  compareVersions,
  historyOf,
  type StoredArticle,
  type VersionComparison,
  type VersionSummary,
} from './graph/index.js';
import type { Store } from './store/index.js';
import { findArticle, readStoredArticle, runRead } from './stored-article.js';

/** An article's versions and withdrawals. */
export interface ArticleHistory {
  readonly article: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly versions: readonly VersionSummary[];
  readonly withdrawals: StoredArticle['withdrawals'];
}

/** Two versions of an article, position by position. */
export interface ArticleDiff extends VersionComparison {
  readonly article: string;
  readonly title: string | null;
  /** The numbers of the versions. */
  readonly from: number;
  readonly to: number;
  /** The names for display of the entities that the positions have, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * The versions of an article, each with what it changed.
 * @param article its id, URL or title
 * @throws IsnadError `usage` when no such article is stored
 */
export async function readHistory(store: Store, article: string): Promise<ArticleHistory> {
  const stored = await readFound(store, article);
  const { id, title, publishedAt, withdrawals } = stored;
  return { article: id, title, publishedAt, versions: historyOf(stored), withdrawals };
}

/**
 * What two versions of an article differ in.
 * @param article its id, URL or title
 * @param from number of the one version; without it, the one before `to`
 * @param to number of the other; without it, the one in force, else the last
 * @throws IsnadError `usage` when there is no such article or version
 */
export async function readDiff(
  store: Store,
  article: string,
  from: number | null,
  to: number | null,
): Promise<ArticleDiff> {
  const stored = await readFound(store, article);
  const numbers = stored.versions.map(({ number }) => number).sort((a, b) => a - b);
  const current = stored.versions.find((version) => version.current)?.number;
  const last = to ?? current ?? numbers.at(-1) ?? 1;
  const first = from ?? last - 1;
  const comparison = compareVersions(stored, versionId(stored, first), versionId(stored, last));
  const ids = comparison.positions.flatMap(({ speakers, targets }) => [...speakers, ...targets]);
  const names = await readNames(store, ids);
  return { article: stored.id, title: stored.title, from: first, to: last, ...comparison, names };
}

async function readFound(store: Store, article: string): Promise<StoredArticle> {
  const id = await findArticle(store, article);
  const stored = await readStoredArticle(store, id);
  if (stored !== null) return stored;
  throw new IsnadError('usage', `the article ${id} has just been removed`, { context: { article: id } });
}

function versionId({ id, versions }: StoredArticle, number: number): string {
  const found = versions.find((version) => version.number === number);
  if (found !== undefined) return found.id;
  const known = versions.length === 1 ? 'only version 1' : `versions 1 to ${versions.length}`;
  throw new IsnadError('usage', `the article ${id} has no version ${number}`, {
    hint: `It has ${known}; isnad history shows them.`,
    context: { article: id, version: number },
  });
}

async function readNames(store: Store, ids: readonly string[]): Promise<Record<string, string>> {
  const rows = await runRead(store, 'names', { ids: [...new Set(ids)].sort() });
  return Object.fromEntries(rows.map(({ id, name }) => [String(id), String(name)]));
}
