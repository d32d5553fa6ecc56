import { IsnadError } from '../../errors.js';
import type { ArticleReport } from '../../graph/index.js';
import type { IngestResult } from '../../ingest.js';
import type { Article } from '../../model/article.js';
import type { Extraction } from '../../model/extraction.js';
import type { Invocation } from '../command.js';
import { failureOfInput } from '../exit-code.js';
import { normaliseName } from '../normalise-name.js';
import { type IngestRow, toIngestRow } from '../output/ingest-table.js';
import type { StoreHandle } from '../with-store.js';
import type { IngestItem } from './item.js';
import type { Prepared } from './prepare.js';

interface StoreSettings {
  readonly dryRun: boolean;
  readonly reextract: boolean;
}

/** An input that has been dealt with, and what is to be told of it. */
interface Stored {
  readonly item: IngestItem;
  readonly row: IngestRow;
}

/**
 * Stores some inputs in their order, in as few transactions as can be; one that fails on its own account is told, handed
 * to `keep`, and a row too.
 * @throws IsnadError for a store that cannot be used; what was yielded until then is dealt with
 */
export async function* storeAll(
  group: readonly Prepared[],
  handle: StoreHandle,
  settings: StoreSettings,
  terminal: Invocation['terminal'],
  keep: (item: IngestItem, error: IsnadError) => Promise<void> = async () => {},
): AsyncGenerator<Stored> {
  const extractions = group.flatMap((next) => (next.kind === 'extraction' ? [next.extraction] : []));
  const results = ingestInto(handle, extractions, settings);
  for (const next of group) {
    const { item } = next;
    try {
      yield { item, row: await rowOf(next, results, terminal) };
    } catch (error) {
      const failure = failureOfInput(error);
      terminal.error(failure);
      await keep(item, failure);
      yield { item, row: failedRow(item.source, failure) };
    }
  }
}

async function rowOf(
  next: Prepared,
  results: AsyncIterator<IngestResult>,
  terminal: Invocation['terminal'],
): Promise<IngestRow> {
  const { source } = next.item;
  if (next.kind === 'failure') throw next.error;
  if (next.kind === 'known') return toIngestRow(next.report, source, (id) => id, next.isOlderReading);
  const { value } = await results.next();
  if (value.error !== null) throw value.error;
  const { report } = value;
  warnAbout(next.extraction.article, report, terminal);
  return toIngestRow(report, source, (id) => report.names[id] ?? id);
}

/** The results of the extractions, one each; nothing is opened before the first is asked for. */
async function* ingestInto(
  handle: StoreHandle,
  extractions: readonly Extraction[],
  { dryRun, reextract }: StoreSettings,
): AsyncGenerator<IngestResult, never> {
  const { ingestBatch } = await import('../../ingest.js');
  const options = { normaliseName: await normaliseName(), dryRun, reextract };
  yield* ingestBatch(extractions, await handle.open(), options);
  throw new IsnadError('internal', 'There are fewer results than articles.');
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
