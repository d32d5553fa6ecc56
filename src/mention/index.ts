import type { LanguageContext, LanguagePack } from '../language/pack.js';
import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { resolveOverlaps } from './resolve-overlaps.js';

/** The mentions of a document in the order of the text, and all the proposals that they were chosen from. */
export interface MentionSearch {
  readonly mentions: readonly Mention[];
  readonly proposals: readonly Mention[];
}

/**
 * Finds mentions: first those that stand on their own, then those that only the names already found make visible.
 */
export function findMentions(
  document: Document,
  pack: LanguagePack,
  context: LanguageContext,
): MentionSearch {
  const first = document.sentences.map((sentence) => pack.proposeMentions(sentence, context));
  const proposed = first.flatMap(resolveOverlaps);
  const certain = proposed.filter(({ weak }) => !weak);
  const repeats = pack.proposeRepeats(document, certain, context);
  const bySentence = groupBySentence([...certain, ...repeats]);
  return {
    mentions: document.sentences.flatMap(({ index }) => resolveOverlaps(bySentence.get(index) ?? [])),
    proposals: [...first.flat(), ...repeats],
  };
}

function groupBySentence(mentions: readonly Mention[]): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group) group.push(mention);
    else groups.set(mention.sentence, [mention]);
  }
  return groups;
}
