export type { AsOf } from './as-of.js';
export { type Answer, type AskOptions, askQuery, findQuery, prepareQuery } from './ask.js';
export { loadQueries, QUERY_FOLDER } from './load-queries.js';
export { markSentence, QUOTE_END, QUOTE_START, sentenceAround } from './mark-sentence.js';
export type { NamedQuery, Parameter, ParameterType } from './named-query.js';
export { didYouMean, nearest } from './nearest.js';
export { parseQuery } from './parse-query.js';
export { type NameContext, resolveEntity } from './resolve-entity.js';
export type { StatementRunner } from './runner.js';
