import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { DESCRIBED_GROUPS } from '../lexicon/heads.js';
import { bare, bySpelling, isDefinite, type Word } from '../words.js';
import { belongingOf } from './adjectives.js';
import { startBehindClitics } from './clitic-start.js';
import { makeMention } from './make.js';

export const opensDescribedGroup = bySpelling(({ variants }) =>
  variants.some(({ stem, bare: noun }) => isDefinite(stem) && DESCRIBED_GROUPS.has(noun)),
);

/** The cases of one plural are one group: الانفصاليون, الانفصاليين. */
export function citation(noun: string): string {
  return noun.replace(/ين$/u, 'ون');
}

/**
 * الانفصاليون، المعارضة السورية: a side of a conflict that the text names by description only. Without an adjective it is
 * known within its article alone, as every conflict has its rebels.
 */
export function describedGroupsAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  for (const variant of word?.variants ?? []) {
    const { stem } = variant;
    const type = DESCRIBED_GROUPS.get(bare(stem));
    if (!word || !type || !isDefinite(stem)) continue;
    const belonging = belongingOf(words[at + 1], context);
    const second = words[at + 1];
    const named = second !== undefined && isDefinite(second.norm) && DESCRIBED_GROUPS.has(bare(second.norm));
    const owned = belonging?.definite === true || named;
    const noun = citation(stem);
    return [
      makeMention(sentence, words, at, owned ? at + 2 : at + 1, {
        type,
        shape: 'name',
        start: startBehindClitics(word, variant),
        key: owned ? `${noun} ${citation(words[at + 1]?.norm ?? '')}` : noun,
        kind: 'described-group',
        local: !owned,
        number: 'plural',
        rule: 'ar/mention/described-group',
      }),
    ];
  }
  return [];
}
