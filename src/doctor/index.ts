export { examine } from './examine.js';
export type { Finding } from './finding.js';
export type { Machine, Surroundings } from './surroundings.js';
