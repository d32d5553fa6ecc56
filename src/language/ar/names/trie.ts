/** A tree of words for longest-match look-up of patterns such as titles. */
export interface PatternTrie<T> {
  readonly next: Map<string, PatternTrie<T>>;
  values: T[];
}

export function buildTrie<T>(items: readonly T[], wordsOf: (item: T) => string): PatternTrie<T> {
  const root: PatternTrie<T> = { next: new Map(), values: [] };
  for (const item of items) {
    let node = root;
    for (const word of wordsOf(item).split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.values.push(item);
  }
  return root;
}
