import type { IsnadError } from '../../errors.js';
import type { ArticleReport } from '../../graph/index.js';
import type { Article } from '../../model/article.js';
import type { Extraction } from '../../model/extraction.js';
import type { Invocation } from '../command.js';
import { failureOfInput } from '../exit-code.js';
import { normaliseName } from '../normalise-name.js';
import { type IngestRow, toIngestRow } from '../output/ingest-table.js';
import type { StoreHandle } from '../with-store.js';
import type { Prepared } from './prepare.js';

interface StoreSettings {
  readonly dryRun: boolean;
  readonly reextract: boolean;
}

/**
 * Stores one input; one that fails on its own account is told, handed to `keep`, and a row too.
 * @throws IsnadError for a store that cannot be used
 */
export async function storeOne(
  next: Prepared,
  handle: StoreHandle,
  settings: StoreSettings,
  terminal: Invocation['terminal'],
  keep: (error: IsnadError) => Promise<void> = async () => {},
): Promise<IngestRow> {
  const { source } = next.item;
  try {
    if (next.kind === 'failure') throw next.error;
    if (next.kind === 'known') return toIngestRow(next.report, source, (id) => id, next.isOlderReading);
    const report = await store(next.extraction, handle, settings);
    warnAbout(next.extraction.article, report, terminal);
    return toIngestRow(report, source, (id) => report.names[id] ?? id);
  } catch (error) {
    const failure = failureOfInput(error);
    terminal.error(failure);
    await keep(failure);
    return failedRow(source, failure);
  }
}

async function store(
  extraction: Extraction,
  handle: StoreHandle,
  { dryRun, reextract }: StoreSettings,
): Promise<ArticleReport> {
  const { ingest } = await import('../../ingest.js');
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
  if (report !== null && report.clockBehind !== null) {
    terminal.warn(
      `${name}: the clock of this machine is before ${report.clockBehind}, when the article was last updated. The update is recorded as a millisecond after that. Set the clock.`,
    );
  }
  if (report !== null && report.sameTextAs.length > 0) {
    terminal.warn(`${name}: the same text is stored as ${report.sameTextAs.join(', ')}`);
  }
}
