import { setTimeout as sleep } from 'node:timers/promises';

export interface GroupOptions {
  /** How many items a group has at most. */
  readonly most: number;
  /** How long its first item is held back for more, in milliseconds. */
  readonly wait: number;
}

const LATE = Symbol('late');

/** The items in groups, in their order: a group is full, or its first item has waited long enough. */
export async function* inGroups<Item>(
  items: AsyncIterable<Item>,
  { most, wait }: GroupOptions,
): AsyncGenerator<Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  let next = iterator.next();
  for (let first = await next; first.done !== true; first = await next) {
    const group = [first.value];
    next = iterator.next();
    const timer = new AbortController();
    const late = sleep(wait, LATE, { signal: timer.signal }).catch(() => LATE);
    while (group.length < most) {
      const more = await Promise.race([next, late]);
      if (typeof more === 'symbol' || more.done === true) break;
      group.push(more.value);
      next = iterator.next();
    }
    timer.abort();
    // Whoever takes the group hears of a failure behind it when it asks for the next one.
    next.catch(() => {});
    yield group;
  }
}
