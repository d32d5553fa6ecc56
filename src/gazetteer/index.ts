export { GazetteerEntry, Office, ROLES, Role } from './entry.js';
export { createGazetteer, type Gazetteer, isHeldOn, type OfficeHolder } from './gazetteer.js';
export { loadGivenNames } from './given-names.js';
export { loadGazetteer } from './load.js';
export {
  adjectiveIndex,
  buildNameIndex,
  type NamedEntry,
  type NameIndex,
  type NameMatch,
  type NameStrength,
  splitWords,
} from './names.js';
