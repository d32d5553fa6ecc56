export { Batch } from './batch.js';
export type { WordRun } from './changed-words.js';
export { checkExtraction } from './check.js';
export {
  compareVersions,
  type PositionStep,
  type VersionComparison,
  type VersionOutcome,
} from './compare-versions.js';
export type { DiffContext, GraphContext } from './context.js';
export { type ArticleChange, diff } from './diff.js';
export { placeVersion } from './history.js';
export { type Identity, judgeStored } from './identity.js';
export { judge, LEDGER_ID } from './judge.js';
export type { JudgedArticle, JudgedCounts } from './judged-articles.js';
export { idsAsRead } from './links.js';
export { type ArticleReport, type PositionReport, reportUnchanged } from './report.js';
export { type GraphRows, type PositionRows, toRows } from './rows.js';
export type { StanceChange } from './stance-changes.js';
export { StoredArticle, type StoredEntities, type StoredEntity, StoredPosition } from './stored.js';
export { historyOf, type VersionSummary } from './version-history.js';
export { purge, purgeId, retract, type Withdrawal, type WithdrawalReport } from './withdraw.js';
