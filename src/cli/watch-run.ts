import { setTimeout as sleep } from 'node:timers/promises';
import { IsnadError } from '../errors.js';
import type { SourceItem } from '../source/index.js';
import { TIME_LIMIT } from './batch/batch-options.js';
import { type IngestItem, toIngestItem } from './batch/item.js';
import { type Fingerprints, Preparation } from './batch/prepare.js';
import { storeAll } from './batch/store-all.js';
import type { Invocation } from './command.js';
import { cleanForDisplay, safeJson } from './output/clean.js';
import type { IngestRow } from './output/ingest-table.js';
import { gazetteerFilesOf, tellNotes, toSourceOptions } from './source-options.js';
import { StoreHandle } from './with-store.js';

export const WATCH_FORMATS = ['lines', 'ndjson'] as const;
type WatchFormat = (typeof WATCH_FORMATS)[number];

/** How long a store that was there is waited for, in seconds; longer each time. */
const WAITS = [1, 5, 15, 60, 300] as const;

/**
 * Stores what is new in the sources, round after round, until the signal is raised; prints a line for each change.
 * @throws IsnadError `usage`, and `store-…` for a store that cannot be used from the beginning
 */
export async function runWatch(
  invocation: Invocation,
  format: WatchFormat,
  everySeconds: number | null,
): Promise<void> {
  const { operands, terminal } = invocation;
  const { watchSources } = await import('../source/index.js');
  const { startPool } = await import('../pool/index.js');
  const pool = await startPool({
    threads: 1,
    timeLimit: TIME_LIMIT,
    gazetteerFiles: gazetteerFilesOf(invocation),
  });
  const shared = { ...(await toSourceOptions(invocation, true)), parse: pool.parse };
  const options = { ...shared, everySeconds, signal: terminal.signal };
  const keeper = new Keeper(invocation, (inputs) => pool.fingerprints(inputs));
  let changed = 0;
  try {
    for await (const event of watchSources(operands, options)) {
      if (event.kind === 'note') terminal.note(event.text, { event: 'source.note' });
      else if (event.kind === 'idle') await keeper.close();
      else if (!isStopped(event.item, terminal.signal)) {
        tellNotes(event.item, invocation);
        const row = await keeper.store(toIngestItem(event.item, pool));
        if (row !== null && row.status !== 'unchanged') changed += 1;
        if (row !== null) terminal.print(lineOf(row, format));
      }
      if (terminal.isDone) break;
    }
  } finally {
    await keeper.close();
    await pool.close();
  }
  const sentence = `Stopped after ${changed} ${changed === 1 ? 'change' : 'changes'}.`;
  terminal.note(sentence, { event: 'run.stopped', counts: { changed } });
  terminal.count({ changed });
}

/** A page that was being fetched when the user stopped has not failed. */
function isStopped({ kind }: SourceItem, signal: AbortSignal): boolean {
  return kind === 'failure' && signal.aborted;
}

/** Holds the store for a round, and waits for one that was there and has gone or is held by another. */
class Keeper {
  readonly #invocation: Invocation;
  readonly #fingerprints: Fingerprints;
  #handle: StoreHandle | null = null;
  #wasThere = false;

  constructor(invocation: Invocation, fingerprints: Fingerprints) {
    this.#invocation = invocation;
    this.#fingerprints = fingerprints;
  }

  /** The row of the item; null where the user stopped before it could be stored. */
  async store(item: IngestItem): Promise<IngestRow | null> {
    const { globals, terminal } = this.#invocation;
    for (let tries = 0; ; tries += 1) {
      this.#handle ??= new StoreHandle(globals.store, { readOnly: false });
      try {
        const row = await storeAlone(item, this.#handle, this.#fingerprints, terminal);
        this.#wasThere ||= row.status !== 'failed';
        return row;
      } catch (error) {
        if (!this.#wasThere || !isPassing(error)) throw error;
        await this.close();
        const seconds = WAITS[Math.min(tries, WAITS.length - 1)] ?? 60;
        terminal.error(error, { event: 'store.waiting' });
        terminal.note(`Waiting ${seconds} s for the store.`, { event: 'store.waiting' });
        await sleep(seconds * 1000, undefined, { signal: terminal.signal }).catch(() => {});
        if (terminal.signal.aborted) return null;
      }
    }
  }

  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = null;
    await handle?.close();
  }
}

async function storeAlone(
  item: IngestItem,
  handle: StoreHandle,
  fingerprints: Fingerprints,
  terminal: Invocation['terminal'],
): Promise<IngestRow> {
  const options = { threads: 1, batch: 1, reextract: false, fingerprints };
  const next = await new Preparation(handle, options).prepare(item);
  const stored = await storeAll([next], handle, { dryRun: false, reextract: false }, terminal).next();
  return stored.value.row;
}

function isPassing(error: unknown): boolean {
  return IsnadError.is(error, 'store-locked') || IsnadError.is(error, 'store-unreachable');
}

/** Nothing for what is as it was, and for what failed, which is told already. */
function lineOf(row: IngestRow, format: WatchFormat): string {
  if (row.status === 'unchanged') return '';
  if (format === 'ndjson') return `${safeJson(row.output)}\n`;
  if (row.report === null) return '';
  const { version, positions } = row.report;
  const counts = (['added', 'kept', 'revised', 'restored', 'retired'] as const)
    .map((kind) => ({ kind, count: positions[kind].length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`);
  const told = [`version ${version.number}`, ...counts, ...row.changes].join(', ');
  return `${row.status.padEnd(8)}  ${cleanForDisplay(row.label)}  (${told})\n`;
}
