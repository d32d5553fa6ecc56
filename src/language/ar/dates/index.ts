export { type DatedDayOfYear, findDatedDays } from './dated-days.js';
export { datelineIn } from './dateline.js';
export type { DateExpression, DateFacts, Direction, RelativePeriod } from './expression.js';
export { findDates } from './find.js';
export { type ResolveOptions, resolveDate } from './resolve.js';
export { dateIn } from './utterance-date.js';
