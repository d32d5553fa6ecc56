import { IsnadError } from '../../errors.js';
import type { ArticleReport } from '../../graph/index.js';
import type { Article } from '../../model/article.js';
import type { Extraction } from '../../model/extraction.js';
import type { Invocation } from '../command.js';
import { EXIT, endsTheRun } from '../exit-code.js';
import { normaliseName } from '../normalise-name.js';
import { describeStop, type IngestRow, toIngestRow } from '../output/ingest-table.js';
import { addTo, NOTHING_DONE, type Tally } from '../output/tally.js';
import { stopOnAbort } from '../stop-on-abort.js';
import type { StoreHandle } from '../with-store.js';
import type { BatchOptions } from './batch-options.js';
import type { IngestItem } from './item.js';
import { Preparation, type Prepared } from './prepare.js';
import { type IngestFormat, RunPrinter } from './printer.js';
import { Progress } from './progress.js';
import { type Quarantine, startQuarantine } from './quarantine.js';
import { writeSummary } from './summary.js';

export interface IngestSettings extends BatchOptions {
  readonly format: IngestFormat;
  readonly dryRun: boolean;
  /** Read and store anew also what is in force already. */
  readonly reextract: boolean;
  /** Number of inputs, where it is known. */
  readonly total: number | null;
}

/**
 * Stores one extraction after the other, while those that follow are made, and prints what changed. A failed input is
 * reported and the rest goes on; an unusable store, or too many failures, end the run after what was done until then is
 * printed.
 */
export async function runIngest(
  items: AsyncIterable<IngestItem>,
  handle: StoreHandle,
  settings: IngestSettings,
  { terminal }: Invocation,
): Promise<number> {
  const run = new Run(handle, settings, terminal);
  const begun = new Date();
  let ending: unknown = null;
  try {
    await run.all(items);
  } catch (error) {
    ending = error;
  }
  for (const close of [() => handle.close(), () => run.close()]) {
    await close().catch((error: unknown) => {
      ending ??= error;
    });
  }
  const { tally } = run;
  run.end();
  if (terminal.signal.aborted || (ending !== null && tally.articles > 0))
    terminal.note(describeStop(tally, settings.dryRun));
  if (settings.summary !== null)
    await writeSummary(settings.summary, { tally, begun, ending, aborted: terminal.signal.aborted });
  if (ending !== null) throw ending;
  if (terminal.signal.aborted) return EXIT.interrupted;
  return (tally.statuses.failed ?? 0) > 0 ? EXIT.failedInput : EXIT.done;
}

class Run {
  tally: Tally = NOTHING_DONE;
  readonly #handle: StoreHandle;
  readonly #settings: IngestSettings;
  readonly #terminal: Invocation['terminal'];
  readonly #preparation: Preparation;
  readonly #printer: RunPrinter;
  readonly #progress: Progress;
  readonly #quarantine: Quarantine | null;

  constructor(handle: StoreHandle, settings: IngestSettings, terminal: Invocation['terminal']) {
    this.#handle = handle;
    this.#settings = settings;
    this.#terminal = terminal;
    this.#preparation = new Preparation(handle, settings);
    this.#printer = new RunPrinter(terminal, settings.format);
    this.#progress = new Progress(terminal, settings.total);
    this.#quarantine = settings.quarantine === null ? null : startQuarantine(settings.quarantine);
  }

  async all(items: AsyncIterable<IngestItem>): Promise<void> {
    const prepared = this.#preparation.prepareAll(items);
    for await (const next of stopOnAbort(prepared, this.#terminal.signal)) {
      const row = await this.#store(next);
      this.#preparation.settle(next.item);
      this.tally = addTo(this.tally, row);
      this.#printer.add(row);
      this.#progress.show(this.tally);
      this.#endAfterTooMany();
    }
  }

  end(): void {
    this.#printer.end(this.tally, this.#settings.dryRun);
  }

  async close(): Promise<void> {
    await this.#quarantine?.close();
  }

  async #store(next: Prepared): Promise<IngestRow> {
    const { source } = next.item;
    try {
      if (next.kind === 'failure') throw next.error;
      if (next.kind === 'known') return toIngestRow(next.report, source, (id) => id, next.isOlderReading);
      const report = await this.#ingest(next.extraction);
      warnAbout(next.extraction.article, report, this.#terminal);
      return toIngestRow(report, source, (id) => report.names[id] ?? id);
    } catch (error) {
      // What is no error of the family is a fault of the program and is not taken for a fault of the input.
      if (!(error instanceof IsnadError) || endsTheRun(error)) throw error;
      this.#terminal.error(error);
      await this.#quarantine?.add(next.item, error);
      return failedRow(source, error);
    }
  }

  async #ingest(extraction: Extraction): Promise<ArticleReport> {
    const { ingest } = await import('../../ingest.js');
    const { dryRun, reextract } = this.#settings;
    const options = { normaliseName: await normaliseName(), dryRun, reextract };
    return ingest(extraction, await this.#handle.open(), options);
  }

  #endAfterTooMany(): void {
    const { maxFailures } = this.#settings;
    const failed = this.tally.statuses.failed ?? 0;
    if (maxFailures === null || failed <= maxFailures) return;
    throw new IsnadError('input', `${failed} inputs have failed, and --max-failures allows ${maxFailures}`, {
      hint: 'What was stored until then stays; mend what the lines above tell, and run it again.',
    });
  }
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
