import type { Mention } from '../../../model/mention.js';
import { isCommonWord, isDefinite, isFunctionWord, spelledLike, type Word } from '../words.js';
import type { View } from './view.js';

/** A verb with its particles before the man whom the sentence opens with: "من جانبه، يسعى الوزير", "وقد وصل الوزير". */
const LONGEST_OPENING = 5;

/**
 * "وصل الوزير إلى المدينة.": whom a sentence that reports nothing tells of. Who is quoted right behind it without a name is he,
 * unless the verb goes on with what somebody has said.
 */
export function toldOf({ words, phrases }: View): Mention | null {
  const opener = phrases.find(({ governor }) => governor === null);
  if (opener?.mention.type !== 'Person' || opener.from < 1 || opener.from > LONGEST_OPENING) return null;
  const particles = words.slice(0, opener.from - 1);
  const alone = particles.every((word) => !word.isWord || isFunctionWord(word));
  return alone && mayBeVerb(words[opener.from - 1]) ? opener.mention : null;
}

function mayBeVerb(word: Word | undefined): boolean {
  if (!word?.isWord || isFunctionWord(word)) return word?.isWord === true && onlyActs(word);
  if (word.verbs.some(({ form }) => form.aspect === 'perfect' || form.aspect === 'imperfect')) return true;
  return !isDefinite(word.norm) && !isCommonWord(word) && !/[هن]$/u.test(word.norm);
}

/** Verbs that are no part of a name and report nothing. */
const onlyActs = spelledLike(/^[وف]?(?:وصل|وصلت|زار|زارت|التقي|التقت|يلتقي|قام|قامت|بدا|بدات)$/u);
