import { type Position, positionId } from '../model/position.js';
import type { StoredPosition } from './stored.js';

/**
 * The id of each new position: that of the stored one it continues, else the first that no position of this article
 * has ever had.
 */
export function assignIds(
  articleId: string,
  positions: readonly Position[],
  matches: readonly (StoredPosition | null)[],
  stored: readonly StoredPosition[],
): string[] {
  const used = new Set(stored.map((position) => position.id));
  return positions.map((position, index) => {
    const id = matches[index]?.id ?? firstFreeId(articleId, position, used);
    used.add(id);
    return id;
  });
}

function firstFreeId(articleId: string, position: Position, used: ReadonlySet<string>): string {
  for (let ordinal = 0; ; ordinal += 1) {
    const id = positionId(articleId, position, ordinal);
    if (!used.has(id)) return id;
  }
}
