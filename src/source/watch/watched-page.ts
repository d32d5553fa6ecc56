import { IsnadError } from '../../errors.js';
import { readResource } from '../read-resource.js';
import type { SourceItem, SourceOptions } from '../source.js';
import type { WebClient } from '../web/client.js';
import { pageResource } from '../web/page.js';
import { backOff } from './back-off.js';
import { FeedMemory } from './entry-memory.js';
import type { Watched } from './watched.js';

const RECHECK = 60 * 60;
const RETRY = 10 * 60;

/** A feed or page on the web: asked for from time to time, and read where the server says that it has changed. */
export class WatchedPage implements Watched {
  readonly source: string;
  readonly #options: SourceOptions;
  readonly #every: number;
  readonly #client: () => Promise<WebClient>;
  readonly #memory: FeedMemory;
  #failures = 0;
  #etag: string | null = null;
  #lastModified: string | null = null;
  #nextAt = 0;

  constructor(
    source: string,
    everySeconds: number,
    options: SourceOptions,
    client: () => Promise<WebClient>,
  ) {
    this.source = source;
    this.#every = everySeconds;
    this.#options = options;
    this.#client = client;
    this.#memory = new FeedMemory({ recheck: options.follow === true ? RECHECK : null, retry: RETRY });
  }

  get nextAt(): number {
    return this.#nextAt;
  }

  async *look(): AsyncIterable<SourceItem> {
    let retryAfter: number | null = null;
    try {
      yield* this.#read();
      this.#failures = 0;
    } catch (error) {
      if (!(error instanceof IsnadError) || error.code === 'usage') throw error;
      this.#failures += 1;
      retryAfter = Number(error.context.retryAfter ?? 0);
      yield { kind: 'failure', source: this.source, error };
    }
    this.#nextAt = performance.now() + backOff(this.#every, this.#failures, retryAfter, Math.random()) * 1000;
  }

  async *#read(): AsyncIterable<SourceItem> {
    const client = await this.#client();
    const known = this.#memory.isDue ? {} : { etag: this.#etag, lastModified: this.#lastModified };
    const answer = await client.get(this.source, { isAutomatic: true, ...known });
    if (answer.isUnchanged) return;
    yield* readResource(pageResource(answer), { ...this.#options, memory: this.#memory });
    this.#memory.endReading();
    // Not before all of it is read: what broke off is asked for anew.
    this.#etag = answer.etag;
    this.#lastModified = answer.lastModified;
  }
}
