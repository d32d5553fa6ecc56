import type { Mention } from '../../../model/mention.js';
import { COMPLEMENTISERS, RELATIVES } from '../lexicon/function-words.js';
import { ISSUED } from '../lexicon/sources.js';
import { bare } from '../words.js';
import { isPublishing } from './aside.js';
import { readClause } from './clause.js';
import { predicateAt } from './predicates.js';
import type { View } from './view.js';

/** Between "statement" and its issuer stand a verb and prepositions: بيان صدر عن الجيش التركي. */
const REACH = 5;

const REMARKS = /^(?:ال)?تصريح(?:ات)?$/u;

/** Whose statement is quoted here: بيان للوزارة، بيان صدر عن …, or the subject that says it in a statement. */
export function issuerIn(view: View): Mention | null {
  const { words } = view;
  for (let at = 0; at < words.length; at++) {
    const issued = words[at]?.variants.find(({ stem }) => ISSUED.has(bare(stem)));
    if (!issued) continue;
    // التصريحات التي أطلقها X: told of, whatever is being quoted.
    const toldOf = REMARKS.test(issued.stem);
    for (let index = at + 1; index <= at + REACH; index++) {
      const phrase = view.phraseAt(index);
      if (phrase && phrase.mention.type !== 'Place' && phrase.mention.type !== 'Operation')
        return phrase.mention;
      const word = words[index];
      if (!word?.isWord || isPublishing(word) || COMPLEMENTISERS.has(word.norm)) break;
      if (toldOf && RELATIVES.has(word.norm)) break;
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
