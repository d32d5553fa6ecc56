import type { Mention } from '../../../model/mention.js';
import { COMPLEMENTISERS } from '../lexicon/function-words.js';
import { REPORTS } from '../lexicon/sources.js';
import { hasNoun, isOneOf, spelledLike } from '../words.js';
import type { View } from './view.js';

const AUTHOR_REACH = 12;
const drewUp = spelledLike(/^(?:اصدر|اعد|وضع)ت?(?:ه|ها)$/u);

/** Who drew up a report: "التقرير السنوي الصادر عن المنظمة", "الدراسة التي أعدها المركز", "تقرير للمنظمة". */
export function authorOf(view: View, at: number): Mention | null {
  const { words } = view;
  for (let index = at + 1; index <= Math.min(at + AUTHOR_REACH, words.length - 1); index++) {
    const phrase = view.phraseAt(index);
    const own =
      phrase?.from === index && phrase.mention.type !== 'Place' && phrase.mention.type !== 'Operation';
    if (own) {
      const before = words[index - 1];
      if (drewUp(before) || (phrase.governor === 'عن' && isOneOf(words[index - 2], ISSUING)))
        return phrase.mention;
      if (index <= at + 2 && phrase.governor === 'ل') return phrase.mention;
    }
    if (words[index]?.isWord && COMPLEMENTISERS.has(words[index]?.norm ?? '')) return null;
  }
  return null;
}

const ISSUING: ReadonlySet<string> = new Set('صادر الصادر صادره الصادره صدر صدرت'.split(' '));

/** تقرير, الدراسة. */
export const isReport = hasNoun(REPORTS);

/** Who drew up the report or study that a sentence tells of. */
export function authorIn(view: View): Mention | null {
  for (let at = 0; at < view.words.length; at++) {
    const author = isReport(view.words[at]) ? authorOf(view, at) : null;
    if (author) return author;
  }
  return null;
}
