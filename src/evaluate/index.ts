export type { AnnotatedArticle, Annotation } from './annotation.js';
export { evaluate, pool } from './evaluate.js';
export type { Fault } from './fault.js';
export { figuresFor, formatErrors, formatScores } from './format.js';
export { readAnnotated } from './read.js';
export { reportScores } from './report.js';
export type { ArticleScore, PooledScore, Score } from './score.js';
export { type FieldTally, type Figures, figuresOf, type Tally, tallyOfField } from './tally.js';
