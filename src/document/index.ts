export { readDocument } from './document.js';
