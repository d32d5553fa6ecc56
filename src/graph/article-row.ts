import type { Article } from '../model/article.js';
import type { Row, RowValue } from '../model/change.js';
import type { Version } from '../model/version.js';
import type { StoredArticle } from './stored.js';

const TRUST = { given: 3, document: 2, deduced: 1 } as const;

/** The article's properties after this version. What it does not say stays; a deduced date never replaces a given one. */
export function articleRowOf(article: Article, version: Version, previous: StoredArticle | null): Row {
  const keep = (name: 'url' | 'title' | 'publisher' | 'author' | 'language'): RowValue =>
    article[name] ?? previous?.[name] ?? null;
  const isTrusted = trustOf(article) >= trustOf(previous);
  const dated = isTrusted || previous === null ? article : previous;
  return {
    id: article.id,
    url: keep('url'),
    title: keep('title'),
    publisher: keep('publisher'),
    author: keep('author'),
    language: keep('language'),
    publishedAt: dated.publishedAt,
    publishedAtFrom: dated.publishedAtFrom,
    modifiedAt: version.modifiedAt ?? previous?.modifiedAt ?? null,
  };
}

function trustOf(article: Pick<Article, 'publishedAt' | 'publishedAtFrom'> | StoredArticle | null): number {
  if (article === null || article.publishedAt === null) return 0;
  return article.publishedAtFrom === null ? 1 : TRUST[article.publishedAtFrom];
}
