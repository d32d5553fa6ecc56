import { setTimeout as sleep } from 'node:timers/promises';
import { IsnadError } from '../../errors.js';
import { isAddress } from '../is-address.js';
import type { SourceItem, SourceOptions } from '../source.js';
import { sharedClient } from '../web/shared-client.js';
import type { Watched } from './watched.js';
import { WatchedFiles } from './watched-files.js';
import { WatchedPage } from './watched-page.js';

export interface WatchOptions extends SourceOptions {
  /** Seconds between two looks; null for what fits the kind of source. */
  readonly everySeconds: number | null;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/** `idle` stands between two rounds: nothing is to be done for now. */
export type WatchEvent =
  | { readonly kind: 'item'; readonly item: SourceItem }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'idle' };

const FILES_EVERY = 2;
const WEB_EVERY = 15 * 60;
/** No public site is asked more often. */
const WEB_LEAST = 60;

/**
 * Looks at folders, files, feeds and pages again and again, and gives what is new in each, until the signal is raised.
 * At first everything is new. An input that cannot be read is a failure, and the others go on.
 */
export async function* watchSources(
  specs: readonly string[],
  options: WatchOptions,
): AsyncIterable<WatchEvent> {
  const watched = specs.map((spec) => watch(spec, options));
  const { signal } = options;
  while (!signal.aborted) {
    for (const one of watched.filter(({ nextAt }) => nextAt <= performance.now())) {
      for await (const found of one.look()) {
        if (signal.aborted) return;
        yield typeof found === 'string' ? { kind: 'note', text: found } : { kind: 'item', item: found };
      }
    }
    yield { kind: 'idle' };
    const next = Math.min(...watched.map(({ nextAt }) => nextAt));
    await sleep(Math.max(next - performance.now(), 0), undefined, { signal }).catch(() => {});
  }
}

function watch(spec: string, options: WatchOptions): Watched {
  if (spec === '-') throw wrongSpec('standard input comes once, and cannot be watched');
  const { everySeconds, inputFormat: _, ...perFile } = options;
  if (!isAddress(spec)) return new WatchedFiles(spec, everySeconds ?? FILES_EVERY, perFile);
  const least = options.web?.allowPrivate === true ? 0 : WEB_LEAST;
  if (everySeconds !== null && everySeconds < least)
    throw wrongSpec(`a site is asked every ${least} seconds at most`);
  const client = options.client ?? sharedClient(options.web);
  return new WatchedPage(spec, everySeconds ?? WEB_EVERY, { ...perFile, client }, client);
}

function wrongSpec(message: string): IsnadError {
  return new IsnadError('usage', `watch: ${message}`, {
    hint: 'Give folders, files, feeds or pages, and --every in seconds.',
  });
}
