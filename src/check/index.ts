export { checkStore } from './check.js';
export type { Finding } from './finding.js';
