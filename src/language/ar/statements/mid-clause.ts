import { CLAUSE_JOINTS } from '../lexicon/clauses.js';
import { ADVERBS, AUXILIARIES, COMPLEMENTISERS, PREPOSITIONS } from '../lexicon/function-words.js';
import { isFunctionWord, isOneOf, spelledLike, type Word } from '../words.js';
import type { Predicate } from './predicates.js';
import type { View } from './view.js';

/**
 * "لكن الاتفاق أثار …", "ألقى خطابا حث فيه …": a verb in the past behind a noun that no preposition governs has the noun for its
 * subject, or describes another. It does not go on with whoever spoke before, as it does behind "وفي هذا الصدد".
 */
export function standsMidClause({ words }: View, { at, form, joined }: Predicate): boolean {
  if (form.aspect !== 'perfect' || joined) return false;
  let start = at;
  while (start > 0 && !opensClause(words[start - 1])) start--;
  while (start < at && isIntroduction(words[start])) start++;
  const first = words[start];
  return first !== undefined && start < at && !opensAdjunct(first);
}

function opensClause(word: Word | undefined): boolean {
  if (!word?.isWord || isOneOf(word, COMPLEMENTISERS)) return true;
  return (isOneOf(word, CLAUSE_JOINTS) && !isIntroduction(word)) || opensAnother(word);
}

/** لذلك, إلا أنه; بما قال إنه: a clause begins. */
const opensAnother = spelledLike(/^[وف]?(?:لذلك|لذا|بل|انما|هو|هي|هم|ب?ما|مما|وما|الا|ان\p{L}{0,3})$/u);

/** وكان, لم: the noun or the adjunct stands behind. */
function isIntroduction(word: Word | undefined): boolean {
  return isOneOf(word, AUXILIARIES) || /^[وف]?(?:لا|لم|لن|قد)$/u.test(word?.norm ?? '');
}

/** في, عندما, أمس; ردا, تعليقا. */
function opensAdjunct(word: Word): boolean {
  if (isOneOf(word, PREPOSITIONS) || isOneOf(word, ADVERBS) || isFunctionWord(word)) return true;
  return (
    /^[وف]?(?!ال)\p{L}{2,}ا$/u.test(word.norm) || word.variants.some(({ preposition }) => preposition !== '')
  );
}
