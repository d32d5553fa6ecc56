import type { Waiting } from '../../store/index.js';
import type { Invocation } from '../command.js';
import { describeSeconds } from './progress.js';

/** How `--wait-for-store` has a run wait for a server that goes away, and what is told meanwhile. */
export function storeWaitOf({ options, globals, terminal }: Invocation): Waiting {
  const seconds = Number(options.waitForStore);
  const limit = describeSeconds(seconds);
  const about = { event: 'store.waiting' } as const;
  return {
    milliseconds: seconds * 1_000,
    signal: terminal.signal,
    onGone: () => terminal.warn(`${globals.store} does not answer. Waiting for it, up to ${limit} …`, about),
    onBack: () => terminal.note(`${globals.store} is back; the run goes on.`, about),
  };
}
