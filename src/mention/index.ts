import type { LanguageContext, LanguagePack } from '../language/pack.js';
import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { resolveOverlaps } from './resolve-overlaps.js';

/**
 * The mentions of a document in the order of the text: first those that stand on their own, then those that only the
 * names already found make visible.
 */
export function findMentions(document: Document, pack: LanguagePack, context: LanguageContext): Mention[] {
  const proposed = document.sentences.flatMap((sentence) =>
    resolveOverlaps(pack.proposeMentions(sentence, context)),
  );
  const certain = proposed.filter(({ weak }) => !weak);
  const repeats = pack.proposeRepeats(document, certain, context);
  const bySentence = groupBySentence([...certain, ...repeats]);
  return document.sentences.flatMap(({ index }) => resolveOverlaps(bySentence.get(index) ?? []));
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
