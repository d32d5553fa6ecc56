import { compareText } from '../../model/compare-text.js';
import type { Overview, ViewArticle, ViewReading } from '../../view/wire.js';
import { filterPositions } from '../data/edges.js';
import { screenOf } from '../data/screen.js';
import { foldWords } from '../search/fold.js';
import { type Filter, NO_FILTER } from '../state/state.js';

/** An article as one chooses it. */
export interface ArticleRow {
  readonly article: ViewArticle;
  /** That its text in force states; of a withdrawn article, its last one. */
  readonly positions: number;
  /** Whether the filter lets any of them through. */
  readonly passes: boolean;
  /** No text of it is in force. */
  readonly withdrawn: boolean;
  /** What it can be found by, as it is compared. */
  readonly words: readonly string[];
}

/** All articles: those that the filter lets through first, then the latest first. */
export function articleRows(overview: Overview, filter: Filter): ArticleRow[] {
  const counts = countStated(overview);
  const passing = isUnfiltered(filter) ? null : passingArticles(overview, filter);
  const rows = overview.articles.map(
    (article, place): ArticleRow => ({
      article,
      positions: counts[place] ?? 0,
      passes: passing === null || passing.has(place),
      withdrawn: article.versions.every(({ current }) => !current),
      words: foldWords(
        [article.title, article.publisher, article.publishedAt, article.url ?? article.id].join(' '),
      ),
    }),
  );
  return rows.sort(
    (a, b) =>
      Number(b.passes) - Number(a.passes) ||
      compareText(b.article.publishedAt ?? '', a.article.publishedAt ?? '') ||
      compareText(a.article.title ?? a.article.id, b.article.title ?? b.article.id),
  );
}

/** Those that have each word that is typed, or a word with it inside. */
export function findArticles(rows: readonly ArticleRow[], typed: string): ArticleRow[] {
  const wanted = foldWords(typed);
  return rows.filter(({ words }) => wanted.every((part) => words.some((word) => word.includes(part))));
}

export function isUnfiltered(filter: Filter): boolean {
  return JSON.stringify(filter) === JSON.stringify(NO_FILTER);
}

function countStated({ articles, positions }: Overview): number[] {
  const shown = articles.map(({ versions }) => {
    const current = versions.findIndex((version) => version.current);
    return current === -1 ? versions.length - 1 : current;
  });
  const counts = articles.map(() => 0);
  for (const { readings } of positions) {
    const stated = readings.filter(
      ({ article, version, until }) => until === null && version === shown[article],
    );
    for (const place of articlesOf(stated)) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function passingArticles(overview: Overview, filter: Filter): ReadonlySet<number> {
  const screen = screenOf(overview, filter);
  const places = filterPositions(overview, filter).flatMap((position) => [
    ...articlesOf(screen.readings(position)),
  ]);
  return new Set(places.filter((place) => screen.article(place) && screen.publisher(place)));
}

function articlesOf(readings: readonly ViewReading[]): ReadonlySet<number> {
  return new Set(readings.map(({ article }) => article));
}
