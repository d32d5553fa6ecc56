export { type PageAssets, readAssets } from './assets.js';
export { readArticle } from './read-articles.js';
export { type OverviewOptions, readOverview } from './read-overview.js';
export { readPositions } from './read-positions.js';
export { readWhole, type WholeGraph } from './read-whole.js';
export { type ServeOptions, type Serving, serveView } from './serve.js';
export type * from './wire.js';
export { writePage } from './write-page.js';
