import picocolors from 'picocolors';
import type { About, Messages } from './messages.js';
import type { TableStyle } from './output/table.js';
import { PlainMessages } from './plain-messages.js';

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
  /** Where progress, warnings and errors go; lines for a person on stderr unless given. */
  readonly messages?: Messages;
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
  readonly #messages: Messages;
  #readerGone = false;

  constructor(streams: TerminalStreams, options: TerminalOptions) {
    const colors = picocolors.createColors(options.color && streams.stdout.isTTY === true);
    this.stdin = streams.stdin;
    this.signal = options.signal;
    this.#streams = streams;
    this.#messages = options.messages ?? new PlainMessages(streams.stderr, options);
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
    this.#messages.clear();
    if (!this.#readerGone && text !== '') this.#streams.stdout.write(text);
  }

  /** Prints a long result part by part, no faster than it is read. */
  async printAll(parts: AsyncIterable<string> | Iterable<string>): Promise<void> {
    this.#messages.clear();
    for await (const part of parts) {
      if (this.isDone) return;
      if (!this.#streams.stdout.write(part)) await this.#drained();
    }
  }

  /** A sentence beside the result; not with --quiet. `about` tells programs what it is of. */
  note(text: string, about?: About): void {
    this.#messages.note(text, about);
  }

  warn(text: string, about?: About): void {
    this.#messages.warn(text, about);
  }

  /** Whether somebody sees what is going on while it does. */
  get isWatched(): boolean {
    return this.#messages.isWatched;
  }

  /** What is being done, on one line that the next one overwrites; only where someone watches. */
  progress(text: string): void {
    this.#messages.progress(text, this.style.width - 1);
  }

  /** What happened and what to do; where in the program only with --debug. */
  error(error: unknown, about?: About): void {
    this.#messages.error(error, about);
  }

  /** For a log: what a person sees in the result. */
  event(about: About): void {
    this.#messages.event(about);
  }

  /** For the end of a log: how much has been done until now. */
  count(counts: Readonly<Record<string, number>>): void {
    this.#messages.count(counts);
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
}
