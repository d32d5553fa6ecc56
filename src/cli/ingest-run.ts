import { IsnadError } from '../errors.js';
import type { ArticleReport } from '../graph/index.js';
import type { Article } from '../model/article.js';
import type { Extraction } from '../model/extraction.js';
import type { Invocation } from './command.js';
import { EXIT, endsTheRun } from './exit-code.js';
import { normaliseName } from './normalise-name.js';
import { safeJson } from './output/clean.js';
import { describeStop, type IngestRow, renderIngest, toIngestRow } from './output/ingest-table.js';
import { stopOnAbort } from './stop-on-abort.js';
import type { StoreHandle } from './with-store.js';

export const INGEST_FORMATS = ['table', 'json', 'ndjson'] as const;
export type IngestFormat = (typeof INGEST_FORMATS)[number];

/** What a command hands over for each of its inputs: an extraction (made when it is asked for), or why there is none. */
export type IngestItem =
  | { readonly kind: 'failure'; readonly source: string; readonly error: IsnadError }
  | {
      readonly kind: 'extraction';
      readonly source: string;
      readonly extract: () => Extraction;
      /** Whose text it is and what it is known by, where that is cheaper than to extract it. */
      readonly fingerprint?: () => Fingerprint;
    };

export interface Fingerprint {
  readonly article: string;
  readonly contentHash: string;
  readonly extractor: string;
}

export interface IngestSettings {
  readonly format: IngestFormat;
  readonly dryRun: boolean;
  /** Read and store anew also what is in force already. */
  readonly reextract?: boolean;
}

/**
 * Stores one extraction after the other and prints what changed. A failed input is reported and the rest goes on; an
 * unusable store ends the run, after what was done until then is printed.
 */
export async function runIngest(
  items: AsyncIterable<IngestItem>,
  handle: StoreHandle,
  settings: IngestSettings,
  { terminal }: Invocation,
): Promise<number> {
  const { format, dryRun } = settings;
  const rows: IngestRow[] = [];
  let ending: unknown = null;
  try {
    for await (const item of stopOnAbort(items, terminal.signal)) {
      terminal.progress(`${rows.length + 1}: ${item.source}`);
      const row = await ingestOne(item, handle, settings, terminal);
      rows.push(row);
      if (format === 'ndjson') terminal.print(`${safeJson(row.output)}\n`);
    }
  } catch (error) {
    ending = error;
  }
  await handle.close().catch((error: unknown) => {
    ending ??= error;
  });
  if (format === 'json')
    terminal.print(
      `${safeJson(
        rows.map(({ output }) => output),
        2,
      )}\n`,
    );
  // Failures alone have been told already, each in its line.
  if (format === 'table' && rows.some(({ status }) => status !== 'failed'))
    terminal.print(renderIngest(rows, { dryRun, style: terminal.style }));
  if (terminal.signal.aborted || (ending !== null && rows.length > 0))
    terminal.note(describeStop(rows, dryRun));
  if (ending !== null) throw ending;
  if (terminal.signal.aborted) return EXIT.interrupted;
  return rows.some(({ status }) => status === 'failed') ? EXIT.failedInput : EXIT.done;
}

/** Stores one item; what fails on its own account is told, and is a row too. */
export async function ingestOne(
  item: IngestItem,
  handle: StoreHandle,
  settings: IngestSettings,
  terminal: Invocation['terminal'],
): Promise<IngestRow> {
  try {
    if (item.kind === 'failure') throw item.error;
    const known = settings.reextract === true ? null : await findKnown(item.fingerprint?.(), handle);
    if (known) return toIngestRow(known.report, item.source, (id) => id, known.isOlderReading);
    const extraction = item.extract();
    const report = await store(extraction, handle, settings);
    warnAbout(extraction.article, report, terminal);
    return toIngestRow(report, item.source, (id) => report.names[id] ?? id);
  } catch (error) {
    // What is no error of the family is a fault of the program and is not taken for a fault of the input.
    if (!(error instanceof IsnadError) || endsTheRun(error)) throw error;
    terminal.error(error);
    return failedRow(item.source, error);
  }
}

/** The text is in force already: one read of the store, and no extraction. */
async function findKnown(
  fingerprint: Fingerprint | undefined,
  handle: StoreHandle,
): Promise<{ readonly report: ArticleReport; readonly isOlderReading: boolean } | null> {
  if (fingerprint === undefined) return null;
  const { findUnchanged } = await import('../ingest.js');
  const report = await findUnchanged(await handle.open(), fingerprint.article, fingerprint.contentHash);
  return report && { report, isOlderReading: report.extractors.now !== fingerprint.extractor };
}

async function store(
  extraction: Extraction,
  handle: StoreHandle,
  { dryRun, reextract = false }: IngestSettings,
): Promise<ArticleReport> {
  const { ingest } = await import('../ingest.js');
  const options = { normaliseName: await normaliseName(), dryRun, reextract };
  return ingest(extraction, await handle.open(), options);
}

function failedRow(source: string, { code, message, hint }: IsnadError): IngestRow {
  return {
    label: source,
    status: 'failed',
    report: null,
    changes: [],
    isOlderReading: false,
    output: { source, status: 'failed', error: { code, message, hint } },
  };
}

/** What a person should know of an article before trusting its dates. */
export function warnAbout(
  article: Article,
  report: ArticleReport | null,
  terminal: Invocation['terminal'],
): void {
  const name = article.title ?? article.id;
  const reasons = article.publishedAtReasons.join(' ');
  if (article.publishedAt === null) {
    terminal.warn(`${name}: no publication date. ${reasons} Give it with --published.`);
  } else if (article.publishedAtFrom === 'deduced') {
    terminal.warn(`${name}: the publication date ${article.publishedAt} is deduced. ${reasons}`);
  }
  if (report !== null && report.sameTextAs.length > 0) {
    terminal.warn(`${name}: the same text is stored as ${report.sameTextAs.join(', ')}`);
  }
}
