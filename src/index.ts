/** The public API of Isnad. */
export { checkStore, type Finding } from './check/index.js';
export { type ErrorCode, IsnadError } from './errors.js';
export { type Explanation, explain } from './explain.js';
export { checkGraph, type ExportFormat, exportGraph, type GraphRecord, loadGraph } from './export/index.js';
export { type ArticleReport, diff, type StanceChange } from './graph/index.js';
export { type ArticleDiff, type ArticleHistory, readDiff, readHistory } from './history.js';
export {
  carryOut,
  type Decision,
  decideDifferent,
  decideRevoke,
  decideSame,
  decideSplit,
  decideTakeOver,
  decideUnmerge,
  type Found,
  findEntities,
  findNamed,
  type JudgementReport,
  type Near,
  readJudgements,
  readNear,
  splitOff,
} from './identity/index.js';
export { findUnchanged, findUnchangedAll, ingest, ingestAll, ingestBatch } from './ingest.js';
export { normaliseName } from './language/normalise.js';
export { Article, ArticleInput } from './model/article.js';
export { Entity, type EntityType } from './model/entity.js';
export { Extraction } from './model/extraction.js';
export type { Graph, GraphEdge, GraphNode, Rows, Value } from './model/graph.js';
export { Judgement } from './model/judgement.js';
export { Position } from './model/position.js';
export { Relation, type RelationType } from './model/relation.js';
export { ploverOf, polarityOf, STANCES, Stance } from './model/stance.js';
export {
  type Analysis,
  analyse,
  createContext,
  type ExtractionContext,
  extract,
  fingerprintOf,
} from './pipeline.js';
export { readSources } from './source/index.js';
export { type OpenOptions, openStore, type Store, type StoreCapabilities } from './store/index.js';
export {
  type PageAssets,
  readArticle,
  readAssets,
  readOverview,
  readPositions,
  readWhole,
  type ServeOptions,
  type Serving,
  serveView,
  type WholeGraph,
  writePage,
} from './view/index.js';
export { purgeArticle, retractArticle, type WithdrawOptions } from './withdraw.js';
