import type { Overview, ViewArticle } from '../../../view/wire.js';
import type { ViewEdge } from '../../data/edges.js';
import type { Filter } from '../../state/state.js';

/** The articles that state a position or a relation of an entity, the latest published first; those that the filter names, where it names any. */
export function articlesOf(
  { articles, relations }: Overview,
  place: number,
  edges: readonly ViewEdge[],
  filter: Filter,
): ViewArticle[] {
  const places = new Set<number>();
  for (const { from, to, positions } of edges) {
    if (from !== place && to !== place) continue;
    for (const { readings } of positions) for (const { article } of readings) places.add(article);
  }
  for (const { from, to, article } of relations) if (from === place || to === place) places.add(article);
  const found = [...places].flatMap((article) => articles[article] ?? []);
  const day = ({ publishedAt }: ViewArticle) => publishedAt ?? '';
  return found
    .filter(
      ({ id, publisher }) =>
        (filter.articles.length === 0 || filter.articles.includes(id)) &&
        (filter.publishers.length === 0 || filter.publishers.includes(publisher ?? '')),
    )
    .sort((one, other) => (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0));
}
