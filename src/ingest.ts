import { IsnadError } from './errors.js';
import {
  type ArticleReport,
  diff,
  type Identity,
  idsAsRead,
  placeVersion,
  reportUnchanged,
  type StoredArticle,
  type StoredEntities,
} from './graph/index.js';
import type { Extraction } from './model/extraction.js';
import type { Store } from './store/index.js';
import {
  applyUpdate,
  readIdentity,
  readNodes,
  readWithoutPositions,
  runRead,
  withPositions,
} from './stored-article.js';

export interface IngestOptions {
  /** The normal form of a name for searches; see GraphContext. */
  readonly normaliseName: (text: string) => string;
  /** The clock; the machine's unless given. */
  readonly now?: () => Date;
  /** Report what would change, and write nothing. */
  readonly dryRun?: boolean;
  /** Store anew a text that is in force already, because the extractor or a gazetteer has changed. */
  readonly reextract?: boolean;
}

/** What became of one article in a run over many. */
export type IngestResult =
  | { readonly article: string; readonly report: ArticleReport; readonly error: null }
  | { readonly article: string; readonly report: null; readonly error: IsnadError };

/** Failures that are one article's own; after any other the rest would fail as well. */
const OWN_FAILURES: readonly string[] = ['input', 'internal', 'store-write', 'store-query'];

/**
 * Stores one version of one article, in one transaction, and tells what it changed.
 * @throws IsnadError `input` for an extraction that does not fit together, `store-…` for the store's failures; nothing
 *   of the article is stored then.
 */
export async function ingest(
  extraction: Extraction,
  store: Store,
  options: IngestOptions,
): Promise<ArticleReport> {
  return applyUpdate(store, async () => {
    const previous = await readPrevious(store, extraction, options);
    const [{ entities, identity }, sameTextAs] = previous?.isKnown
      ? [NOBODY, []]
      : await Promise.all([
          readEntities(store, extraction, previous?.article ?? null),
          readSameText(store, extraction),
        ]);
    const ingestedAt = (options.now?.() ?? new Date()).toISOString();
    const { normaliseName, reextract = false, dryRun = false } = options;
    const context = { normaliseName, ingestedAt, entities, identity, reextract };
    const { changes, report } = diff(previous?.article ?? null, extraction, context);
    const result = changes.length === 0 ? report : { ...report, sameTextAs };
    const basis = [previous?.article.revision ?? 0, [...identity]];
    return { changes: dryRun ? [] : changes, basis, result };
  });
}

/** Stores versions one after another. An article that fails on its own account is reported, and the rest goes on. */
export async function* ingestAll(
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
  store: Store,
  options: IngestOptions,
): AsyncGenerator<IngestResult> {
  for await (const extraction of extractions) {
    const article = extraction.article.id;
    try {
      yield { article, report: await ingest(extraction, store, options), error: null };
    } catch (error) {
      if (!IsnadError.is(error) || !OWN_FAILURES.includes(error.code)) throw error;
      yield { article, report: null, error };
    }
  }
}

/**
 * The report of an ingest that would find this content in force already; null when it would not. One read, and nothing
 * needs to be extracted for it.
 */
export async function findUnchanged(
  store: Store,
  articleId: string,
  contentHash: string,
): Promise<ArticleReport | null> {
  const [row] = await runRead(store, 'current-version', { id: articleId });
  if (row?.contentHash !== contentHash) return null;
  const version = { id: String(row.id), number: Number(row.number), current: true, contentHash };
  const title = typeof row.title === 'string' ? row.title : null;
  return reportUnchanged({ id: articleId, title }, version, String(row.extractor));
}

interface Previous {
  readonly article: StoredArticle;
  /** Nothing is to be done with this version; the positions were then not read. */
  readonly isKnown: boolean;
}

async function readPrevious(
  store: Store,
  { article, version }: Extraction,
  options: IngestOptions,
): Promise<Previous | null> {
  const bare = await readWithoutPositions(store, article.id);
  if (bare === null) return null;
  const isKnown = placeVersion(bare, article.id, version, options.reextract ?? false) === null;
  return { article: isKnown ? bare : await withPositions(store, bare), isKnown };
}

interface Known {
  /** What the store has of the entities that the article names now or named before. */
  readonly entities: StoredEntities;
  readonly identity: Identity;
}

const NOBODY: Known = { entities: new Map(), identity: new Map() };

/**
 * The update is refused if an entity is judged to be another than it was when the entities were read, so that they are
 * read before the judgements: a judgement that comes in between is then known, and one that comes later is noticed.
 */
async function readEntities(
  store: Store,
  { article, entities }: Extraction,
  previous: StoredArticle | null,
): Promise<Known> {
  const before = previous === null ? [] : idsAsRead(previous);
  const ids = [...new Set([...entities.map(({ id }) => id), ...before])];
  const found = await readNodes(store, ids);
  const identity = await readIdentity(store, article.id, ids);
  const others = [...identity.values()].filter((id) => !found.has(id));
  const meant = others.length === 0 ? [] : await readNodes(store, others);
  return { entities: new Map([...found, ...meant]), identity };
}

async function readSameText(store: Store, { article, version }: Extraction): Promise<string[]> {
  const rows = await runRead(store, 'same-text', { id: article.id, contentHash: version.contentHash });
  return rows.map(({ id }) => String(id));
}
