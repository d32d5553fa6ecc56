import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import { bySpelling, isQuoteMark, type Word } from '../words.js';
import { makeMention } from './make.js';

const HEADS = new Set('عمليه عمليات حمله معركه حملات'.split(' '));
const LONGEST = 4;

export const opensOperation = bySpelling(({ variants }) => variants.some(({ bare }) => HEADS.has(bare)));

/** عملية "درع الفرات": a campaign by its quoted name. */
export function operationsAt(sentence: Sentence, words: readonly Word[], at: number): Mention[] {
  if (!isQuoteMark(words[at + 1])) return [];
  for (let to = at + 2; to < words.length && to - at <= LONGEST + 1; to++) {
    if (!isQuoteMark(words[to])) continue;
    if (to - at < 4) return [];
    return [
      makeMention(sentence, words, at + 2, to, {
        type: 'Operation',
        shape: 'name',
        kind: 'operation',
        rule: 'ar/mention/operation',
      }),
    ];
  }
  return [];
}
