import { ISSUED } from '../lexicon/sources.js';
import { bare, isDefinite, isOneOf, spelledLike, type Word } from '../words.js';

/**
 * "أعلنت الوزارة في بيان تأجيل …", "أكد في الوقت نفسه استمرار …": what stands behind a preposition is finished, and an infinitive
 * behind it is the verb's object.
 */
export function isLateObject(words: readonly Word[], at: number): boolean {
  return isInfinitive(words[at]) && endsAdjunct(words[at - 1]);
}

/** تأجيل, التزام is none: without the article, before its own genitive. */
const isInfinitive = spelledLike(
  /^(?:ت\p{L}{2}[يئ]\p{L}|ا\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|ان\p{L}{2}ا\p{L}|است\p{L}{1,2}ا\p{L}|رفض|دعم|وقف|وقوف|ضروره)(?:ه|ها|هم|هما)?$/u,
);

/** نفسه; له; a word with the article; a statement, a press conference. */
function endsAdjunct(word: Word | undefined): boolean {
  if (!word?.isWord) return false;
  if (isDefinite(word.norm) || /^(?:لل|بال)\p{L}{3,}/u.test(word.norm) || isOneOf(word, ENDINGS)) return true;
  return word.variants.some(({ stem }) => stem === bare(stem) && ISSUED.has(stem));
}

const ENDINGS: ReadonlySet<string> = new Set(
  'نفسه نفسها ذاته ذاتها له لها لهم ذلك صحفي صحافي صحفيه صحافيه هاتفي متلفز متلفزه مشترك مقتضب'.split(' '),
);
