import type { GazetteerEntry } from './entry.js';

type Names = Record<string, string[]>;

/**
 * An entry extended by a later one of the same id: names are added, the later ones first, so that they are the ones
 * displayed; a name that the later entry calls weak is no longer strong; every other field that the later one has
 * replaces the earlier.
 */
export function mergeEntries(earlier: GazetteerEntry, later: GazetteerEntry): GazetteerEntry {
  const merged: GazetteerEntry = { ...earlier, ...later };
  merged.names = withoutNames(joinNames(later.names, earlier.names), later.weakNames);
  for (const field of ['weakNames', 'adjectives', 'metonyms'] as const) {
    if (earlier[field] !== undefined || later[field] !== undefined) {
      merged[field] = joinNames(later[field] ?? {}, earlier[field] ?? {});
    }
  }
  if (merged.weakNames !== undefined) merged.weakNames = withoutNames(merged.weakNames, later.names);
  return merged;
}

function joinNames(first: Names, second: Names): Names {
  const joined: Names = {};
  for (const language of new Set([...Object.keys(first), ...Object.keys(second)])) {
    joined[language] = [...new Set([...(first[language] ?? []), ...(second[language] ?? [])])];
  }
  return joined;
}

function withoutNames(names: Names, removed: Names = {}): Names {
  const kept: Names = {};
  for (const [language, list] of Object.entries(names)) {
    const rest = list.filter((name) => !(removed[language] ?? []).includes(name));
    if (rest.length > 0) kept[language] = rest;
  }
  return kept;
}
