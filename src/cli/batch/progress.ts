import { formatCount } from '../output/numbers.js';
import { countsOf, type Tally } from '../output/tally.js';
import type { Terminal } from '../terminal.js';

/** Where nobody watches, a line so often, in milliseconds: enough for a log to show that it goes on. */
const LINE_EVERY = 30_000;
const WIDTH = 20;

/** Shows how far a run is: a bar and what remains where the number of inputs is known, else how many and how fast. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number | null;
  readonly #begun = performance.now();
  #told = performance.now();

  /** @param total number of inputs; null where it is not known before they are read */
  constructor(terminal: Terminal, total: number | null) {
    this.#terminal = terminal;
    this.#total = total;
  }

  show(tally: Tally): void {
    const text = this.#describe(tally);
    if (this.#terminal.isWatched) this.#terminal.progress(text);
    else if (performance.now() - this.#told >= LINE_EVERY) {
      this.#told = performance.now();
      this.#terminal.note(text, { event: 'run.progress', counts: countsOf(tally) });
    }
  }

  #describe(tally: Tally): string {
    const done = tally.articles;
    const seconds = Math.max(0.001, (performance.now() - this.#begun) / 1_000);
    const rate = done / seconds;
    const failed = tally.statuses.failed ?? 0;
    const parts = [
      this.#total === null ? `${formatCount(done)} done` : barOf(done, this.#total),
      `${formatCount(Math.round(rate * 10) / 10)}/s`,
    ];
    if (this.#total !== null && done > 0) parts.push(`${describeSeconds((this.#total - done) / rate)} left`);
    if (failed > 0) parts.push(`${formatCount(failed)} failed`);
    return parts.join(' · ');
  }
}

function barOf(done: number, total: number): string {
  const filled = Math.round((Math.min(done, total) / Math.max(1, total)) * WIDTH);
  return `[${'='.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${formatCount(done)}/${formatCount(total)}`;
}

/** `95` → `1 min 35 s`; hours where there are any. */
export function describeSeconds(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor((whole % 3_600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
