import { COLUMNS, type Column, figuresFor } from './format.js';
import type { ArticleScore, PooledScore, Score } from './score.js';
import type { Figures } from './tally.js';

type Reported<T extends Score> = { readonly [column in Column]: T[column] & Figures };

/** The scores as plain data for programs: each column's counts with its precision, recall and F1. */
export function reportScores(scores: readonly ArticleScore[], pooled: PooledScore) {
  return {
    pooled: { articles: pooled.articles, ...reportColumns(pooled) },
    articles: scores.map((score) => ({
      article: score.article,
      ...reportColumns(score),
      faults: score.faults,
    })),
  };
}

function reportColumns<T extends Score>(score: T): Reported<T> {
  const entries = COLUMNS.map((column) => [column, { ...score[column], ...figuresFor(score, column) }]);
  return Object.fromEntries(entries) as Reported<T>;
}
