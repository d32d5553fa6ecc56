import { type Finding, ok, warning } from './finding.js';
import { MEGABYTE, readableSize } from './size.js';
import type { Machine } from './surroundings.js';

/** What a thread that reads articles needs, and the program besides. */
const THREAD = 200 * MEGABYTE;
const PROGRAM = 200 * MEGABYTE;

/** Whether memory and cores are enough for so many threads. */
export function judgeMemory({ cores, freeMemory }: Machine, threads: number): Finding {
  const found = `${readableSize(freeMemory)} of memory free, ${cores} cores, ${threads} threads`;
  const most = Math.max(1, Math.floor((freeMemory - PROGRAM) / THREAD));
  if (freeMemory < PROGRAM + THREAD)
    return warning('memory', found, 'End what else runs here: reading an article needs some 400 MB.');
  if (most < threads)
    return warning('memory', found, `Read with --threads ${Math.min(most, cores)}: each needs some 200 MB.`);
  if (threads > cores)
    return warning('memory', found, `More threads than cores read no faster: --threads ${cores}.`);
  return ok('memory', found);
}
