import type { LanguageContext } from '../../pack.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import { bare, isComma, isOneOf, type Word } from '../words.js';
import { knownPersonAt, type NameRange } from './name-range.js';
import { isGivenName, isLineage, isNameWord, readPersonName } from './name-words.js';
import type { TitlePhrase } from './titles.js';

/** In tokens, with fathers and house. */
const LONGEST = 9;

/** The name before its title: أندريه ليسينكو المتحدث باسم … · نوري المالكي، نائب الرئيس العراقي · X وهو متحدث عسكري باسم Y. */
export function nameBefore(
  words: readonly Word[],
  phrase: TitlePhrase,
  context: LanguageContext,
): NameRange | null {
  // كاميرون بالرئيس الإيراني, كيري وسفيرة …: with a clitic before it the office is somebody else's.
  if (phrase.variant.conjunction !== '' || phrase.variant.preposition !== '') return null;
  let end = phrase.from;
  const beforeTitle = words[end - 1];
  const apposed = isComma(beforeTitle);
  const copula = beforeTitle?.norm === 'وهو' || beforeTitle?.norm === 'وهي';
  if (apposed || copula) end--;
  if (!apposed && !copula && !phrase.definite) return null;
  if (isComma(words[end - 1])) end--;
  const range = knownBefore(words, end, context) ?? unknownBefore(words, end, context);
  if (!range || (!apposed && !copula && isReceived(words, range.from))) return null;
  return range;
}

function knownBefore(words: readonly Word[], end: number, context: LanguageContext): NameRange | null {
  for (let from = Math.max(0, end - LONGEST); from < end; from++) {
    if (isLineage(words[from - 1]) || knownPersonAt(words, from, context)?.to !== end) continue;
    // مال الله العبيدي: the last word of an unknown name is not the known bearer of it.
    if (from === end - 1 && isNameWord(words[from - 1], 1, context)) continue;
    return { from, to: end };
  }
  return null;
}

function unknownBefore(words: readonly Word[], end: number, context: LanguageContext): NameRange | null {
  for (let from = Math.max(0, end - LONGEST); from < end - 1; from++) {
    if (isLineage(words[from - 1])) continue;
    const range =
      isGivenName(words[from], context) || followsVerb(words, from)
        ? readPersonName(words, from, context, false)
        : null;
    if (range && range.to === end && range.count >= 2) return { from, to: end };
  }
  return null;
}

function followsVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  return (
    before.norm === 'عن' ||
    TITLE_WORDS.has(bare(before.norm)) ||
    before.verbs.some(({ form }) => form.aspect === 'perfect')
  );
}

/** Between such a verb and its object, in tokens: a title. */
const RECEPTION_REACH = 3;
/** Verbs that take one official as subject and another as object: استقبل الرئيس هادي مبعوث الأمم المتحدة. */
const RECEPTIONS = new Set(
  `استقبل استقبلت يستقبل تستقبل التقي التقت يلتقي تلتقي قابل قابلت هاتف هاتفت دعا دعت يدعو تدعو استدعي استدعت كلف كلفت ابلغ ابلغت ودع
  ودعت هنا هنات عين عينت اوفد اوفدت`
    .trim()
    .split(/\s+/u),
);

/** The verb before a title and name takes another official besides. */
export function isReceived(words: readonly Word[], from: number): boolean {
  return words.slice(Math.max(0, from - RECEPTION_REACH), from).some((word) => isOneOf(word, RECEPTIONS));
}
