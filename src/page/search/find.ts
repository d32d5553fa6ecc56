import type { Overview, ViewEntity } from '../../view/wire.js';
import { dropArticles, foldWords } from './fold.js';

/** Names of the entities, ready to be searched. */
export interface NameIndex {
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly entity: ViewEntity;
  /** Positions that it holds or that are about it, of those in force now. */
  readonly positions: number;
  readonly names: readonly IndexedName[];
}

interface IndexedName {
  readonly text: string;
  /** With and without articles. */
  readonly forms: readonly Form[];
}

interface Form {
  readonly words: readonly string[];
  /** The words with a space before each. */
  readonly line: string;
}

export interface Match {
  readonly entity: ViewEntity;
  readonly positions: number;
  /** The name that was found. */
  readonly name: string;
}

export function indexNames({ entities, positions }: Overview): NameIndex {
  const counts = new Array<number>(entities.length).fill(0);
  for (const { current, speakers, targets } of positions) {
    if (!current) continue;
    for (const place of new Set([...speakers, ...targets])) counts[place] = (counts[place] ?? 0) + 1;
  }
  const entries = entities.map((entity, place) => {
    const { name, nameAr, nameEn, aliases } = entity;
    const texts = new Set([name, nameAr, nameEn, ...aliases].filter((text) => text !== null));
    return {
      entity,
      positions: counts[place] ?? 0,
      names: [...texts].map((text) => ({ text, forms: formsOf(text) })),
    };
  });
  return { entries };
}

/**
 * Entities with a name like what was typed, the best first: the whole name, its beginning, beginnings of its words,
 * something within them; among equals those with more positions.
 * @returns up to `most` of them, and how many there are in all
 */
export function findNames(index: NameIndex, typed: string, most: number): { matches: Match[]; all: number } {
  const query = formsOf(typed);
  if ((query[0]?.words.length ?? 0) === 0) return { matches: [], all: 0 };
  const found = index.entries.flatMap((entry) => {
    let best: { rank: number; text: string } | null = null;
    for (const { text, forms } of entry.names) {
      const rank = rankOf(query, forms);
      if (rank !== null && (best === null || rank < best.rank)) best = { rank, text };
    }
    return best === null ? [] : [{ entry, ...best }];
  });
  found.sort(
    (one, other) =>
      one.rank - other.rank ||
      other.entry.positions - one.entry.positions ||
      one.text.length - other.text.length ||
      (one.entry.entity.id < other.entry.entity.id ? -1 : 1),
  );
  const matches = found
    .slice(0, most)
    .map(({ entry: { entity, positions }, text }) => ({ entity, positions, name: text }));
  return { matches, all: found.length };
}

function formsOf(text: string): Form[] {
  const words = foldWords(text);
  const bare = dropArticles(words);
  const forms = [words, bare].map((form) => ({ words: form, line: ` ${form.join(' ')}` }));
  return forms[0]?.line === forms[1]?.line ? forms.slice(0, 1) : forms;
}

/** How well a name fits, 0 best; null where it does not. What is typed with an article is looked for with and without. */
function rankOf(query: readonly Form[], forms: readonly Form[]): number | null {
  let best: number | null = null;
  for (const asked of query) {
    for (const form of forms) {
      const rank = rankOfForm(asked, form);
      if (rank !== null && (best === null || rank < best)) best = rank;
    }
  }
  return best;
}

function rankOfForm(asked: Form, form: Form): number | null {
  if (form.line === asked.line) return 0;
  if (form.line.startsWith(asked.line)) return 1;
  if (form.line.includes(asked.line)) return 2;
  if (asked.words.every((word) => form.line.includes(` ${word}`))) return 3;
  return asked.words.every((word) => form.line.includes(word)) ? 4 : null;
}
