import type { Store } from '../store/index.js';
import { compareText } from './order.js';
import { TextRow } from './rows.js';
import { runView } from './run-view.js';
import type { ArticleDetail, ArticleText } from './wire.js';

/** An article with the texts of its versions and what is marked in them; null where the store has none under the id. */
export async function readArticle(store: Store, id: string): Promise<ArticleDetail | null> {
  const [article] = await readArticles(store, [id]);
  return article ?? null;
}

/** Some articles, in the order of `ids`: those that the store has. All their texts are held at once. */
export async function readArticles(store: Store, ids: readonly string[]): Promise<ArticleDetail[]> {
  const versions = new Map<string, ArticleText[]>();
  for (const row of await runView(store, 'article-texts', ids, TextRow)) {
    const known = versions.get(row.article) ?? [];
    versions.set(row.article, [...known, textOf(row)]);
  }
  return ids.flatMap((id) => {
    const texts = versions.get(id);
    return texts === undefined ? [] : [{ id, versions: texts.sort((a, b) => a.number - b.number) }];
  });
}

function textOf({ id, number, text, mentions, positions }: TextRow): ArticleText {
  return {
    ...{ id, number, text },
    mentions: mentions
      .flatMap(({ entity, startOffsets, endOffsets }) =>
        startOffsets.flatMap((start, at) => {
          const end = endOffsets[at];
          return end === undefined ? [] : [{ entity, start, end }];
        }),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.entity, b.entity)),
    positions: positions
      .map(({ id: position, startOffset: start, endOffset: end }) => ({ id: position, start, end }))
      .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.id, b.id)),
  };
}
