import { idPages } from '../export/index.js';
import type { Store } from '../store/index.js';
import { chooseEntities } from './choose.js';
import { drawOverview } from './draw-overview.js';
import { inPages } from './pages.js';
import { ArticleRow, EntityRow, PositionRow, RelationRow } from './rows.js';
import { runView } from './run-view.js';
import { readUnchanged } from './unchanged.js';
import type { Overview } from './wire.js';

export interface OverviewOptions {
  /** The most entities that are drawn; of a larger graph the best connected. */
  readonly limit: number;
}

/**
 * The graph as it is drawn, with all that filtering and going back in time ask: every position that any version of any
 * article has stated. The same graph gives the same overview.
 * @throws IsnadError `store-damaged` for a store that holds a part of a graph or what Isnad has not written;
 *   `store-query` where somebody keeps writing to it
 */
export async function readOverview(store: Store, { limit }: OverviewOptions): Promise<Overview> {
  return readUnchanged(store, async () => {
    const articles = await readAll(store, 'Article', 'articles', ArticleRow);
    const positions = await readAll(store, 'Position', 'positions', PositionRow);
    const stated = await readAll(store, 'Entity', 'relations', RelationRow);
    const inForce = new Set(
      articles.flatMap(({ versions }) => versions.flatMap(({ id, current }) => (current ? [id] : []))),
    );
    const relations = stated.filter(({ version }) => inForce.has(version));
    const chosen = chooseEntities(positions, relations, limit);
    const entities: EntityRow[] = [];
    for (const ids of inPages(chosen.ids)) {
      entities.push(...(await runView(store, 'entities', ids, EntityRow)));
    }
    return drawOverview({ articles, positions, relations, entities }, chosen.of);
  });
}

async function readAll<Row>(
  store: Store,
  label: Parameters<typeof idPages>[1],
  statement: string,
  schema: Parameters<typeof runView<Row>>[3],
): Promise<Row[]> {
  const all: Row[] = [];
  for await (const ids of idPages(store, label)) all.push(...(await runView(store, statement, ids, schema)));
  return all;
}
