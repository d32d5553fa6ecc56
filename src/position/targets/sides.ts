import type { Gazetteer } from '../../gazetteer/index.js';

/**
 * On whose side an entity is: where the article has it hold an office, and whatever these and it itself belong to or lie
 * in. Each is looked up once.
 */
export function sidesIn(
  offices: ReadonlyMap<string, ReadonlySet<string>>,
  gazetteer: Gazetteer,
): (entity: string) => ReadonlySet<string> {
  const memo = new Map<string, ReadonlySet<string>>();
  return (entity) => {
    const known = memo.get(entity);
    if (known) return known;
    const sides = new Set(offices.get(entity));
    addOwners(entity, sides, gazetteer);
    for (const office of [...sides]) addOwners(office, sides, gazetteer);
    memo.set(entity, sides);
    return sides;
  };
}

function addOwners(entity: string, sides: Set<string>, gazetteer: Gazetteer): void {
  for (let owner = gazetteer.get(entity)?.in; owner !== undefined; owner = gazetteer.get(owner)?.in) {
    if (sides.has(owner)) return;
    sides.add(owner);
  }
}
