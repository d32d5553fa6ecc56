import pRetry from 'p-retry';
import type { Waiting } from '../options.js';
import { isGone } from './errors.js';

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 5_000;

/** Waits for a server that has gone and comes back: longer than the driver, which gives up after some ten seconds. */
export class Patience {
  readonly #waiting: Waiting | null;
  #isGone = false;

  constructor(waiting: Waiting | null) {
    this.#waiting = waiting;
  }

  /**
   * Does the work; again and again, at growing intervals, while the server is gone and the time is not over.
   * @throws what the last attempt has thrown
   */
  async with<T>(work: () => Promise<T>): Promise<T> {
    const waiting = this.#waiting;
    if (waiting === null) return work();
    const result = await pRetry(work, {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: FIRST_DELAY,
      maxTimeout: LONGEST_DELAY,
      maxRetryTime: waiting.milliseconds,
      onFailedAttempt: ({ error }) => {
        if (isGone(error)) this.#tell(true);
      },
      shouldRetry: ({ error }) => isGone(error) && !waiting.signal.aborted,
    });
    this.#tell(false);
    return result;
  }

  /** Once for all that wait at the same time. */
  #tell(isGone: boolean): void {
    if (this.#isGone === isGone) return;
    this.#isGone = isGone;
    if (isGone) this.#waiting?.onGone();
    else this.#waiting?.onBack();
  }
}
