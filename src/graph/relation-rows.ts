import type { Row } from '../model/change.js';
import { compareText } from '../model/compare-text.js';
import { shortHash } from '../model/hash.js';
import type { Relation, RelationType } from '../model/relation.js';
import { type Identity, judgedId } from './identity.js';
import type { StoredRelation } from './stored.js';

export interface RelationRow {
  readonly id: string;
  readonly type: RelationType;
  /** The ends as the text was read; `row` has whom people have judged them to be. */
  readonly from: string;
  readonly to: string;
  /** Hash of what is claimed, whatever the version and place: type, ends, role, place, date. */
  readonly claim: string;
  readonly row: Row;
}

/** One row for each relation, sorted by id. Two are one only if they claim the same in the same words at one place. */
export function relationRowsOf(
  relations: readonly Relation[],
  version: string,
  identity: Identity,
): RelationRow[] {
  const rows = new Map<string, RelationRow>();
  for (const relation of relations) {
    const row = relationRowOf(relation, version, identity);
    if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()].sort((a, b) => compareText(a.id, b.id));
}

function relationRowOf(relation: Relation, version: string, identity: Identity): RelationRow {
  const { type, from, to, role, place, date, evidence, rule } = relation;
  const claim = shortHash(type, from, to, JSON.stringify([role, place, date]));
  const id = `relation:${shortHash(claim, version, `${evidence.start}-${evidence.end}`)}`;
  const source = { startOffset: evidence.start, endOffset: evidence.end, quote: evidence.text, rule };
  const ends = { from: judgedId(identity, from), to: judgedId(identity, to) };
  const row = { id, ...ends, role, place, date, versionId: version, ...source };
  return { id, type, from, to, claim, row };
}

/** How a version lists its relations, so that they are found again from it. */
export function relationListOf(rows: readonly RelationRow[]): string[] {
  return rows.map(({ id, type, from, to, claim }) =>
    JSON.stringify([id, type, from, to, claim] satisfies StoredRelation),
  );
}
