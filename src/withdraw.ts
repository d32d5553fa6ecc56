import { IsnadError } from './errors.js';
import { purge, purgeId, retract, type WithdrawalReport } from './graph/index.js';
import type { Store } from './store/index.js';
import { applyUpdate, findArticle, readStoredArticle, runRead } from './stored-article.js';

export interface WithdrawOptions {
  readonly reason: string;
  /** Who withdraws it. */
  readonly by?: string | null;
  /** The clock; the machine's unless given. */
  readonly now?: () => Date;
  /** Report what would change, and write nothing. */
  readonly dryRun?: boolean;
}

/**
 * Takes an article's claims out of force; its history and the reason stay. Asked again, it tells when that was done.
 * @param article its id, URL or title
 * @throws IsnadError `usage` when no such article is stored, `store-…` for the store's failures
 */
export async function retractArticle(
  store: Store,
  article: string,
  options: WithdrawOptions,
): Promise<WithdrawalReport> {
  const id = await findArticle(store, article);
  return applyUpdate(store, async () => {
    const stored = await readStoredArticle(store, id);
    if (stored === null) throw gone(id);
    const { changes, report } = retract(stored, withdrawalOf(options));
    return { changes: options.dryRun ? [] : changes, basis: stored.revision, result: report };
  });
}

/**
 * Removes an article for good, with everything that rests on it alone.
 * @param article its id, URL or title
 * @throws IsnadError `usage` when no such article is stored; it says when one of this id was purged before
 */
export async function purgeArticle(
  store: Store,
  article: string,
  options: WithdrawOptions,
): Promise<WithdrawalReport> {
  const id = await findOrTellPurged(store, article);
  return applyUpdate(store, async () => {
    const stored = await readStoredArticle(store, id);
    if (stored === null) throw gone(id);
    const mentioned = (await runRead(store, 'mentioned', { id })).map((row) => String(row.id));
    const { changes, report } = purge(stored, mentioned, withdrawalOf(options));
    return { changes: options.dryRun ? [] : changes, basis: stored.revision, result: report };
  });
}

function withdrawalOf({ reason, by = null, now }: WithdrawOptions) {
  return { at: (now?.() ?? new Date()).toISOString(), reason, by };
}

async function findOrTellPurged(store: Store, article: string): Promise<string> {
  try {
    return await findArticle(store, article);
  } catch (error) {
    const [mark] = await runRead(store, 'purge', { id: purgeId(article) });
    if (mark === undefined) throw error;
    const why = `${String(mark.at)}: ${String(mark.reason)}`;
    throw new IsnadError('usage', `the article ${article} was purged already, on ${why}`, {
      context: { article },
    });
  }
}

function gone(id: string): IsnadError {
  return new IsnadError('usage', `the article ${id} has just been removed`, { context: { article: id } });
}
