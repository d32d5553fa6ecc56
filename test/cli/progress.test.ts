import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeSeconds, Progress } from '../../src/cli/batch/progress.js';
import { NOTHING_DONE, type Tally } from '../../src/cli/output/tally.js';
import { Terminal } from '../../src/cli/terminal.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What somebody sees after so many articles and seconds. */
function seen(
  isTTY: boolean,
  total: number | null,
  steps: readonly [seconds: number, tally: Partial<Tally>][],
): string {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const streams = { stdout: new PassThrough(), stderr, stdin: new PassThrough() };
  const { signal } = new AbortController();
  const terminal = new Terminal(streams, { color: false, quiet: false, debug: false, signal });
  const progress = new Progress(terminal, total);
  for (const [seconds, tally] of steps) {
    vi.advanceTimersByTime(seconds * 1_000 - performance.now());
    progress.show({ ...NOTHING_DONE, ...tally });
  }
  return String(stderr.read() ?? '');
}

describe('how far a run is', () => {
  it('is a bar with rate, remaining time and failures where the number is known', () => {
    const text = seen(true, 200, [[10, { articles: 50, statuses: { added: 48, failed: 2 } }]]);
    expect(text).toBe('[=====---------------] 50/200 · 5/s · 30 s left · 2 failed');
  });

  it('is what is done and how fast where it is not', () => {
    expect(seen(true, null, [[60, { articles: 1_500 }]])).toBe('1,500 done · 25/s');
  });

  it('is a line now and then where nobody watches', () => {
    const steps = [1, 29, 30, 31, 59, 61].map((n): [number, Partial<Tally>] => [n, { articles: n }]);
    expect(seen(false, null, steps)).toBe('30 done · 1/s\n61 done · 1/s\n');
  });
});

describe('a time that remains', () => {
  it.each([
    [0.4, '0 s'],
    [95, '1 min 35 s'],
    [3_600 * 5 + 59, '5 h 0 min'],
  ])('of %d seconds is %s', (seconds, expected) => {
    expect(describeSeconds(seconds)).toBe(expected);
  });
});
