import type { EntryMemory } from '../source.js';

interface Known {
  readonly print: string;
  readonly nextAt: number;
  readonly times: number;
}

export interface MemoryTimes {
  /** Until the page of an entry is read again, in seconds; twice as long each time. Null where pages are not read. */
  readonly recheck: number | null;
  /** Until one that failed is tried again; twice as long each time. */
  readonly retry: number;
}

const LONGEST_WAIT = 7 * 24 * 60 * 60;

/** The entries of one feed that were read: each is read again when it changes, and its page now and then. */
export class FeedMemory implements EntryMemory {
  readonly #times: MemoryTimes;
  readonly #now: () => number;
  #known = new Map<string, Known>();
  /** Those of the present reading; what has left the feed is forgotten. */
  #present = new Map<string, Known>();

  constructor(times: MemoryTimes, now: () => number = () => performance.now()) {
    this.#times = times;
    this.#now = now;
  }

  isKnown(key: string, print: string): boolean {
    const known = this.#known.get(key);
    const isSame = known !== undefined && known.print === print && this.#now() < known.nextAt;
    if (isSame) this.#present.set(key, known);
    return isSame;
  }

  remember(key: string, print: string, isRead: boolean): void {
    const before = this.#known.get(key);
    const times = before !== undefined && before.print === print ? before.times + 1 : 0;
    const wait = isRead ? this.#times.recheck : this.#times.retry;
    const seconds = wait === null ? Number.POSITIVE_INFINITY : Math.min(wait * 2 ** times, LONGEST_WAIT);
    this.#present.set(key, { print, nextAt: this.#now() + seconds * 1000, times });
  }

  /** After a reading of the whole feed. */
  endReading(): void {
    this.#known = this.#present;
    this.#present = new Map();
  }

  /** Something is to be read although the feed is as it was. */
  get isDue(): boolean {
    const now = this.#now();
    return [...this.#known.values()].some(({ nextAt }) => nextAt <= now);
  }
}
