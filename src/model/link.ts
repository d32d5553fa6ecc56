import type { Mention } from './mention.js';

/** Which entity a mention names, and why. `entity` is null where the article does not tell. */
export interface Link {
  readonly mention: Mention;
  readonly entity: string | null;
  /** Why, for explanation: `gazetteer`, `same-name`, `last-name`, `office`, `anaphor`. */
  readonly reason: string;
}

/** Links by the index of their sentence, in the order of the text. */
export type LinksBySentence = ReadonlyMap<number, readonly Link[]>;

export function groupBySentence(links: readonly Link[]): LinksBySentence {
  const groups = new Map<number, Link[]>();
  for (const link of links) {
    const group = groups.get(link.mention.sentence);
    if (group) group.push(link);
    else groups.set(link.mention.sentence, [link]);
  }
  return groups;
}
