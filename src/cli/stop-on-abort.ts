/**
 * The items of `items` until the signal is raised, also while the next one is being waited for (an open standard
 * input, a slow disk).
 */
export async function* stopOnAbort<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncIterable<Item> {
  const iterator = items[Symbol.asyncIterator]();
  while (!signal.aborted) {
    const next = await unlessAborted(iterator.next(), signal);
    if (next === null || next.done === true) return;
    yield next.value;
  }
}

/**
 * What a promise gives, or null if the signal is raised before. Nothing is left at the signal: a race against one promise
 * of its being raised would hold every result until the end of the run.
 */
function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result | null> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
