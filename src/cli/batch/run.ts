import { IsnadError } from '../../errors.js';
import type { Invocation } from '../command.js';
import { EXIT } from '../exit-code.js';
import { describeStop } from '../output/ingest-table.js';
import { addTo, countsOf, NOTHING_DONE, type Tally } from '../output/tally.js';
import { stopOnAbort } from '../stop-on-abort.js';
import type { StoreHandle } from '../with-store.js';
import type { BatchOptions } from './batch-options.js';
import { inGroups } from './in-groups.js';
import type { IngestItem } from './item.js';
import { type Fingerprints, Preparation, type Prepared } from './prepare.js';
import { type IngestFormat, RunPrinter } from './printer.js';
import { Progress } from './progress.js';
import { type Quarantine, startQuarantine } from './quarantine.js';
import { storeAll } from './store-all.js';
import { writeSummary } from './summary.js';

export interface IngestSettings extends BatchOptions {
  readonly format: IngestFormat;
  readonly dryRun: boolean;
  /** Read and store anew also what is in force already. */
  readonly reextract: boolean;
  /** Null where reading the inputs costs nothing. */
  readonly fingerprints: Fingerprints | null;
  /** Number of inputs, where it is known. */
  readonly total: number | null;
}

/** How long an article that is ready to be stored waits for others, in milliseconds: less than a person notices. */
const WAIT = 500;

/**
 * Stores extractions, many in a transaction, while those that follow are made, and prints what changed. A failed input is
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
  terminal.count(countsOf(tally));
  if (terminal.signal.aborted || (ending !== null && tally.articles > 0))
    terminal.note(describeStop(tally, settings.dryRun), { event: 'run.stopped', counts: countsOf(tally) });
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
    const groups = inGroups(prepared, { most: this.#settings.batch, wait: WAIT });
    for await (const group of stopOnAbort(groups, this.#terminal.signal)) {
      await this.#store(this.#untilTooMany(group));
      this.#endAfterTooMany();
    }
  }

  end(): void {
    this.#printer.end(this.tally, this.#settings.dryRun);
  }

  async close(): Promise<void> {
    await this.#quarantine?.close();
  }

  async #store(group: readonly Prepared[]): Promise<void> {
    const keep = async (item: IngestItem, error: IsnadError): Promise<void> =>
      this.#quarantine?.add(item, error);
    const stored = storeAll(group, this.#handle, this.#settings, this.#terminal, keep);
    for await (const { item, row } of stored) {
      this.#preparation.settle(item);
      this.tally = addTo(this.tally, row);
      this.#printer.add(row);
      this.#progress.show(this.tally);
    }
  }

  /** Nothing is stored behind the input whose failure ends the run. */
  #untilTooMany(group: readonly Prepared[]): readonly Prepared[] {
    const { maxFailures } = this.#settings;
    if (maxFailures === null) return group;
    const left = maxFailures - (this.tally.statuses.failed ?? 0);
    const failures = group.flatMap(({ kind }, at) => (kind === 'failure' ? [at] : []));
    const last = failures[left];
    return last === undefined ? group : group.slice(0, last + 1);
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
