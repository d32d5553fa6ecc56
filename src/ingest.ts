import { IsnadError } from './errors.js';
import {
  type ArticleReport,
  diff,
  placeVersion,
  reportUnchanged,
  type StoredArticle,
  type StoredEntity,
} from './graph/index.js';
import type { Extraction } from './model/extraction.js';
import type { Value } from './model/graph.js';
import type { Store } from './store/index.js';
import { readWithoutPositions, runRead, updateArticle, withPositions } from './stored-article.js';

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
  return updateArticle(store, extraction.article.id, async () => {
    const previous = await readPrevious(store, extraction, options);
    const [entities, sameTextAs] = previous?.isKnown
      ? [new Map(), []]
      : await Promise.all([
          readEntities(store, extraction, previous?.article ?? null),
          readSameText(store, extraction),
        ]);
    const ingestedAt = (options.now?.() ?? new Date()).toISOString();
    const { normaliseName, reextract = false, dryRun = false } = options;
    const context = { normaliseName, ingestedAt, entities, reextract };
    const { changes, report } = diff(previous?.article ?? null, extraction, context);
    const result = changes.length === 0 ? report : { ...report, sameTextAs };
    return { changes: dryRun ? [] : changes, revision: previous?.article.revision ?? 0, result };
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

/** What the store has of the entities that the article names now or named before. */
async function readEntities(
  store: Store,
  { entities }: Extraction,
  previous: StoredArticle | null,
): Promise<Map<string, StoredEntity>> {
  const before = (previous?.positions ?? []).flatMap(({ speakers, targets }) => [...speakers, ...targets]);
  const ids = [...new Set([...entities.map(({ id }) => id), ...before])].sort();
  const found = new Map<string, StoredEntity>();
  for (const { entity } of await runRead(store, 'entities', { ids })) {
    if (isNode(entity)) found.set(entity.id, entity);
  }
  return found;
}

function isNode(value: Value | undefined): value is Value & StoredEntity & { id: string } {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'node';
}

async function readSameText(store: Store, { article, version }: Extraction): Promise<string[]> {
  const rows = await runRead(store, 'same-text', { id: article.id, contentHash: version.contentHash });
  return rows.map(({ id }) => String(id));
}
