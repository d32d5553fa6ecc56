import type { GraphChange, Row } from '../model/change.js';
import { ACTOR_TYPES, isUnknownId } from '../model/entity.js';
import { shortHash } from '../model/hash.js';
import { addEdgeChanges } from './edge-changes.js';
import { sortedSet } from './keys.js';
import { connectedTo } from './links.js';
import { nextMoment } from './next-moment.js';
import { relationPairs } from './relation-changes.js';
import { edgeDeltas } from './stance-edges.js';
import { ChangeList } from './statements.js';
import { currentVersionOf, type StoredArticle, type StoredPosition, type StoredRelation } from './stored.js';

/** Who withdraws an article, when and why. */
export interface Withdrawal {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly reason: string;
  readonly by: string | null;
}

/** What a withdrawal did, or would do. */
export interface WithdrawalReport {
  readonly article: string;
  readonly title: string | null;
  readonly status: 'withdrawn' | 'purged' | 'already-withdrawn';
  /** The one that is in force: this one, or the one that was there. */
  readonly withdrawal: Withdrawal;
  readonly versions: number;
  /** Positions and relations that stop being in force, or are gone. */
  readonly positions: number;
  readonly relations: number;
}

export interface WithdrawalChange {
  readonly changes: readonly GraphChange[];
  readonly report: WithdrawalReport;
}

/**
 * Takes an article out of force: its positions and relations are no longer current and the derived edges shrink, but
 * every version, sentence and reason stays. An article that is out of force already gives no changes.
 */
export function retract(stored: StoredArticle, given: Withdrawal): WithdrawalChange {
  const current = currentVersionOf(stored);
  const last = stored.withdrawals.at(-1);
  if (current === null && last !== undefined) {
    return { changes: [], report: reportOf(stored, 'already-withdrawn', last, [], []) };
  }
  const withdrawal = { ...given, at: nextMoment(stored, given.at).at };
  const positions = stored.positions.filter((position) => position.current);
  const relations = current?.relations ?? [];
  const list = claim(stored, entitiesOf(stored));
  list.add('withdraw-article', [withdrawnRow(stored, withdrawal)]);
  if (current !== null) {
    list.add('close-version', [{ id: current.id, currentUntil: [...current.currentUntil, withdrawal.at] }]);
  }
  retirePositions(list, positions);
  return { changes: list.toArray(), report: reportOf(stored, 'withdrawn', withdrawal, positions, relations) };
}

/**
 * Removes an article for good: its texts, versions, positions and relations, and the entities that nothing else names.
 * What other articles say is untouched. A mark without its id or text remains, so that asking again can say so.
 * @param mentioned ids of all entities that any version of it mentions
 */
export function purge(
  stored: StoredArticle,
  mentioned: readonly string[],
  withdrawal: Withdrawal,
): WithdrawalChange {
  const relations = stored.versions.flatMap((version) => version.relations);
  const entities = sortedSet([...entitiesOf(stored), ...mentioned]);
  const list = claim(stored, entities);
  retirePositions(
    list,
    stored.positions.filter((position) => position.current),
  );
  list.addByType('drop-relations', relationPairs(relations));
  list.add('delete-positions', idRows(stored.positions.map(({ id }) => id)));
  list.add('delete-versions', idRows(stored.versions.map(({ id }) => id)));
  list.add('delete-article', [{ id: stored.id }]);
  // Twice: the second time for those whom entities that went the first time were judged to be.
  list.add('delete-lone-entities', idRows(entities)).add('delete-lone-entities', idRows(entities));
  list.add('delete-judgements', idRows(entities)).add('delete-article-judgements', [{ article: stored.id }]);
  const unknown = idRows(entities.filter(isUnknownId));
  list.add('rename-entities', unknown);
  list.addByType(
    'retype-actors',
    ACTOR_TYPES.flatMap((type) => unknown.map((row) => ({ type, row }))),
  );
  const { at, reason, by } = withdrawal;
  list.add('mark-purge', [{ id: purgeId(stored.id), purgedAt: at, reason, by }]);
  return {
    changes: list.toArray(),
    report: reportOf(stored, 'purged', withdrawal, stored.positions, relations),
  };
}

/** The id of the mark that a purged article leaves: nobody can read the article's out of it. */
export function purgeId(articleId: string): string {
  return `purge:${shortHash('purge', articleId)}`;
}

function claim({ id, revision }: StoredArticle, entities: readonly string[]): ChangeList {
  return new ChangeList().add('claim-article', [{ id, revision }]).add(
    'lock-entities',
    entities.map((entity) => ({ id: entity, mergedInto: null })),
  );
}

function retirePositions(list: ChangeList, positions: readonly StoredPosition[]): void {
  list.add('retire-positions', idRows(positions.map(({ id }) => id)));
  addEdgeChanges(list, edgeDeltas(positions, []));
}

function idRows(ids: readonly string[]): Row[] {
  return ids.map((id) => ({ id }));
}

/** Every entity that an edge of the article's ends at, but for mere mentions. */
function entitiesOf({ positions, versions }: StoredArticle): string[] {
  const relations = versions.flatMap((version) => version.relations);
  return sortedSet([...positions.flatMap(connectedTo), ...relations.flatMap(([, , from, to]) => [from, to])]);
}

function withdrawnRow({ id, withdrawals }: StoredArticle, withdrawal: Withdrawal): Row {
  const all = [...withdrawals, withdrawal];
  return {
    id,
    withdrawnOn: all.map(({ at }) => at),
    withdrawnReasons: all.map(({ reason }) => reason),
    // A list holds no null.
    withdrawnBy: all.map(({ by }) => by ?? ''),
  };
}

function reportOf(
  { id, title, versions }: StoredArticle,
  status: WithdrawalReport['status'],
  withdrawal: Withdrawal,
  positions: readonly StoredPosition[],
  relations: readonly StoredRelation[],
): WithdrawalReport {
  const counts = { versions: versions.length, positions: positions.length, relations: relations.length };
  return { article: id, title, status, withdrawal, ...counts };
}
