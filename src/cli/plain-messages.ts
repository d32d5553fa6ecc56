import type { Messages } from './messages.js';
import { cleanForDisplay } from './output/clean.js';
import { errorLine } from './report-error.js';
import { conceal } from './secrets.js';

export interface PlainOptions {
  /** No progress, no warnings. */
  readonly quiet: boolean;
  /** With an error, where in the program it arose. */
  readonly debug: boolean;
}

/** Messages for a person: a line each, and progress on one that the next overwrites. */
export class PlainMessages implements Messages {
  readonly #stream: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly #options: PlainOptions;
  #progressShown = false;

  constructor(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }, options: PlainOptions) {
    this.#stream = stream;
    this.#options = options;
  }

  get isWatched(): boolean {
    return this.#stream.isTTY === true;
  }

  note(text: string): void {
    if (!this.#options.quiet) this.#write(`${cleanForDisplay(conceal(text))}\n`);
  }

  warn(text: string): void {
    this.note(`warning: ${text}`);
  }

  progress(text: string, width: number): void {
    if (this.#options.quiet || !this.isWatched) return;
    this.clear();
    this.#stream.write(cleanForDisplay(conceal(text)).slice(0, width));
    this.#progressShown = true;
  }

  error(error: unknown): void {
    this.#write(errorLine(error, this.#options.debug));
  }

  clear(): void {
    if (!this.#progressShown) return;
    this.#stream.write('\r\u001b[K');
    this.#progressShown = false;
  }

  // A person sees these in the result, and in the prompt that comes back.
  begin(): void {}
  end(): void {}
  count(): void {}
  event(): void {}

  #write(text: string): void {
    this.clear();
    this.#stream.write(text);
  }
}
