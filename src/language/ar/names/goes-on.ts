import { EPITHETS } from '../lexicon/heads.js';
import { bare, isDefinite, isFunctionWord, spelledLike, type Word } from '../words.js';

/**
 * الحزب الشيوعي, المجلس الأعلى, الحزب الحاكم: an adjective behind the noun makes it another's name. In قصف الجيش الجسر it
 * is an object, and in التنظيم الإرهابي what the writer thinks of it.
 */
export function goesOnAsName(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (!next?.isWord || !isDefinite(next.norm) || isFunctionWord(next) || EPITHETS.test(next.norm))
    return false;
  const noun = words[at - 1]?.norm ?? '';
  if (/(?:ه|ات)$/u.test(noun) !== /ه$/u.test(next.norm) && !/ين$|ون$/u.test(next.norm)) return false;
  return isAdjectiveLike(next) || isParticiple(next);
}

/** الموحد, الحاكم: as far as the spelling shows. */
const isParticiple = spelledLike(/^ال(?:م\p{L}{3,}|\p{L}ا\p{L}{2}ه?)$/u);

/** Adjectives end in ي or ية, or have an adjective's pattern; nouns in the definite seldom do. */
export function isAdjectiveLike(word: Word): boolean {
  const stem = bare(word.norm);
  return (
    /(?:ي|يه)$/u.test(stem) ||
    /^(اعلي|عليا|عام|عامه|عليه|جديد|جديده|اول|مشترك|مشتركه|متحد|متحده|حر|حره|مسلح|مسلحه|مستقل|مستقله|موحد|موحده|مركزي)$/u.test(
      stem,
    )
  );
}
