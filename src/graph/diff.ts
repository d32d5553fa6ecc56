import type { GraphChange } from '../model/change.js';
import type { Extraction } from '../model/extraction.js';
import { checkExtraction } from './check.js';
import { type DiffContext, identityIn } from './context.js';
import { addEdgeChanges, edgeDeltasOf } from './edge-changes.js';
import { addEntityChanges } from './entity-changes.js';
import { type Placement, placeVersion } from './history.js';
import { judgePosition, judgeStored } from './identity.js';
import { sortedSet } from './keys.js';
import { connectedTo } from './links.js';
import { nextMoment } from './next-moment.js';
import { type Outcomes, outcomesOf, readingsIn } from './outcome.js';
import type { Plan } from './plan.js';
import { addPositionChanges } from './position-changes.js';
import { addRelationChanges, claimsBefore, claimsOfRows, countNewClaims } from './relation-changes.js';
import { type ArticleReport, reportPositions, reportUnchanged } from './report.js';
import { toRows } from './rows.js';
import { pairStanceChanges, type StanceChange } from './stance-changes.js';
import type { EdgeDelta } from './stance-edges.js';
import { ChangeList } from './statements.js';
import { currentVersionOf, inFixedOrder, type StoredArticle, type StoredPosition } from './stored.js';
import { addVersionChanges } from './version-changes.js';

export interface ArticleChange {
  /** In the order in which they are to be applied; empty when there is nothing to do. */
  readonly changes: readonly GraphChange[];
  readonly report: ArticleReport;
}

/**
 * What has to change in the graph so that it holds this version of the article beside all earlier ones, and what that
 * means to a reader. Pure: the same arguments give the same changes, with the rows of each in one order.
 * @param stored the article as it is stored, with its whole history; null when it is not.
 * @throws IsnadError `input` when the extraction does not fit together; see checkExtraction.
 */
export function diff(stored: StoredArticle | null, next: Extraction, given: DiffContext): ArticleChange {
  checkExtraction(next);
  const identity = identityIn(given);
  const { at: ingestedAt, behind: clockBehind } = nextMoment(stored, given.ingestedAt);
  const context = { ...given, ingestedAt };
  const previous = stored === null ? null : judgeStored(inFixedOrder(stored), identity);
  const placement = placeVersion(previous, next.article.id, next.version, context.reextract ?? false);
  if (placement === null) return { changes: [], report: reportKnown(previous, next) };
  const judged = next.positions.map((position) => judgePosition(position, identity));
  const outcomes = outcomesOf(next.article.id, judged, previous, placement);
  const ordered = { ...next, positions: outcomes.positions.map(({ position }) => position.asRead) };
  const positionIds = outcomes.positions.map(({ id }) => id);
  const readAt = firstReadAt(outcomes, placement, context);
  const rows = toRows(ordered, context, { positionIds, current: placement.current, readAt });
  const plan: Plan = { previous, next, placement, outcomes, rows, context };
  return { changes: changesOf(plan), report: { ...reportOf(plan), clockBehind } };
}

/** A version that is read again has stated a position since it was first read there. */
function firstReadAt(
  { positions }: Outcomes,
  { id: version }: Placement,
  { ingestedAt }: DiffContext,
): (positionId: string) => string {
  const known = new Map(
    positions.flatMap(({ id, stored }) =>
      (stored === null ? [] : readingsIn(stored, version)).map(({ readAt }) => [id, readAt] as const),
    ),
  );
  return (id) => known.get(id) ?? ingestedAt;
}

function changesOf(plan: Plan): GraphChange[] {
  const { next, previous } = plan;
  const list = new ChangeList();
  const deltas = edgeDeltasOf(plan);
  list.add('claim-article', [{ id: next.article.id, revision: previous?.revision ?? 0 }]);
  addEntityChanges(
    list,
    plan.rows.entities,
    plan.context.entities ?? new Map(),
    touchedEntities(plan, deltas),
  );
  addVersionChanges(list, plan);
  addPositionChanges(list, plan);
  addRelationChanges(list, plan);
  addEdgeChanges(list, deltas);
  return list.toArray();
}

/** Entities that the update touches although the new version may not mention them any more. */
function touchedEntities({ outcomes, placement, context }: Plan, deltas: readonly EdgeDelta[]): string[] {
  const relations = placement.stored?.relations ?? [];
  const identity = identityIn(context);
  return sortedSet([
    ...outcomes.positions.flatMap(({ stored }) => (stored === null ? [] : connectedTo(stored))),
    ...identity.values(),
    ...relations.flatMap(([, , from, to]) => [from, to]),
    ...deltas.flatMap(({ row }) => [row.speaker, row.target]),
  ]);
}

function reportOf(plan: Plan): ArticleReport {
  const { previous, next, placement, outcomes, rows, context } = plan;
  const before = previous === null ? null : currentVersionOf(previous);
  const claims = claimsOfRows(rows.relations);
  const { id, number, current, stored } = placement;
  return {
    article: next.article.id,
    title: next.article.title ?? previous?.title ?? null,
    status: previous === null ? 'added' : 'updated',
    version: { id, number, current, stored: stored !== null, contentHash: next.version.contentHash },
    cause: stored?.current ? 'extractor' : 'text',
    extractors: { before: before?.extractor ?? null, now: next.version.extractor },
    positions: reportPositions(outcomes),
    stanceChanges: stanceChangesOf(outcomes, before?.id ?? null),
    entitiesAdded: rows.entities.filter((entity) => !context.entities?.has(entity.id)).length,
    relationsAdded: countNewClaims(claims, claimsBefore(plan)),
    relationsRetired: current ? countNewClaims(claimsBefore(plan), claims) : 0,
    sameTextAs: [],
    clockBehind: null,
    names: namesOf(plan),
  };
}

function stanceChangesOf({ retired, positions }: Outcomes, previousVersion: string | null): StanceChange[] {
  const lastQuote = ({ readings }: StoredPosition): string => {
    const own = readings.filter((reading) => reading.rank === 0);
    return (own.find(({ versionId }) => versionId === previousVersion) ?? own.at(-1))?.quote ?? '';
  };
  return pairStanceChanges(
    retired.map((position) => ({ ...position, quote: lastQuote(position) })),
    positions
      .filter(({ kind }) => kind === 'added' || kind === 'restored')
      .map(({ id, position }) => ({ ...position, id, quote: position.evidence.text })),
  );
}

/** Names of what the article says now, and of what it said before. */
function namesOf({ next, context }: Plan): Record<string, string> {
  const stored = [...(context.entities ?? [])].map(([id, { properties }]) => [
    id,
    String(properties.name ?? id),
  ]);
  const own = next.entities.map(({ id, name }) => [id, name]);
  return Object.fromEntries([...stored, ...own]);
}

function reportKnown(previous: StoredArticle | null, next: Extraction): ArticleReport {
  const known = previous?.versions.find(({ contentHash }) => contentHash === next.version.contentHash);
  const { contentHash, extractor } = next.version;
  const version = {
    id: known?.id ?? '',
    number: known?.number ?? 0,
    current: known?.current ?? false,
    contentHash,
  };
  return reportUnchanged(next.article, version, known?.extractor ?? extractor);
}
