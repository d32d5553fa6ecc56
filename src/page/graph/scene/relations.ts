import type { Overview, ViewRelation } from '../../../view/wire.js';
import type { Filter } from '../../state/state.js';

/** Up to so many entities the graph shows relations without being asked. */
const FEW_ENTITIES = 500;

/** Whether relations are drawn: as asked for, else where there is room for them. */
export function showsRelations(asked: boolean | null, entities: number): boolean {
  return asked ?? entities <= FEW_ENTITIES;
}

/**
 * The relations that the filter lets through, one for each pair and type. They are those of the texts in force now: as
 * of a moment there are none.
 */
export function filterRelations(overview: Overview, filter: Filter): ViewRelation[] {
  if (filter.asOf !== null) return [];
  const { types, articles, publishers } = filter;
  const hasType = (place: number) => {
    const type = overview.entities[place]?.type;
    return type !== undefined && (types.length === 0 || types.includes(type));
  };
  const relations = new Map<string, ViewRelation>();
  for (const relation of overview.relations) {
    const { type, from, to, article } = relation;
    const { id = '', publisher } = overview.articles[article] ?? {};
    const counts =
      hasType(from) &&
      hasType(to) &&
      (articles.length === 0 || articles.includes(id)) &&
      (publishers.length === 0 || publishers.includes(publisher ?? ''));
    const key = relationKey(overview, relation);
    if (counts && !relations.has(key)) relations.set(key, { type, from, to, role: relation.role, article });
  }
  return [...relations.values()];
}

/** The same between loads: ids of its ends, and its type. */
export function relationKey({ entities }: Overview, { type, from, to }: ViewRelation): string {
  return `${entities[from]?.id} ${type} ${entities[to]?.id}`;
}

/**
 * Relations beside what the stance edges draw: where the filter asks for certain positions, only those between entities
 * that hold or receive one.
 */
export function relationsBeside(
  relations: readonly ViewRelation[],
  edges: readonly { readonly from: number; readonly to: number }[],
  { stances, polarities, since, until }: Filter,
): readonly ViewRelation[] {
  if (stances.length === 0 && polarities.length === 0 && since === null && until === null) return relations;
  const drawn = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return relations.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
}
