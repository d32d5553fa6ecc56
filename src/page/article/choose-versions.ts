import type { ArticleDetail, ArticleText, ViewArticle } from '../../view/wire.js';
import type { PageState } from '../state/state.js';

/** The version that is read, and the one beside it, if any. */
export interface ChosenVersions {
  readonly version: ArticleText;
  readonly beside: ArticleText | null;
}

/**
 * The versions that a state asks for: that of the number, else one that states the position that is looked at, else the
 * one in force, else the last. Null for an article without any.
 */
export function chooseVersions(
  { versions }: ArticleDetail,
  article: ViewArticle | null,
  { version, beside, position }: Pick<PageState, 'version' | 'beside' | 'position'>,
): ChosenVersions | null {
  const numbered = (number: number | null | undefined) => versions.find((text) => text.number === number);
  const current = numbered(article?.versions.find((found) => found.current)?.number);
  const stating = versions.filter(({ positions }) => positions.some(({ id }) => id === position));
  const usual = current !== undefined && (position === null || stating.includes(current)) ? current : null;
  const one = numbered(version) ?? usual ?? stating.at(-1) ?? current ?? versions.at(-1);
  if (one === undefined) return null;
  const other = numbered(beside) ?? null;
  return { version: one, beside: other === one ? null : other };
}
