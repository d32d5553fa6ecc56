import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { bare, bySpelling, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';
import { makeMention } from './make.js';
import { titleAt } from './titles.js';

const OFFICES = new Set(['مكتب', 'ديوان']);

export const opensOffice = bySpelling(({ variants }) => variants.some(({ bare: noun }) => OFFICES.has(noun)));

/** مكتب رئيس الوزراء: the office of an office-holder speaks as a body; without a country it is known in its article only. */
export function officesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  const variant = word?.variants.find(({ stem }) => OFFICES.has(bare(stem)));
  const phrase = variant ? titleAt(sentence, words, at + 1, context) : null;
  if (!word || !variant || !phrase?.definite || phrase.title.shape !== 'of') return [];
  return [
    makeMention(sentence, words, at, phrase.to, {
      type: 'Organization',
      shape: 'name',
      kind: 'office',
      start: startBehindClitics(word, variant),
      state: phrase.of?.candidates[0] ?? null,
      local: phrase.of === null,
      rule: 'ar/mention/office-of',
    }),
  ];
}
