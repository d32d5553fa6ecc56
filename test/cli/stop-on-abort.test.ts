import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { stopOnAbort } from '../../src/cli/stop-on-abort.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

async function* many(count: number, made: WeakRef<object>[]): AsyncIterable<object> {
  for (let n = 0; n < count; n += 1) {
    const item = { n };
    made.push(new WeakRef(item));
    yield item;
  }
}

describe('what can be stopped', () => {
  it('comes whole where nobody stops it, with the failure that ends it', async () => {
    const { signal } = new AbortController();
    async function* failing(): AsyncIterable<number> {
      yield 1;
      throw new Error('broken');
    }
    const seen: number[] = [];
    const reading = (async () => {
      for await (const item of stopOnAbort(failing(), signal)) seen.push(item);
    })();
    await expect(reading).rejects.toThrow('broken');
    expect(seen).toEqual([1]);
  });

  it('ends when it is stopped, also while the next item is waited for', async () => {
    const stop = new AbortController();
    async function* waiting(): AsyncIterable<number> {
      yield 1;
      await new Promise(() => {});
    }
    const seen: number[] = [];
    setTimeout(() => stop.abort(), 20);
    for await (const item of stopOnAbort(waiting(), stop.signal)) seen.push(item);
    expect(seen).toEqual([1]);
    for await (const item of stopOnAbort(many(1, []), stop.signal)) seen.push(Number(item));
    expect(seen).toEqual([1]);
  });

  it('holds nothing of what has passed, however long it goes on', async () => {
    const { signal } = new AbortController();
    const made: WeakRef<object>[] = [];
    let count = 0;
    let held = 0;
    for await (const _ of stopOnAbort(many(200, made), signal)) {
      count += 1;
      if (count < 200) continue;
      // What is weakly referred to lives until the end of the turn in which it was.
      await new Promise((resolve) => setTimeout(resolve, 10));
      collectGarbage();
      held = made.filter((item) => item.deref() !== undefined).length;
    }
    expect(count).toBe(200);
    expect(held).toBeLessThan(5);
  });
});
