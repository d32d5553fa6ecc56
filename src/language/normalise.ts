/**
 * The normal form under which every name is stored and looked up in the graph, whatever language it is in: Arabic
 * spellings folded, Latin lower-cased without accents. It stands apart from the packs, as looking up a name needs none.
 */
export { normalise as normaliseName } from './ar/normalise.js';
