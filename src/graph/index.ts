export { checkExtraction } from './check.js';
export type { DiffContext, GraphContext } from './context.js';
export { type ArticleChange, diff } from './diff.js';
export { placeVersion } from './history.js';
export { type ArticleReport, type PositionReport, reportUnchanged } from './report.js';
export { type GraphRows, type PositionRows, toRows } from './rows.js';
export type { StanceChange } from './stance-changes.js';
export { StoredArticle, type StoredEntity } from './stored.js';
