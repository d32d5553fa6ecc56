import type { Row } from '../model/change.js';
import { compareText } from '../model/compare-text.js';
import { addEdgeChanges } from './edge-changes.js';
import { type Identity, judgedId, judgeRelation } from './identity.js';
import {
  addLinkChanges,
  type Connections,
  connectionsOfStored,
  idsAsRead,
  idsOfLinks,
  type Link,
  type LinkChange,
  linksOf,
} from './links.js';
import { type Claim, type EdgeDelta, edgeDeltas } from './stance-edges.js';
import type { ChangeList } from './statements.js';
import type { StoredArticle, StoredPosition } from './stored.js';

/** An article in which a judgement makes some ids mean another entity than before. */
export interface JudgedArticle {
  /** As it was read: see judgeStored. */
  readonly article: StoredArticle;
  readonly before: Identity;
  readonly after: Identity;
  /** Its versions that are read to mention ids whose meaning changes. */
  readonly mentions: readonly { readonly version: string; readonly entity: string }[];
}

export interface JudgedCounts {
  readonly articles: number;
  /** Positions and relations that are connected anew, current or not. */
  readonly positions: number;
  readonly relations: number;
}

/**
 * Connects what the articles say with whom they mean now: mentions, positions, relations, derived edges. What was read
 * stays with the evidence, so that the opposite judgement finds the way back.
 */
export function addJudgedArticles(list: ChangeList, articles: readonly JudgedArticle[]): JudgedCounts {
  const positions = articles.map(judgedPositions);
  const links = positions.flat().filter(isConnectedAnew);
  const relations = articles.flatMap(movedRelations);
  addMentionChanges(list, articles);
  addLinkChanges(list, links);
  list.addByType('move-relations', relations);
  addEdgeChanges(list, sumOf(positions.flatMap(deltasOf)));
  return { articles: articles.length, positions: links.length, relations: relations.length };
}

/** Every entity whose edges may change. */
export function touchedByJudging({ article, before, after, mentions }: JudgedArticle): string[] {
  const ids = [...idsAsRead(article), ...mentions.map(({ entity }) => entity)];
  return ids.flatMap((id) => [judgedId(before, id), judgedId(after, id)]);
}

function addMentionChanges(list: ChangeList, articles: readonly JudgedArticle[]): void {
  const moves = articles.flatMap(({ mentions, before, after }) =>
    mentions.map(({ version, entity }) => ({
      entity,
      version,
      from: judgedId(before, entity),
      to: judgedId(after, entity),
    })),
  );
  const moved = moves.filter(({ from, to }) => from !== to);
  list.add(
    'return-mentions',
    moved.filter(({ entity, from }) => from !== entity).map(({ to: _, ...row }) => row),
  );
  list.add(
    'redirect-mentions',
    moved.filter(({ entity, to }) => to !== entity).map(({ from: _, ...row }) => row),
  );
}

interface JudgedAnew extends LinkChange {
  readonly position: StoredPosition;
}

function judgedPositions({ article, after }: JudgedArticle): JudgedAnew[] {
  return article.positions.map((position) => {
    const before = connectionsOfStored(position);
    return { id: position.id, position, before, after: judgedAnew(before, after) };
  });
}

function isConnectedAnew({ before, after }: LinkChange): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

function judgedAnew({ STATED, ABOUT, ADDRESSED_TO, REPORTED_BY }: Connections, after: Identity): Connections {
  const anew = (links: readonly Link[]): Link[] => linksOf(idsOfLinks(links), after);
  return {
    STATED: anew(STATED),
    ABOUT: anew(ABOUT),
    ADDRESSED_TO: anew(ADDRESSED_TO),
    REPORTED_BY: anew(REPORTED_BY),
  };
}

function movedRelations({ article, before, after }: JudgedArticle): { type: string; row: Row }[] {
  const relations = article.versions.flatMap((version) => version.relations);
  return relations.flatMap((relation) => {
    const [id, type, from, to] = judgeRelation(relation, before);
    const [, , newFrom, newTo] = judgeRelation(relation, after);
    return from === newFrom && to === newTo ? [] : [{ type, row: { id, from, to, newFrom, newTo } }];
  });
}

function deltasOf(positions: readonly JudgedAnew[]): EdgeDelta[] {
  const current = positions.filter(({ position }) => position.current);
  return edgeDeltas(
    current.map(({ position }) => position),
    current.map(claimAnew),
  );
}

function claimAnew({ position: { stance, statedOn }, after: { STATED, ABOUT } }: JudgedAnew): Claim {
  const idsOf = (links: readonly Link[]): string[] => links.map(({ entity }) => entity);
  return { speakers: idsOf(STATED), stance, targets: idsOf(ABOUT), statedOn };
}

/** What several articles change about one derived edge, as one change. */
function sumOf(deltas: readonly EdgeDelta[]): EdgeDelta[] {
  const sums = new Map<string, EdgeDelta>();
  for (const delta of deltas) {
    const key = JSON.stringify([delta.row.target, delta.row.speaker, delta.stance]);
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? delta : added(sum, delta));
  }
  return [...sums].sort(([a], [b]) => compareText(a, b)).map(([, delta]) => delta);
}

function added(a: EdgeDelta, b: EdgeDelta): EdgeDelta {
  const row = {
    ...a.row,
    positions: a.row.positions + b.row.positions,
    articles: a.row.articles + b.row.articles,
    gained: [...a.row.gained, ...b.row.gained].sort(),
    lost: [...a.row.lost, ...b.row.lost].sort(),
  };
  return { ...a, row, losesDate: a.losesDate || b.losesDate, mayVanish: a.mayVanish || b.mayVanish };
}
