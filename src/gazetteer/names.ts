import type { Gazetteer } from './gazetteer.js';

/** `strong`: the name alone is enough. `weak`: it needs support. `metonym`: it stands for the entry when it acts. */
export type NameStrength = 'strong' | 'weak' | 'metonym';

export interface NamedEntry {
  readonly id: string;
  readonly strength: NameStrength;
}

export interface NameMatch {
  /** Number of tokens. */
  readonly length: number;
  /** Every entry of that name, in the order of the data, strong before weak before metonym. */
  readonly entries: readonly NamedEntry[];
}

/** The names of a gazetteer in one language, found by longest match over normal forms. */
export interface NameIndex {
  /**
   * All names that begin at `from`, longest first. `tokens` are the normal forms of words and numbers, without
   * punctuation. `first` stands in for the token at `from`: a reading of it without its proclitics.
   */
  lookup(tokens: readonly string[], from: number, first?: string): NameMatch[];
  /** Whether any name begins with the word. */
  opens(word: string): boolean;
}

interface TrieNode {
  children: Map<string, TrieNode> | null;
  entries: NamedEntry[] | null;
}

const PLAIN_WORDS = /^[0-9a-z\u0621-\u064a]+(?: [0-9a-z\u0621-\u064a]+)*$/;

const NAME_FIELDS = [
  ['names', 'strong'],
  ['weakNames', 'weak'],
  ['metonyms', 'metonym'],
] as const;

/**
 * Indexes the names of all entries that have names in `language`. `normalise` is the language pack's, the same that
 * made the tokens to be looked up. A capital's name finds the place; its state is in `gazetteer.stateOfCapital()`.
 */
export function buildNameIndex(
  gazetteer: Gazetteer,
  language: string,
  normalise: (text: string) => string,
  tokenise: (normalForm: string) => readonly string[] = splitWords,
): NameIndex {
  const root: TrieNode = { children: null, entries: null };
  for (const [field, strength] of NAME_FIELDS) {
    for (const entry of gazetteer.entries.values()) {
      const names = entry[field]?.[language];
      if (names === undefined) continue;
      for (const name of names) insert(root, tokenise(normalise(name)), { id: entry.id, strength });
    }
  }
  return {
    lookup: (tokens, from, first) => lookUp(root, tokens, from, first),
    opens: (word) => root.children?.has(word) ?? false,
  };
}

/**
 * The entries that an adjective of belonging points to (تركي → actor:turkey), by its normal form, masculine singular
 * without article, or an irregular plural. Adjectives of two words (كوري جنوبي) have a space in their key.
 */
export function adjectiveIndex(
  gazetteer: Gazetteer,
  language: string,
  normalise: (text: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const entry of gazetteer.entries.values()) {
    for (const adjective of entry.adjectives?.[language] ?? []) {
      const key = splitWords(normalise(adjective)).join(' ');
      const ids = index.get(key);
      if (ids === undefined) index.set(key, [entry.id]);
      else if (!ids.includes(entry.id)) ids.push(entry.id);
    }
  }
  return index;
}

/** Words and numbers of a name; what stands between them (spaces, hyphens, dots, quotes) separates. */
export function splitWords(text: string): string[] {
  // Nearly all names are plain words, and looking these up in the Unicode tables would take most of the time.
  if (PLAIN_WORDS.test(text)) return text.split(' ');
  return text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
}

function insert(root: TrieNode, tokens: readonly string[], named: NamedEntry): void {
  if (tokens.length === 0) return;
  let node = root;
  for (const token of tokens) {
    node.children ??= new Map();
    let child = node.children.get(token);
    if (child === undefined) {
      child = { children: null, entries: null };
      node.children.set(token, child);
    }
    node = child;
  }
  // Spellings that the normal form folds are one name, and an entry's strongest claim to it counts.
  if (node.entries === null) node.entries = [named];
  else if (!node.entries.some((known) => known.id === named.id)) node.entries.push(named);
}

function lookUp(
  root: TrieNode,
  tokens: readonly string[],
  from: number,
  first: string | undefined,
): NameMatch[] {
  const matches: NameMatch[] = [];
  let node: TrieNode | undefined = root;
  for (let index = from; index < tokens.length; index += 1) {
    const token: string | undefined = index === from && first !== undefined ? first : tokens[index];
    node = token === undefined ? undefined : node.children?.get(token);
    if (node === undefined) break;
    if (node.entries !== null) matches.push({ length: index - from + 1, entries: node.entries });
  }
  return matches.reverse();
}
