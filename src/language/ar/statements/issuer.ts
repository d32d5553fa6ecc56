import type { Mention } from '../../../model/mention.js';
import { ISSUED } from '../lexicon/sources.js';
import { bare } from '../words.js';
import { isPublishing } from './aside.js';
import { readClause } from './clause.js';
import { predicateAt } from './predicates.js';
import type { View } from './view.js';

/** Between "statement" and its issuer stand a verb and prepositions: بيان صدر عن الجيش التركي. */
const REACH = 5;

/** Whose statement is quoted here: بيان للوزارة، بيان صدر عن …, or the subject that says it in a statement. */
export function issuerIn(view: View): Mention | null {
  const { words } = view;
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.variants.some(({ stem }) => ISSUED.has(bare(stem)))) continue;
    for (let index = at + 1; index <= at + REACH; index++) {
      const phrase = view.phraseAt(index);
      if (phrase && phrase.mention.type !== 'Place' && phrase.mention.type !== 'Operation')
        return phrase.mention;
      if (words[index] === undefined || !words[index]?.isWord || isPublishing(words[index])) break;
    }
    const speaker = subjectOf(view);
    if (speaker) return speaker;
  }
  return null;
}

function subjectOf(view: View): Mention | null {
  for (let at = 0; at < view.words.length; at++) {
    const predicate = predicateAt(view, at);
    if (!predicate) continue;
    const clause = readClause(view, predicate);
    return clause.subjectPhrases[0]?.mention ?? null;
  }
  return null;
}
