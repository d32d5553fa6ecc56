import type { IsnadError } from '../../errors.js';
import type { ArticleReport } from '../../graph/index.js';
import type { Article } from '../../model/article.js';
import type { Extraction } from '../../model/extraction.js';
import type { Invocation } from '../command.js';
import { failureOfInput } from '../exit-code.js';
import type { About } from '../messages.js';
import { normaliseName } from '../normalise-name.js';
import { type IngestRow, toIngestRow } from '../output/ingest-table.js';
import { OUTCOMES } from '../output/tally.js';
import { errorFields } from '../report-error.js';
import { conceal } from '../secrets.js';
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
  const begun = performance.now() - next.milliseconds;
  const about = { source, article: next.item.kind === 'extraction' ? next.item.article : undefined };
  const tellStored = (report: ArticleReport): void =>
    terminal.event({ ...about, ...storedOf(report, begun) });
  try {
    if (next.kind === 'failure') throw next.error;
    if (next.kind === 'known') {
      tellStored(next.report);
      return toIngestRow(next.report, source, (id) => id, next.isOlderReading);
    }
    const report = await store(next.extraction, handle, settings);
    tellStored(report);
    warnAbout(next.extraction.article, report, terminal);
    return toIngestRow(report, source, (id) => report.names[id] ?? id);
  } catch (error) {
    const failure = failureOfInput(error);
    const milliseconds = performance.now() - begun;
    terminal.error(failure, { ...about, event: 'article.failed', status: 'failed', milliseconds });
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

/** What became of an article, for a log. */
function storedOf({ status, version, positions }: ArticleReport, begun: number): About {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, positions[outcome].length]));
  const event = status === 'unchanged' ? 'article.unchanged' : 'article.stored';
  return { event, version: version.id, status, counts, milliseconds: performance.now() - begun };
}

function failedRow(source: string, error: IsnadError): IngestRow {
  return {
    label: source,
    status: 'failed',
    report: null,
    changes: [],
    isOlderReading: false,
    output: { source: conceal(source), status: 'failed', error: errorFields(error) },
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
  const about: About = { event: 'article.warning', article: article.id, version: report?.version.id };
  if (article.publishedAt === null) {
    const message = 'no publication date: give it with --published';
    terminal.warn(`${name}: no publication date. ${reasons} Give it with --published.`, {
      ...about,
      message,
    });
  } else if (article.publishedAtFrom === 'deduced') {
    const message = `the publication date ${article.publishedAt} is deduced`;
    terminal.warn(`${name}: ${message}. ${reasons}`, { ...about, message });
  }
  if (report !== null && report.sameTextAs.length > 0) {
    const message = `the same text is stored as ${report.sameTextAs.join(', ')}`;
    terminal.warn(`${name}: ${message}`, { ...about, message });
  }
}
