/** So many are read at once, where they come without texts. */
export const PAGE = 200;

/** A list in parts that one statement reads. */
export function inPages<Item>(items: readonly Item[], size = PAGE): Item[][] {
  const pages: Item[][] = [];
  for (let from = 0; from < items.length; from += size) pages.push(items.slice(from, from + size));
  return pages;
}
