import {
  type Identity,
  idsAsRead,
  type JudgedArticle,
  type JudgedCounts,
  judge,
  LEDGER_ID,
} from '../graph/index.js';
import { Entity } from '../model/entity.js';
import type { Judgement } from '../model/judgement.js';
import type { Store } from '../store/index.js';
import { applyUpdate, readArticleAsRead, readNodes, runRead, type Update } from '../stored-article.js';
import type { Decision, Named } from './decide.js';
import { type Meanings, meaningIn, meaningsOf, wholeOf } from './meanings.js';
import { readJudgements } from './read.js';

export interface JudgeOptions {
  /** The normal form of a name for searches; see GraphContext. */
  readonly normaliseName: (text: string) => string;
  /** Report what would change, and write nothing. */
  readonly dryRun?: boolean;
}

export interface JudgementReport extends JudgedCounts {
  /** Judgements that were made or revoked; empty where what was asked for held already. */
  readonly judgements: readonly Judgement[];
}

const NOTHING: JudgementReport = { judgements: [], articles: 0, positions: 0, relations: 0 };

/**
 * Decides on the judgements that are known and carries the decision out, in one transaction with all that it changes in
 * the graph; anew when another writer came between.
 * @throws IsnadError what `decide` throws, `store-…` for the store's failures; nothing is stored then
 */
export async function carryOut(
  store: Store,
  decide: (known: readonly Judgement[]) => Decision,
  options: JudgeOptions,
): Promise<JudgementReport> {
  return applyUpdate(store, () => compute(store, decide, options));
}

async function compute(
  store: Store,
  decide: (known: readonly Judgement[]) => Decision,
  { normaliseName, dryRun = false }: JudgeOptions,
): Promise<Update<JudgementReport>> {
  const revision = await readRevision(store);
  const known = await readJudgements(store);
  const decision = decide(known);
  if (decision.length === 0) return { changes: [], basis: revision, result: NOTHING };
  const change = changeOf(known, decision);
  const readings = await readReadings(store, change.concerned);
  const articles = await readArticles(store, change, readings);
  const stored = await readNodes(store, [...change.ends, ...change.moved]);
  const judging = {
    revision,
    judgements: decision,
    missing: needed(decision)
      .filter(({ id }) => !stored.has(id))
      .map((end) => Entity.parse(end)),
    stored,
    merged: change.moved.map((id) => ({ id, mergedInto: mergedInto(change.after, id) })),
    readings: change.concerned.map((id) => ({
      id,
      readings: readings.filter(({ entity }) => entity === id).length,
    })),
    articles,
  };
  const { changes, counts } = judge(judging, { normaliseName });
  const basis = [revision, readings, articles.map(({ article }) => article.revision)];
  return { changes: dryRun ? [] : changes, basis, result: { judgements: decision, ...counts } };
}

/** Entities that have to be there for a judgement to hold although no text may name them: whoever is meant or merged. */
function needed(decision: Decision): Named[] {
  const made = decision.filter(({ revoked, verdict }) => revoked === null && verdict !== 'different');
  const ends = made.flatMap(({ verdict, entity, other }) => (verdict === 'same' ? [entity, other] : [other]));
  return [...new Map(ends.map((end) => [end.id, end])).values()];
}

interface Change {
  readonly before: Meanings;
  readonly after: Meanings;
  /** Ids of the entities that the decision names. */
  readonly ends: readonly string[];
  /** Ids that mean another entity than before, whatever the article. */
  readonly moved: readonly string[];
  /** Ids whose readings may mean another entity than before, in some article. */
  readonly concerned: readonly string[];
}

function changeOf(known: readonly Judgement[], decision: Decision): Change {
  const decided = new Set(decision.map(({ id }) => id));
  const next = [...known.filter(({ id }) => !decided.has(id)), ...decision];
  const before = meaningsOf(known);
  const after = meaningsOf(next);
  const ends = decision.flatMap(({ entity, other }) => [entity.id, other.id]);
  const candidates = new Set([...ends, ...before.same.keys()]);
  const moved = [...candidates].filter((id) => wholeOf(before, id) !== wholeOf(after, id)).sort();
  const splits = [...known, ...decision].filter(
    ({ verdict, id, other }) => verdict === 'split' && (decided.has(id) || moved.includes(other.id)),
  );
  const concerned = [...new Set([...moved, ...splits.map(({ entity }) => entity.id)])].sort();
  return { before, after, ends, moved, concerned };
}

function mergedInto(meanings: Meanings, id: string): string | null {
  const whole = wholeOf(meanings, id);
  return whole === id ? null : whole;
}

interface Reading {
  readonly article: string;
  readonly version: string;
  readonly entity: string;
}

async function readRevision(store: Store): Promise<number> {
  const [row] = await runRead(store, 'ledger', { id: LEDGER_ID });
  return Number(row?.revision ?? 0);
}

async function readReadings(store: Store, ids: readonly string[]): Promise<Reading[]> {
  const rows = await runRead(store, 'read-in', { ids });
  return rows.map(({ article, version, entity }) => ({
    article: String(article),
    version: String(version),
    entity: String(entity),
  }));
}

/** The articles in which one of the readings means another entity than before. */
async function readArticles(
  store: Store,
  { before, after }: Change,
  readings: readonly Reading[],
): Promise<JudgedArticle[]> {
  const changed = readings.filter(
    ({ article, entity }) => meaningIn(before, article, entity) !== meaningIn(after, article, entity),
  );
  const articles: JudgedArticle[] = [];
  for (const id of [...new Set(changed.map(({ article }) => article))].sort()) {
    const article = await readArticleAsRead(store, id);
    if (article === null) continue;
    const mentions = changed.filter((reading) => reading.article === id);
    const ids = [...idsAsRead(article), ...mentions.map(({ entity }) => entity)];
    articles.push({
      article,
      before: identityOf(before, id, ids),
      after: identityOf(after, id, ids),
      mentions,
    });
  }
  return articles;
}

function identityOf(meanings: Meanings, article: string, ids: readonly string[]): Identity {
  const judged = ids.map((id) => [id, meaningIn(meanings, article, id)] as const);
  return new Map(judged.filter(([id, meaning]) => id !== meaning));
}
