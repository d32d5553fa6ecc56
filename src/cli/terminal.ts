import picocolors from 'picocolors';
import { cleanForDisplay } from './output/clean.js';
import type { TableStyle } from './output/table.js';
import { errorLine } from './report-error.js';

/** What a terminal is made of; the process's own streams in `main.ts`, anything else in a test. */
export interface TerminalStreams {
  readonly stdout: NodeJS.WritableStream & { readonly columns?: number; readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stdin: AsyncIterable<Uint8Array>;
}

export interface TerminalOptions {
  readonly color: boolean;
  readonly quiet: boolean;
  readonly debug: boolean;
  /** Raised by Ctrl-C: finish the article at hand and stop. */
  readonly signal: AbortSignal;
}

/** Columns where there is no terminal to ask. */
const PIPED_WIDTH = 100;
const NARROWEST = 40;

/** Results go to stdout, progress and warnings to stderr. After the reader of a pipe has gone, nothing is written. */
export class Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal;
  readonly style: TableStyle;
  readonly #streams: TerminalStreams;
  readonly #options: TerminalOptions;
  #progressShown = false;
  #readerGone = false;

  constructor(streams: TerminalStreams, options: TerminalOptions) {
    const colors = picocolors.createColors(options.color && streams.stdout.isTTY === true);
    this.stdin = streams.stdin;
    this.signal = options.signal;
    this.#streams = streams;
    this.#options = options;
    this.style = {
      width: Math.max(NARROWEST, streams.stdout.columns ?? PIPED_WIDTH),
      bold: colors.bold,
      dim: colors.dim,
    };
    streams.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      this.#readerGone = true;
    });
  }

  /** Nobody reads the results any more, or the user wants to stop. */
  get isDone(): boolean {
    return this.#readerGone || this.signal.aborted;
  }

  /** Prints a part of the result, as it is. */
  print(text: string): void {
    this.#clearProgress();
    if (!this.#readerGone && text !== '') this.#streams.stdout.write(text);
  }

  /** Prints a long result part by part, no faster than it is read. */
  async printAll(parts: AsyncIterable<string> | Iterable<string>): Promise<void> {
    this.#clearProgress();
    for await (const part of parts) {
      if (this.isDone) return;
      if (!this.#streams.stdout.write(part)) await this.#drained();
    }
  }

  /** A line for a person beside the result; not with --quiet. */
  note(text: string): void {
    if (!this.#options.quiet) this.#writeError(`${cleanForDisplay(text)}\n`);
  }

  warn(text: string): void {
    this.note(`warning: ${text}`);
  }

  /** Whether somebody sees what is going on while it does. */
  get isWatched(): boolean {
    return this.#streams.stderr.isTTY === true;
  }

  /** What is being done, on one line that the next one overwrites; only where someone watches. */
  progress(text: string): void {
    if (this.#options.quiet || !this.isWatched) return;
    this.#clearProgress();
    this.#streams.stderr.write(cleanForDisplay(text).slice(0, this.style.width - 1));
    this.#progressShown = true;
  }

  /** One line that says what happened and what to do; the stack only with --debug. */
  error(error: unknown): void {
    this.#writeError(errorLine(error, this.#options.debug));
  }

  /** The reader has taken what was printed, or has gone. */
  #drained(): Promise<void> {
    const { stdout } = this.#streams;
    const events = ['drain', 'error', 'close'];
    return new Promise((resolve) => {
      const done = (): void => {
        for (const event of events) stdout.removeListener(event, done);
        resolve();
      };
      for (const event of events) stdout.on(event, done);
    });
  }

  #writeError(text: string): void {
    this.#clearProgress();
    this.#streams.stderr.write(text);
  }

  #clearProgress(): void {
    if (!this.#progressShown) return;
    this.#streams.stderr.write('\r\u001b[K');
    this.#progressShown = false;
  }
}
