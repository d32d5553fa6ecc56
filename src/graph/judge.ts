import type { GraphChange, Row } from '../model/change.js';
import type { Entity } from '../model/entity.js';
import type { Judgement } from '../model/judgement.js';
import type { GraphContext } from './context.js';
import { addEntityChanges } from './entity-changes.js';
import { entityRowOf } from './entity-rows.js';
import {
  addJudgedArticles,
  type JudgedArticle,
  type JudgedCounts,
  touchedByJudging,
} from './judged-articles.js';
import { ChangeList } from './statements.js';
import type { StoredEntities } from './stored.js';

/** The one node that counts judgements, so that two made at once do not miss each other. */
export const LEDGER_ID = 'judgements';

/** Judgements about who is who, with everything that they change. */
export interface Judging {
  /** How many updates the ledger has had. */
  readonly revision: number;
  /** Made or revoked. */
  readonly judgements: readonly Judgement[];
  /** Entities that they name and the store does not have. */
  readonly missing: readonly Entity[];
  /** What the store has of the entities that they concern. */
  readonly stored: StoredEntities;
  /** Whom entities are judged to be from now on; null for themselves. */
  readonly merged: readonly { readonly id: string; readonly mergedInto: string | null }[];
  /** In how many versions the concerned ids are read. */
  readonly readings: readonly { readonly id: string; readonly readings: number }[];
  readonly articles: readonly JudgedArticle[];
}

/** The changes, in the order in which they are to be applied, and how much they connect anew. Pure. */
export function judge(
  judging: Judging,
  context: GraphContext,
): { readonly changes: readonly GraphChange[]; readonly counts: JudgedCounts } {
  const { revision, judgements, missing, stored, merged, readings, articles } = judging;
  const list = new ChangeList();
  list.add('claim-ledger', [{ id: LEDGER_ID, revision }]);
  list.add(
    'claim-article',
    articles.map(({ article }) => ({ id: article.id, revision: article.revision })),
  );
  const rows = missing.map((entity) => entityRowOf(entity, context));
  addEntityChanges(list, rows, stored, [
    ...merged.map(({ id }) => id),
    ...stored.keys(),
    ...articles.flatMap(touchedByJudging),
  ]);
  list.add('expect-readings', readings);
  list.add('put-judgements', judgements.map(rowOf));
  list.add('merge-entities', merged);
  const counts = addJudgedArticles(list, articles);
  return { changes: list.toArray(), counts };
}

function rowOf({ id, verdict, entity, other, article, reason, by, at, revoked }: Judgement): Row {
  return {
    id,
    verdict,
    entity: entity.id,
    entityType: entity.type,
    entityName: entity.name,
    other: other.id,
    otherType: other.type,
    otherName: other.name,
    article,
    reason,
    by,
    at,
    revokedReason: revoked?.reason ?? null,
    revokedBy: revoked?.by ?? null,
    revokedAt: revoked?.at ?? null,
  };
}
