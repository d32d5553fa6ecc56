import type { WholeView } from '../../view/wire.js';
import type { DataSource } from './data-source.js';

/** Everything is in the page itself. */
export function embeddedSource({ positions, articles }: WholeView): DataSource {
  const positionById = new Map(positions.map((position) => [position.id, position]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  return {
    positions: async (ids) => ids.flatMap((id) => positionById.get(id) ?? []),
    article: async (id) => {
      const article = articleById.get(id);
      if (article === undefined) throw new Error(`No article "${id}" is in this page.`);
      return article;
    },
  };
}
