import { type Before, readBefore } from './before-update.js';
import { IsnadError } from './errors.js';
import { type ArticleReport, Batch, diff, reportUnchanged, type StoredEntity } from './graph/index.js';
import type { GraphChange } from './model/change.js';
import type { Extraction } from './model/extraction.js';
import type { Store } from './store/index.js';
import { applyUpdate, runRead } from './stored-article.js';

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

/** The most articles in a transaction, and the most text: more of either takes memory and hardly saves time. */
export const BATCH = { articles: 50, characters: 2_000_000 } as const;

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
    const { articles, entities } = await readBefore(store, [extraction], options.reextract ?? false);
    const before = articles[0] ?? UNKNOWN;
    const { changes, result } = compute(extraction, before, entities, options);
    const basis = [before.article?.revision ?? 0, [...before.identity]];
    return { changes: options.dryRun === true ? [] : changes, basis, result };
  });
}

/**
 * Stores versions in their order, many whole articles in a transaction. An article that fails on its own account is
 * reported, and the rest goes on.
 * @throws IsnadError for a store that cannot be used; what was yielded until then is stored
 */
export async function* ingestAll(
  extractions: AsyncIterable<Extraction> | Iterable<Extraction>,
  store: Store,
  options: IngestOptions & {
    /** The most articles in one transaction; 50 unless given. Results come when so many are stored. */
    readonly batch?: number;
  },
): AsyncGenerator<IngestResult> {
  const { batch = BATCH.articles } = options;
  let waiting: Extraction[] = [];
  for await (const extraction of extractions) {
    waiting.push(extraction);
    if (waiting.length < batch) continue;
    yield* ingestBatch(waiting, store, options);
    waiting = [];
  }
  yield* ingestBatch(waiting, store, options);
}

/**
 * Stores versions in their order, all in one transaction where that can be: not an article twice, and none whose update
 * must come after another's. A transaction that fails is taken again article by article, so that what is wrong with one
 * is its own matter.
 * @throws IsnadError for a store that cannot be used; what was yielded until then is stored
 */
export async function* ingestBatch(
  extractions: readonly Extraction[],
  store: Store,
  options: IngestOptions,
): AsyncGenerator<IngestResult> {
  for (let at = 0; at < extractions.length; ) {
    const part = independent(extractions.slice(at));
    const together = part.length === 1 ? null : await ingestTogether(part, store, options);
    if (together !== null) yield* together;
    else for (const extraction of part) yield ingestAlone(extraction, store, options);
    at += together?.length ?? part.length;
  }
}

/** The first of some versions, as long as they are of different articles and texts, and not too much. */
function independent(extractions: readonly Extraction[]): readonly Extraction[] {
  const seen = new Set<string>();
  let characters = 0;
  const end = extractions.findIndex(({ article, version }, at) => {
    characters += version.text.length;
    const isKnown = seen.has(article.id) || seen.has(version.contentHash);
    seen.add(article.id).add(version.contentHash);
    return at > 0 && (isKnown || characters > BATCH.characters);
  });
  return end === -1 ? extractions : extractions.slice(0, end);
}

/** The results of the first of some articles, stored in one transaction; null where each has to be tried for itself. */
async function ingestTogether(
  extractions: readonly Extraction[],
  store: Store,
  options: IngestOptions,
): Promise<IngestResult[] | null> {
  // A trial writes nothing: each article is compared with the store as it is.
  if (options.dryRun === true) return null;
  try {
    const before = await readBefore(store, extractions, options.reextract ?? false);
    const batch = new Batch(before.entities);
    const results: IngestResult[] = [];
    for (const [at, extraction] of extractions.entries()) {
      const computed = attempt(extraction, () =>
        compute(extraction, before.articles[at] ?? UNKNOWN, batch.entities, options),
      );
      if (computed.changes.length > 0 && !batch.add(computed.changes)) break;
      results.push(computed.result);
    }
    await store.apply(batch.toChanges());
    return results;
  } catch (error) {
    // A store that does not answer would be waited for once more.
    if (IsnadError.is(error, 'store-unreachable')) throw error;
    return null;
  }
}

async function ingestAlone(
  extraction: Extraction,
  store: Store,
  options: IngestOptions,
): Promise<IngestResult> {
  try {
    const report = await ingest(extraction, store, options);
    return { article: extraction.article.id, report, error: null };
  } catch (error) {
    return failed(extraction, error);
  }
}

/** What `work` makes of an article, or its failure. */
function attempt(
  extraction: Extraction,
  work: () => Computed,
): { readonly changes: readonly GraphChange[]; readonly result: IngestResult } {
  try {
    const { changes, result } = work();
    return { changes, result: { article: extraction.article.id, report: result, error: null } };
  } catch (error) {
    return { changes: [], result: failed(extraction, error) };
  }
}

/** @throws the error, where it is none of the article's own */
function failed({ article }: Extraction, error: unknown): IngestResult {
  if (!IsnadError.is(error) || !OWN_FAILURES.includes(error.code)) throw error;
  return { article: article.id, report: null, error };
}

const UNKNOWN: Before = { article: null, entities: [], identity: new Map(), sameTextAs: [] };

interface Computed {
  readonly changes: readonly GraphChange[];
  readonly result: ArticleReport;
}

function compute(
  extraction: Extraction,
  before: Before,
  known: ReadonlyMap<string, StoredEntity>,
  options: IngestOptions,
): Computed {
  const entities = new Map(
    before.entities.flatMap((id) => {
      const stored = known.get(id);
      return stored === undefined ? [] : [[id, stored] as const];
    }),
  );
  const ingestedAt = (options.now?.() ?? new Date()).toISOString();
  const { normaliseName, reextract = false } = options;
  const context = { normaliseName, ingestedAt, entities, identity: before.identity, reextract };
  const { changes, report } = diff(before.article, extraction, context);
  const result = changes.length === 0 ? report : { ...report, sameTextAs: [...before.sameTextAs] };
  return { changes, result };
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
  const [report = null] = await findUnchangedAll(store, [{ article: articleId, contentHash }]);
  return report;
}

/** The same for each of some articles, in their order, with one read for all. */
export async function findUnchangedAll(
  store: Store,
  asked: readonly { readonly article: string; readonly contentHash: string }[],
): Promise<(ArticleReport | null)[]> {
  const articles = [...new Set(asked.map(({ article }) => article))].sort();
  const rows = await runRead(store, 'current-versions', { asked: { articles } });
  const inForce = new Map(rows.map((row) => [row.article, row]));
  return asked.map(({ article, contentHash }) => {
    const row = inForce.get(article);
    if (row?.contentHash !== contentHash) return null;
    const version = { id: String(row.id), number: Number(row.number), current: true, contentHash };
    const title = typeof row.title === 'string' ? row.title : null;
    return reportUnchanged({ id: article, title }, version, String(row.extractor));
  });
}
