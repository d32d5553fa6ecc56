export { contentHashIn, readDocument } from './document.js';
export { deducePublicationDate, type OfficeFact } from './publication-date.js';
