import type { Position } from '../model/position.js';
import type { StoredArticle, StoredRelation } from './stored.js';

/**
 * Whom the ids of one article mean, as people have judged: a text is read as naming `person:~x`, and someone has decided
 * that this is another. An id that is not there is itself.
 */
export type Identity = ReadonlyMap<string, string>;

export const NO_JUDGEMENTS: Identity = new Map();

export function judgedId(identity: Identity, id: string): string {
  return identity.get(id) ?? id;
}

/** A position between those whom people have judged it to be between; `asRead` is what the text was read to say. */
export interface JudgedPosition extends Position {
  readonly asRead: Position;
}

export function judgePosition(position: Position, identity: Identity): JudgedPosition {
  const { reportedBy } = position;
  return {
    ...position,
    speakers: judgedIds(identity, position.speakers),
    targets: judgedIds(identity, position.targets),
    addressees: judgedIds(identity, position.addressees),
    reportedBy: reportedBy === null ? null : judgedId(identity, reportedBy),
    asRead: position,
  };
}

/**
 * A stored article with its readings and relations between judged ids. Whom its positions connect needs no judging: the
 * store has connected them so.
 */
export function judgeStored(article: StoredArticle, identity: Identity): StoredArticle {
  if (identity.size === 0) return article;
  const positions = article.positions.map((position) => ({
    ...position,
    readings: position.readings.map((reading) => ({
      ...reading,
      speakers: judgedIds(identity, reading.speakers),
      targets: judgedIds(identity, reading.targets),
    })),
  }));
  const versions = article.versions.map((version) => ({
    ...version,
    relations: version.relations.map((relation) => judgeRelation(relation, identity)),
  }));
  return { ...article, positions, versions };
}

export function judgeRelation(
  [id, type, from, to, claim]: StoredRelation,
  identity: Identity,
): StoredRelation {
  return [id, type, judgedId(identity, from), judgedId(identity, to), claim];
}

function judgedIds(identity: Identity, ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => judgedId(identity, id)))];
}
