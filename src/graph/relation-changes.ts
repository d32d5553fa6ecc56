import type { Row } from '../model/change.js';
import type { Plan } from './plan.js';
import type { RelationRow } from './relation-rows.js';
import type { ChangeList } from './statements.js';
import type { StoredRelation } from './stored.js';

/**
 * Writes the relations of this version. Those of one that leaves stay as they are: a relation is in force while its
 * version is, and to find its edge would walk all that its two ends have in common.
 */
export function addRelationChanges(list: ChangeList, { placement, rows }: Plan): void {
  const stored = placement.stored?.relations ?? [];
  const storedIds = new Set(stored.map(([id]) => id));
  const nextIds = new Set(rows.relations.map(({ id }) => id));
  list.addByType('drop-relations', relationPairs(stored.filter(([id]) => !nextIds.has(id))));
  list.addByType(
    'create-relations',
    rows.relations.filter(({ id }) => !storedIds.has(id)),
  );
}

/** One row for each pair and type: a store has no index on edges, and looks through all that a pair has in common. */
export function relationPairs(relations: readonly StoredRelation[]): { type: string; row: Row }[] {
  const pairs = new Map<string, { type: string; from: string; to: string; ids: string[] }>();
  for (const [id, type, from, to] of relations) {
    const key = JSON.stringify([type, from, to]);
    const pair = pairs.get(key) ?? { type, from, to, ids: [] };
    pair.ids.push(id);
    pairs.set(key, pair);
  }
  return [...pairs.values()].map(({ type, from, to, ids }) => ({ type, row: { from, to, ids: ids.sort() } }));
}

/** How many different claims the first list makes that the second does not. */
export function countNewClaims(relations: readonly string[], before: readonly string[]): number {
  const known = new Set(before);
  return new Set(relations.filter((claim) => !known.has(claim))).size;
}

export function claimsOfRows(rows: readonly RelationRow[]): string[] {
  return rows.map(({ claim }) => claim);
}

/** The claims of the versions that this one is compared with. */
export function claimsBefore({ previous, placement }: Plan): string[] {
  const versions = previous?.versions ?? [];
  return versions
    .filter(({ id }) => placement.neighbours.includes(id))
    .flatMap(({ relations }) => relations.map((relation) => relation[4]));
}
