import {
  type ComparedArticle,
  compareVersions,
  type VersionComparison,
} from '../../graph/compare-versions.js';
import type { Stance } from '../../model/closed-sets.js';
import type { ArticleDetail, ArticleText } from '../../view/wire.js';

/**
 * What changed between two versions, as `isnad diff` tells it.
 * @param stanceOf of a position; one without is left out
 */
export function compareTexts(
  article: ArticleDetail,
  stanceOf: (id: string) => Stance | null,
  from: ArticleText,
  to: ArticleText,
): VersionComparison {
  return compareVersions(comparedOf(article, stanceOf), from.id, to.id);
}

function comparedOf({ versions }: ArticleDetail, stanceOf: (id: string) => Stance | null): ComparedArticle {
  const positions = new Map<string, ComparedArticle['positions'][number]['readings'][number][]>();
  for (const { id: versionId, text, positions: marks } of versions) {
    for (const { id, start, end, rank, speakers, targets } of marks) {
      const reading = {
        versionId,
        startOffset: start,
        quote: text.slice(start, end),
        rank,
        speakers,
        targets,
      };
      positions.set(id, [...(positions.get(id) ?? []), reading]);
    }
  }
  return {
    versions,
    positions: [...positions].flatMap(([id, readings]) => {
      const stance = stanceOf(id);
      return stance === null ? [] : [{ id, stance, readings }];
    }),
  };
}
