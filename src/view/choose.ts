import { compareText } from '../model/compare-text.js';
import type { PositionRow, RelationRow } from './rows.js';

/** Who is drawn, by id, and how many could be. */
export interface Chosen {
  readonly ids: readonly string[];
  readonly of: number;
}

/**
 * Whom a graph is drawn of: who states a position or is what one is about, in force or not, and what a fact in force
 * connects. Whom a text only names, addresses or cites stands in no line between two, and is left out.
 * @param limit the most that are drawn: those with the most positions in force, of equals the first by id
 */
export function chooseEntities(
  positions: readonly PositionRow[],
  relations: readonly RelationRow[],
  limit: number,
): Chosen {
  const weights = new Map<string, number>();
  for (const { from, to } of relations) for (const id of [from, to]) weights.set(id, 0);
  for (const { speakers, targets, current } of positions) {
    for (const id of new Set([...speakers, ...targets])) {
      weights.set(id, (weights.get(id) ?? 0) + Number(current));
    }
  }
  const ranked = [...weights].sort(([a, first], [b, second]) => second - first || compareText(a, b));
  const ids = ranked.slice(0, limit).map(([id]) => id);
  return { ids: ids.sort(compareText), of: weights.size };
}
