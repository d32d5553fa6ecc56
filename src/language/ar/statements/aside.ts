import { RELATIVES } from '../lexicon/function-words.js';
import { isComma, spelledLike, type Word } from '../words.js';

/** What stands between a verb and its subject or complement and belongs to neither. */
export type Aside =
  /** To the end of the clause: "the minister who visited Baghdad". */
  | 'relative'
  /** To the next comma: "the minister, who visited Baghdad, …", "X وهو رئيس حزب Y …". */
  | 'apposition'
  /** Whoever held the occasion: "في جلسة عقدتها اللجنة", "في بيان أصدره القصر". */
  | 'occasion';

export function asideAt(words: readonly Word[], at: number): Aside | null {
  const word = words[at];
  if (!word?.isWord) return null;
  if (RELATIVES.has(word.norm)) return isComma(words[at - 1]) ? 'apposition' : 'relative';
  // ثقته فيما تملكه الوزارة: who owns it is not who trusts.
  if (/^(?:فيما|بما|مما|عما)$/u.test(word.norm) && /(?:ه|ها)$/u.test(words[at + 1]?.norm ?? ''))
    return 'relative';
  if (/^و(?:هو|هي|هم)$/u.test(word.norm)) return 'apposition';
  // وتؤكد الوزارة، وفق بيان أصدره القصر، دعمها: on whose word, between commas.
  if (attributes(word) && isComma(words[at - 1])) return 'apposition';
  return tellsOccasion(word) && words[at - 1]?.isWord ? 'occasion' : null;
}

const attributes = spelledLike(/^(?:وفق|وفقا|ب?حسب|طبقا)$/u);

/** البيان الذي بثته الوكالة: who publishes it is not whose it is. */
export function isPublishing(word: Word | undefined): boolean {
  return /^(?:بث|نشر|اورد|اذاع|نقل|تداول)ت?(?:ه|ها)$/u.test(word?.norm ?? '');
}

/** Verbs of holding, giving and publishing with the pronoun for what was held. */
const tellsOccasion = spelledLike(
  /^(?:عقد|القا|القت|اجرا|اجرت|ادلي|ادلا|بث|نشر|اصدر|اورد|اذاع|نقل|وجه)ت?(?:ه|ها)$/u,
);
