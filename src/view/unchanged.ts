import { IsnadError } from '../errors.js';
import { beginRead, type GraphState, readState } from '../export/index.js';
import type { Store } from '../store/index.js';

/** How often a graph is read anew because somebody has written to it meanwhile. */
const ATTEMPTS = 4;

/**
 * What is read in several statements, as the graph was between two changes of it.
 * @throws IsnadError `store-query` where it is changed each time; `store-damaged` while a graph is loaded into it
 */
export async function readUnchanged<Result>(store: Store, read: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await beginRead(store);
    const result = await read();
    if (isSameState(before, await readState(store))) return result;
  }
  throw new IsnadError('store-query', 'The graph is changed faster than it can be read.', {
    hint: 'Look again when the ingest has ended.',
  });
}

/** Nobody has written between two looks at a graph: every update raises a revision. */
export function isSameState(a: GraphState, b: GraphState): boolean {
  return a.nodes === b.nodes && a.revisions === b.revisions && a.loads === b.loads;
}
