export { checkStore, type Finding } from './check.js';
