import { normaliseName } from '../../language/normalise.js';

const HAMZA = /\u0621/g;
const HAMZA_ON_WAW = /\u0624/g;
const HAMZA_ON_YEH = /\u0626/g;
/** The article before two letters at least, so that a short word does not vanish. */
const ARTICLE = /^\u0627\u0644(?=..)/;
/** Written in Latin for a letter that others leave out. */
const APOSTROPHES = /['`\u2018\u2019\u02bb-\u02bf]/g;

/**
 * The words of a name or of what is typed for it, as they are compared: the normal form under which the graph keeps
 * names, and beyond it without hamza, as it is left out when typing, and without apostrophes and hyphens.
 */
export function foldWords(text: string): string[] {
  return normaliseName(text)
    .replace(HAMZA_ON_WAW, '\u0648')
    .replace(HAMZA_ON_YEH, '\u064a')
    .replace(HAMZA, '')
    .replace(APOSTROPHES, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The same words without the definite article, in either script; a name is never left without a word. */
export function dropArticles(words: readonly string[]): string[] {
  const bare = words.map((word) => word.replace(ARTICLE, ''));
  const rest = bare.filter((word) => !/^[ae]l$/.test(word));
  return rest.length > 0 ? rest : bare;
}
