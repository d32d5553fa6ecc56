import { setTimeout as sleep } from 'node:timers/promises';

/** Nobody is made to wait longer by a robots.txt. */
const LONGEST_GAP = 60;

/** Keeps requests to one host apart. */
export class Pace {
  readonly #gap: number;
  readonly #gaps = new Map<string, number>();
  /** When the next request to a host may begin. */
  readonly #next = new Map<string, number>();

  constructor(gapSeconds: number) {
    this.#gap = gapSeconds;
  }

  /** Takes the gap that a host asks for, if it is longer than ours. */
  slowDown(host: string, seconds: number | null): void {
    if (seconds !== null && seconds > this.#gap) this.#gaps.set(host, Math.min(seconds, LONGEST_GAP));
  }

  /** Waits for this host's turn; ends early when the signal is raised. */
  async wait(host: string, signal: AbortSignal | undefined): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, at + (this.#gaps.get(host) ?? this.#gap) * 1000);
    if (at > now) await sleep(at - now, undefined, signal === undefined ? {} : { signal }).catch(() => {});
  }
}
