import type { Row, RowValue } from '../model/change.js';
import { ACTOR_TYPES } from '../model/entity.js';
import type { EntityRow } from './entity-rows.js';
import { sortedSet, without } from './keys.js';
import type { ChangeList } from './statements.js';
import type { StoredEntities, StoredEntity } from './stored.js';

/** Kinds of actor, the most telling first: texts that call an unknown body by several leave it the first of them. */
const KINDS_BY_WEIGHT: readonly string[] = ['Person', 'ArmedGroup', 'Coalition', 'State', 'Organization'];

/** Properties of which each text may know another value; the least one stays, so that the order of texts is no matter. */
const CHOSEN = ['name', 'nameAr', 'nameEn', 'kind'] as const;

/**
 * Writes entities. `touched` are all whose edges the update changes: they are locked first and in one order, so that
 * two updates wait for each other instead of blocking each other.
 */
export function addEntityChanges(
  list: ChangeList,
  entities: readonly EntityRow[],
  known: StoredEntities,
  touched: readonly string[],
): void {
  const stored = (entity: EntityRow): StoredEntity | undefined => known.get(entity.id);
  const stale = entities.filter((entity) => isStale(entity, stored(entity)));
  const unlabelled = entities.filter((entity) => lacksLabel(entity, stored(entity)));
  const rowsOf = (isKnown: boolean): Row[] => stale.filter((entity) => entity.known === isKnown).map(rowOf);
  list.add('lock-entities', lockRows(known, [...touched, ...entities.map((entity) => entity.id)]));
  list.add('put-known-entities', rowsOf(true));
  list.add('put-unknown-entities', rowsOf(false));
  list.addByType(
    'unlabel-actors',
    entities.flatMap((entity) => wrongKinds(entity, stored(entity))),
  );
  list.addByType('label-actors', unlabelled.filter(isActor).map(typedRow));
  list.addByType('label-entities', unlabelled.filter((entity) => !isActor(entity)).map(typedRow));
  list.add('settle-actor-kinds', unlabelled.filter((entity) => isActor(entity) && !entity.known).map(idRow));
}

function isActor(entity: EntityRow): boolean {
  return entity.labels.includes('Actor');
}

function rowOf({ id, known, properties }: EntityRow): Row {
  return known ? { id, properties } : { id, ...properties, kind: properties.kind ?? null };
}

function idRow({ id }: { readonly id: string }): Row {
  return { id };
}

function typedRow({ id, type }: EntityRow): { type: string; row: Row } {
  return { type, row: { id } };
}

/** The update holds only as long as people judge nobody in it to be another than when it was computed. */
function lockRows(known: StoredEntities, ids: readonly string[]): Row[] {
  return sortedSet(ids).map((id) => {
    const { mergedInto } = known.get(id)?.properties ?? {};
    return { id, mergedInto: typeof mergedInto === 'string' ? mergedInto : '' };
  });
}

function isStale(entity: EntityRow, stored: StoredEntity | undefined): boolean {
  if (stored === undefined) return true;
  const before = (name: string): unknown => stored.properties[name] ?? null;
  if (entity.known) {
    return Object.entries(entity.properties).some(([name, value]) => !isSame(value, before(name)));
  }
  return CHOSEN.some((name) => isChosenOver(entity.properties[name] ?? null, before(name)));
}

function isSame(a: RowValue, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isChosenOver(value: RowValue, before: unknown): boolean {
  return typeof value === 'string' && (typeof before !== 'string' || value < before);
}

function lacksLabel(entity: EntityRow, stored: StoredEntity | undefined): boolean {
  if (stored === undefined) return true;
  if (without(entity.labels, stored.labels).length === 0) return false;
  const isOutweighed = stored.labels.some((label) => weightOf(label) > weightOf(entity.type));
  return entity.known || !isOutweighed;
}

function weightOf(kind: string): number {
  const index = KINDS_BY_WEIGHT.indexOf(kind);
  return index === -1 ? -1 : KINDS_BY_WEIGHT.length - index;
}

/** Of the kinds that an actor is labelled with, the most telling one. */
export function settledKind(labels: readonly string[]): string | undefined {
  return KINDS_BY_WEIGHT.find((kind) => labels.includes(kind));
}

/**
 * Of two rows of one unknown entity what put-unknown-entities leaves of them: of each property the least value; the
 * aliases of the later one.
 */
export function leastOf(before: Readonly<Record<string, unknown>>, row: Row): Row {
  const least: Record<string, RowValue> = { ...row };
  for (const name of CHOSEN) {
    const [value, earlier] = [row[name] ?? null, before[name]];
    if (typeof earlier !== 'string' || isChosenOver(value, earlier)) continue;
    least[name] = earlier;
    if (name === 'name' && typeof before.nameNorm === 'string') least.nameNorm = before.nameNorm;
  }
  return least;
}

/** Kinds that an earlier gazetteer gave a known actor, and the present one does not. */
function wrongKinds(entity: EntityRow, stored: StoredEntity | undefined): { type: string; row: Row }[] {
  if (!entity.known || stored === undefined) return [];
  const wrong = ACTOR_TYPES.filter((type) => type !== entity.type && stored.labels.includes(type));
  return wrong.map((type) => ({ type, row: { id: entity.id } }));
}
