import { safeJson } from '../output/clean.js';
import { type IngestRow, renderRows, renderStanceChanges, renderTotals } from '../output/ingest-table.js';
import type { Tally } from '../output/tally.js';
import type { Terminal } from '../terminal.js';

export const INGEST_FORMATS = ['table', 'json', 'ndjson'] as const;
export type IngestFormat = (typeof INGEST_FORMATS)[number];

/** So many rows make a table; a longer run prints several, so that its memory does not grow with it. */
const PAGE = 500;

/** Prints the outcome of each input while the run goes on. */
export class RunPrinter {
  readonly #terminal: Terminal;
  readonly #format: IngestFormat;
  #rows: IngestRow[] = [];
  #printed = 0;

  constructor(terminal: Terminal, format: IngestFormat) {
    this.#terminal = terminal;
    this.#format = format;
  }

  add(row: IngestRow): void {
    if (this.#format === 'ndjson') this.#terminal.print(`${safeJson(row.output)}\n`);
    else if (this.#format === 'json') this.#addToArray(row);
    else {
      this.#rows.push(row);
      if (this.#rows.length === PAGE) this.#printPage();
    }
  }

  end(tally: Tally, dryRun: boolean): void {
    if (this.#format === 'json') this.#terminal.print(this.#printed === 0 ? '[]\n' : '\n]\n');
    // Failures alone have been told already, each in its line.
    if (this.#format !== 'table' || tally.articles === (tally.statuses.failed ?? 0)) return;
    if (this.#rows.length > 0) this.#terminal.print(`${renderRows(this.#rows, this.#terminal.style)}\n`);
    this.#terminal.print(`${renderTotals(tally, dryRun)}${renderStanceChanges(this.#rows)}`);
  }

  /** The array grows as an array that is printed at once would look. */
  #addToArray(row: IngestRow): void {
    const item = safeJson(row.output, 2).replace(/^/gm, '  ');
    this.#terminal.print(`${this.#printed === 0 ? '[' : ','}\n${item}`);
    this.#printed += 1;
  }

  #printPage(): void {
    const { style } = this.#terminal;
    this.#terminal.print(`${renderRows(this.#rows, style)}\n${renderStanceChanges(this.#rows)}`);
    this.#rows = [];
  }
}
