/** Runs work one after another: Grafeo rejects writes that run at the same time. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Its result or error is the caller's; the next work begins either way. */
  add<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  /** When all that was added so far has ended. */
  async drain(): Promise<void> {
    await this.#last;
  }
}
