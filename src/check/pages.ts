import type { Value } from '../model/graph.js';
import type { Store } from '../store/index.js';
import { runRead } from '../stored-article.js';

export type Row = Readonly<Record<string, Value>>;

/** The rows of a statement that has them in the order of their ids, a page at a time. */
export async function* pages(
  store: Store,
  statement: 'texts' | 'actor-ids' | 'entity-ids',
): AsyncGenerator<Row[]> {
  let after = '';
  for (;;) {
    const rows = await runRead(store, statement, { after });
    if (rows.length === 0) return;
    yield rows;
    after = String(rows.at(-1)?.id);
  }
}
