import { COMMON_WORDS } from '../lexicon/common-words.js';
import { NEGATORS } from '../lexicon/modals.js';
import { bare, bySpelling, isComma, spelledLike, type Word } from '../words.js';

/** Fewer words are an exclamation or the end of a thought ("The situation is bad."), no proposition of their own. */
export const LEAST_WORDS = 4;

/** Tokens `[from, to)` of one proposition inside a quotation. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The propositions of a quotation: its sentences, and what the speaker says of his own conduct behind a comma
 * ("…، وسنعمل على …"). What is too short or only goes on ("لا سيما أن") stays with the part before; a question is left out.
 * The last part goes on to `end`, behind the quotation.
 */
export function quotedParts(words: readonly Word[], from: number, to: number, end: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let at = from + 1; at < to; at++) {
    if (!beginsSentence(words, at, to) && !tellsOwnConduct(words, at)) continue;
    if (countWords(words, start, at) < LEAST_WORDS || countWords(words, at, to) < LEAST_WORDS) continue;
    parts.push({ from: start, to: at });
    start = at;
  }
  parts.push({ from: start, to: end });
  return parts.filter((part, index) => index === 0 || !asks(words, part));
}

export function countWords(words: readonly Word[], from: number, to: number): number {
  let found = 0;
  for (let at = from; at < to; at++) if (words[at]?.isWord) found++;
  return found;
}

/** The word behind a full stop, unless it only goes on with what was said. */
function beginsSentence(words: readonly Word[], at: number, to: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word?.isWord || before?.isWord !== false || !/^[.!؟?]$/u.test(before.norm)) return false;
  // Two dots are a pause.
  if (before.norm === '.' && words[at - 2]?.norm === '.') return false;
  if (!word.token.spaceBefore || at >= to - 1) return false;
  return !onlyGoesOn(word) && !(word.norm === 'لا' && words[at + 1]?.norm === 'سيما');
}

const onlyGoesOn = spelledLike(/^(?:لان\p{L}*|لكي|حيث|خصوصا|خاصه|لاسيما|بالطبع|نعم)$/u);

/** "…، وسنعمل", "…، ولن نسمح", "…، كما نواصل": the first person behind a comma begins a clause of its own. */
export function tellsOwnConduct(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.isWord || !mayTellOwn(word)) return false;
  // "…ونأمل أن": a verb of holding needs no comma.
  if (word.norm.startsWith('و') && holds(word) && isThat(words[at + 1])) return true;
  if (!isComma(words[at - 1])) return false;
  // "…، ونعرف أن".
  if (/^ون\p{L}{3,}$/u.test(word.norm) && isThat(words[at + 1])) return true;
  const like = word.norm === 'كما' || word.norm === 'لذلك' || word.norm === 'لذا';
  const negated = word.norm.startsWith('و') && NEGATORS.has(word.norm.slice(1));
  if (like || negated) return isFirstPerson(words[at + 1]);
  return word.norm.startsWith('و') && isFirstPerson(word);
}

/** Whether a clause of one's own conduct may begin with the word. */
const mayTellOwn = spelledLike(/^(?:و.*|كما|لذلك|لذا)$/u);

/** ونسعى, وسنعمل; "and I" is spelled like too many other words. */
export function beginsWithWe(words: readonly Word[], at: number): boolean {
  return isWe(words[at]) && isFirstPerson(words[at]);
}

const isWe = spelledLike(/^وس?ن/u);

/** نأمل, نعتقد; "I" only where it is spelled unlike "he" (أكد, أبرز). */
const holds = bySpelling(({ verbs }) => {
  const asHe = verbs.some(({ form }) => form.person === 3 && form.aspect === 'perfect');
  return verbs.some(
    ({ form, suffix }) =>
      form.person === 1 &&
      form.aspect === 'imperfect' &&
      (form.number === 'plural' || (!asHe && suffix === null)),
  );
});

const isThat = spelledLike(/^ان(?:ه|ها|هم|نا)?$/u);

function isFirstPerson(word: Word | undefined): boolean {
  if (!word?.isWord) return false;
  if (holds(word)) return true;
  return (
    /^و?سن\p{L}{3,}$/u.test(word.norm) &&
    word.variants.every(({ stem }) => !COMMON_WORDS.has(bare(stem)) && !/^سن(?:و|ه|ا|ت)/u.test(stem))
  );
}

function asks(words: readonly Word[], { to }: Part): boolean {
  return words.slice(Math.max(0, to - 2), to).some(({ norm }) => norm === '؟' || norm === '?');
}
