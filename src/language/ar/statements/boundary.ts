import { CLAUSE_JOINTS } from '../lexicon/clauses.js';
import { isBracket, isComma, isFunctionWord, type Word } from '../words.js';

/** The token at which the clause before ends: joints and commas before `from` belong to neither. */
export function boundaryBefore(words: readonly Word[], from: number): number {
  let at = from;
  while (at > 0) {
    const word = words[at - 1];
    if (word === undefined) break;
    const joint =
      word.isWord &&
      isFunctionWord(word) &&
      (CLAUSE_JOINTS.has(word.norm) || /^(?:حين|الوقت|ذاته|نفسه|في|المقابل)$/u.test(word.norm));
    if (!joint && !isComma(word) && !isBracket(word) && word.norm !== '؛') break;
    at--;
  }
  return at;
}

export function afterComma(words: readonly Word[], from: number): boolean {
  return isComma(words[boundaryBefore(words, from)]) || isComma(words[from - 1]) || from === 0;
}
