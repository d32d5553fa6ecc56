import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import { ANAPHOR_NOUNS } from '../lexicon/heads.js';
import { bare, isDefinite, isFunctionWord, isQuoteMark, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';
import { makeMention } from './make.js';

/** التنظيم، الحزب، هذا التحالف: a definite noun of kind with nothing behind it that would name it. */
export function anaphorAt(sentence: Sentence, words: readonly Word[], at: number): Mention[] {
  const word = words[at];
  for (const variant of word?.variants ?? []) {
    const { stem } = variant;
    if (!word || !isDefinite(stem) || !ANAPHOR_NOUNS.has(bare(stem))) continue;
    const next = words[at + 1];
    if (isNameQuoted(words, at + 1) || (next?.isWord && isDefinite(next.norm) && !isFunctionWord(next)))
      return [];
    return [
      makeMention(sentence, words, at, at + 1, {
        type: ANAPHOR_NOUNS.get(bare(stem))?.[0] ?? 'Organization',
        shape: 'anaphor',
        start: startBehindClitics(word, variant),
        key: bare(stem),
        rule: 'ar/mention/noun-of-kind',
      }),
    ];
  }
  return [];
}

/** A few words in quotation marks name it (الحزب "الديمقراطي"); more are what it says. */
function isNameQuoted(words: readonly Word[], at: number): boolean {
  if (!isQuoteMark(words[at])) return false;
  const length = words.slice(at + 1).findIndex((word) => isQuoteMark(word));
  return length >= 1 && length <= LONGEST_QUOTED_NAME;
}

const LONGEST_QUOTED_NAME = 4;
