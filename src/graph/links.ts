import type { Row } from '../model/change.js';
import { compareText } from '../model/compare-text.js';
import type { Position } from '../model/position.js';
import { type Identity, judgedId } from './identity.js';
import { sortedSet } from './keys.js';
import type { ChangeList } from './statements.js';
import type { StoredArticle, StoredPosition } from './stored.js';

/** Relationships that go out from a position to an entity; STATED, which comes in, is apart. */
const POSITION_LINKS = ['ABOUT', 'ADDRESSED_TO', 'REPORTED_BY'] as const;
export type LinkType = 'STATED' | (typeof POSITION_LINKS)[number];
const LINK_TYPES: readonly LinkType[] = ['STATED', ...POSITION_LINKS];

/** A connection of a position with an entity. */
export interface Link {
  readonly entity: string;
  /** The ids under which the text was read, where somebody has judged them to be this entity; else null. */
  readonly readAs: readonly string[] | null;
}

/** Whom a position is connected to, by type of relationship, each sorted by entity. */
export type Connections = Readonly<Record<LinkType, readonly Link[]>>;

export const NO_CONNECTIONS: Connections = { STATED: [], ABOUT: [], ADDRESSED_TO: [], REPORTED_BY: [] };

export function connectionsOf(position: Position, identity: Identity): Connections {
  const { speakers, targets, addressees, reportedBy } = position;
  return {
    STATED: linksOf(speakers, identity),
    ABOUT: linksOf(targets, identity),
    ADDRESSED_TO: linksOf(addressees, identity),
    REPORTED_BY: linksOf(reportedBy === null ? [] : [reportedBy], identity),
  };
}

/** One link for each entity that the ids mean. */
export function linksOf(idsAsRead: readonly string[], identity: Identity): Link[] {
  const readAs = new Map<string, string[]>();
  for (const id of sortedSet(idsAsRead)) {
    const entity = judgedId(identity, id);
    readAs.set(entity, [...(readAs.get(entity) ?? []), id]);
  }
  return [...readAs]
    .map(([entity, ids]) => ({ entity, readAs: ids.length === 1 && ids[0] === entity ? null : ids }))
    .sort((a, b) => compareText(a.entity, b.entity));
}

export function connectionsOfStored(stored: StoredPosition): Connections {
  const { speakers, targets, addressees, reporters, judged } = stored;
  const links = (type: LinkType, entities: readonly string[]): Link[] =>
    sortedSet(entities).map((entity) => {
      const judgement = judged.find((link) => link.type === type && link.entity === entity);
      return { entity, readAs: judgement === undefined ? null : sortedSet(judgement.readAs) };
    });
  return {
    STATED: links('STATED', speakers),
    ABOUT: links('ABOUT', targets),
    ADDRESSED_TO: links('ADDRESSED_TO', addressees),
    REPORTED_BY: links('REPORTED_BY', reporters),
  };
}

/** The ids under which links were read. */
export function idsOfLinks(links: readonly Link[]): string[] {
  return links.flatMap(({ entity, readAs }) => readAs ?? [entity]);
}

/** Every entity that a stored position is connected to. */
export function connectedTo({ speakers, targets, addressees, reporters }: StoredPosition): string[] {
  return [...speakers, ...targets, ...addressees, ...reporters];
}

/** Every id that the positions and relations of a stored article were read to name. */
export function idsAsRead({ positions, versions }: StoredArticle): string[] {
  const named = positions.flatMap((position) => {
    return [
      ...idsOfLinks(Object.values(connectionsOfStored(position)).flat()),
      ...position.readings.flatMap(({ speakers, targets }) => [...speakers, ...targets]),
    ];
  });
  const relations = versions.flatMap((version) => version.relations);
  return [...new Set([...named, ...relations.flatMap(([, , from, to]) => [from, to])])];
}

export interface LinkChange {
  /** Id of the position. */
  readonly id: string;
  readonly before: Connections;
  readonly after: Connections;
}

/** Disconnects what a position no longer has, and connects what it has now. */
export function addLinkChanges(list: ChangeList, changes: readonly LinkChange[]): void {
  for (const type of LINK_TYPES) {
    const lost = changes.flatMap(({ id, before, after }) =>
      notIn(before[type], after[type]).map(({ entity }) => ({ position: id, entity })),
    );
    const gained = changes.flatMap(({ id, before, after }) =>
      notIn(after[type], before[type]).map(({ entity, readAs }) => ({ position: id, entity, readAs })),
    );
    if (type === 'STATED') list.add('unlink-speakers', lost).add('link-speakers', gained);
    else
      list.addByType('unlink-positions', typed(type, lost)).addByType('link-positions', typed(type, gained));
  }
}

function typed(type: string, rows: readonly Row[]): { type: string; row: Row }[] {
  return rows.map((row) => ({ type, row }));
}

function notIn(links: readonly Link[], others: readonly Link[]): Link[] {
  const known = new Set(others.map((link) => JSON.stringify([link.entity, link.readAs])));
  return links.filter(({ entity, readAs }) => !known.has(JSON.stringify([entity, readAs])));
}
