import { compareText } from '../model/compare-text.js';
import type { Store } from '../store/index.js';
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
  const rows = new Map<string, TextRow[]>();
  for (const row of await runView(store, 'article-texts', ids, TextRow)) {
    const known = rows.get(row.article) ?? [];
    rows.set(row.article, [...known, row]);
  }
  return ids.flatMap((id) => {
    const texts = rows.get(id);
    if (texts === undefined) return [];
    const meant = judgementsOf(texts);
    const versions = texts.map((row) => textOf(row, (read) => meant.get(read) ?? read));
    return [{ id, versions: versions.sort((a, b) => a.number - b.number) }];
  });
}

/** Whom people have judged the entities to be that an article was read to name; each is one in all of the article. */
function judgementsOf(texts: readonly TextRow[]): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const { mentions, judged } of texts) {
    for (const { entity, readAs } of mentions) if (readAs !== null) meant.set(readAs, entity);
    for (const { entity, readAs } of judged) for (const id of readAs) meant.set(id, entity);
  }
  return meant;
}

function textOf(
  { id, number, text, mentions, positions }: TextRow,
  meant: (id: string) => string,
): ArticleText {
  const inOrder = (ids: readonly string[]) => [...new Set(ids.map(meant))].sort(compareText);
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
      .map(({ id: position, startOffset: start, endOffset: end, rank, speakers, targets }) => ({
        ...{ id: position, start, end, rank },
        ...{ speakers: inOrder(speakers), targets: inOrder(targets) },
      }))
      .sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.id, b.id)),
  };
}
