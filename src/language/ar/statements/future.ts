import { COMMON_WORDS } from '../lexicon/common-words.js';
import { FUTURE_PARTICLES, NEGATORS } from '../lexicon/modals.js';
import { bySpelling, hasNoun, isQuoteMark, spelledLike, type Word } from '../words.js';

const mayBeFuture = spelledLike(/^[وف]?س/u);
const isCommon = hasNoun(COMMON_WORDS);
const isNot = spelledLike(/^[وف]?لن$/u);
const denies = bySpelling(
  ({ norm }) => NEGATORS.has(norm) || (/^[وف]/u.test(norm) && NEGATORS.has(norm.slice(1))),
);

/** ستتحمل, سوف يقدم of the own side; سنعمل, سأضع say themselves whose conduct it will be. */
export function isFuture(words: readonly Word[], at: number, own: boolean): boolean {
  const word = words[at];
  const norm = word?.norm ?? '';
  if (FUTURE_PARTICLES.has(norm)) return own || /^[ن]/u.test(words[at + 1]?.norm ?? '');
  if (word === undefined || !mayBeFuture(word) || isCommon(word)) return false;
  // سأله: he asked him.
  if (/^[وف]?سأ/u.test(word.token.text)) return norm.length > 3 && !/^[وف]?سال/u.test(norm);
  if (/^[وف]?سن\p{L}{3,}$/u.test(norm)) return !NO_DEED.test(norm);
  return own && /^[وف]?س[يت]\p{L}{3,}$/u.test(norm);
}

/** سنوات, سنويا, سناتور are spelled like a future; سنرى, سنشهد are nobody's deed. */
const NO_DEED = /^[وف]?سن(?:و|ات|ت[يم]|دات|غ|ج|اري|ري|راه|نتظر|شهد|سمع|عرف|علم|كون)/u;

/** لن يسلم, لن نشارك: what the own side will not do. */
export function isRefusedFuture(words: readonly Word[], at: number, own: boolean): boolean {
  const norm = words[at]?.norm ?? '';
  if (!isNot(words[at - 1]) || /^[يتن]كون/u.test(norm)) return false;
  return own ? /^[يتن]/u.test(norm) : /^ن/u.test(norm);
}

export function isNegated(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (isQuoteMark(words[before])) before--;
  const word = words[before];
  // "What they agreed on": ما denies only where a clause begins.
  if (!word || (word.norm === 'ما' && words[before - 1]?.isWord)) return false;
  return denies(word);
}

/** ستعقد, قد يضر, يمكن أن يؤدي: what is still to come. */
export function isToCome(words: readonly Word[], at: number, proclitics: readonly string[]): boolean {
  const [second, first] = [words[at - 2]?.norm ?? '', words[at - 1]?.norm ?? ''];
  if (proclitics.includes('س') || MAYBE.has(first)) return true;
  return first === 'ان' && MAY.test(second);
}

const MAYBE: ReadonlySet<string> = new Set(['سوف', 'قد', 'ربما']);
const MAY = /^(?:يمكن|ممكن|الممكن|شانه?ا?|المحتمل|المتوقع)$/u;
