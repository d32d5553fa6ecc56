import type { Store } from '../store/index.js';
import { inPages } from './pages.js';
import { readArticles } from './read-articles.js';
import { type OverviewOptions, readOverview } from './read-overview.js';
import { readPositions } from './read-positions.js';
import type { ArticleDetail, Overview, PositionDetail } from './wire.js';

/** So many articles are held at once, with their texts. */
const ARTICLES = 50;

/** All that a page shows, whoever looks at what: the overview, and the rest a part at a time. */
export interface WholeGraph {
  readonly overview: Overview;
  /** Article by article, so that a text is read with all that rests on it. */
  readonly positions: AsyncIterable<PositionDetail>;
  readonly articles: AsyncIterable<ArticleDetail>;
}

/**
 * Reads the overview, and then, as they are taken, the positions and articles that it lists.
 * @throws IsnadError as `readOverview` does
 */
export async function readWhole(store: Store, options: OverviewOptions): Promise<WholeGraph> {
  const overview = await readOverview(store, options);
  return { overview, positions: positionsOf(store, overview), articles: articlesOf(store, overview) };
}

async function* positionsOf(store: Store, { positions }: Overview): AsyncGenerator<PositionDetail> {
  const place = ({ readings }: Overview['positions'][number]): number => readings[0]?.article ?? 0;
  const ids = [...positions].sort((a, b) => place(a) - place(b)).map(({ id }) => id);
  for (const page of inPages(ids)) yield* await readPositions(store, page);
}

async function* articlesOf(store: Store, { articles }: Overview): AsyncGenerator<ArticleDetail> {
  const ids = articles.map(({ id }) => id);
  for (const page of inPages(ids, ARTICLES)) yield* await readArticles(store, page);
}
