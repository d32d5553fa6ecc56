import type { LanguageContext } from '../../pack.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import {
  isBracket,
  isComma,
  isCommonWord,
  isFunctionWord,
  isQuoteMark,
  opensQuote,
  type Word,
} from '../words.js';
import { knownNamesAt } from './known.js';
import { isGivenName, lineageEnd, readPersonName } from './name-words.js';
import type { TitlePhrase } from './titles.js';

/** The tokens of a name, without its titles. */
export interface NameRange {
  readonly from: number;
  readonly to: number;
}

/** The name that stands right behind a title, or behind it and a comma. */
export function nameBehind(
  words: readonly Word[],
  phrase: TitlePhrase,
  context: LanguageContext,
): NameRange | null {
  const quoted = quotedName(words, phrase.to, context);
  if (quoted) return quoted;
  const comma = isComma(words[phrase.to]);
  if (isBracket(words[phrase.to])) return behindBracket(words, phrase, context);
  const at = comma ? phrase.to + 1 : phrase.to;
  const known = knownPersonAt(words, at, context);
  const range = known ?? readPersonName(words, at, context, comma && !closedByComma(words, at, context));
  if (!range) return null;
  const weakTitle = !phrase.definite && phrase.of === null;
  if (weakTitle && !known && !isGivenName(words[at], context)) return null;
  // مسؤول إيراني رفيع: behind an indefinite title one word is no name.
  if (!known && range.to === at + 1 && isIndefinite(phrase)) return null;
  if (!known && !isGivenName(words[at], context) && !standsApart(words, at, range, context)) return null;
  return { from: at, to: range.to };
}

const LONGEST_BRACKET = 3;

/** المتحدث باسم وزارة الدفاع (البنتاغون) سالم الهزايمة: another name of the body stands between. */
function behindBracket(
  words: readonly Word[],
  { to, definite }: TitlePhrase,
  context: LanguageContext,
): NameRange | null {
  const length = words.slice(to + 1, to + 2 + LONGEST_BRACKET).findIndex(({ norm }) => norm === ')');
  if (!definite || length < 1) return null;
  const from = to + length + 2;
  const range = knownPersonAt(words, from, context) ?? readPersonName(words, from, context, false);
  return range && range.to >= from + 2 && standsApart(words, from, range, context)
    ? { from, to: range.to }
    : null;
}

/** الناشطة "هدى البكري": a name in quotation marks, of two words at least. */
function quotedName(words: readonly Word[], at: number, context: LanguageContext): NameRange | null {
  if (!opensQuote(words, at)) return null;
  const range = knownPersonAt(words, at + 1, context) ?? readPersonName(words, at + 1, context, false);
  return range && range.to >= at + 3 && isQuoteMark(words[range.to]) ? { from: at + 1, to: range.to } : null;
}

/** A person of the gazetteer whose name, without clitics, begins at a token. */
export function knownPersonAt(
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): { to: number } | null {
  for (const name of knownNamesAt(words, at, context)) {
    if (
      name.preposition === '' &&
      name.start === words[at]?.token.start &&
      name.matches.some(({ id }) => id.startsWith('person:'))
    )
      return { to: lineageEnd(words, name.to, context) };
  }
  return null;
}

/** The same, by a name that needs no support. */
export function strongPersonAt(words: readonly Word[], at: number, context: LanguageContext): number | null {
  const known = knownNamesAt(words, at, context).find(
    ({ preposition, start, matches }) =>
      preposition === '' &&
      start === words[at]?.token.start &&
      matches.some(({ id, strength }) => strength === 'strong' && id.startsWith('person:')),
  );
  return known ? lineageEnd(words, known.to, context) : null;
}

/** An apposition between commas is a name when all its words could be one. */
function closedByComma(words: readonly Word[], at: number, context: LanguageContext): boolean {
  const range = readPersonName(words, at, context, false);
  if (!range || range.count < 2) return false;
  const next = words[range.to];
  return next === undefined || isComma(next) || isBracket(next) || next.norm === ':' || isFunctionWord(next);
}

/** An unknown first word behind a title is a name when the whole stands apart and looks like no verb. */
export function standsApart(
  words: readonly Word[],
  at: number,
  { to }: { readonly to: number },
  context: LanguageContext,
): boolean {
  const next = words[to];
  const closed = next === undefined || !next.isWord || isFunctionWord(next) || next.verbs.length > 0;
  const norm = words[at]?.norm ?? '';
  // نائبه, نفسه
  if (!closed || (norm.endsWith('ه') && COMMON_WORDS.has(norm.slice(0, -1)))) return false;
  if (PREPOSED_MASDAR.test(norm)) return false;
  return to > at + 1 || isLoneName(words[at], context);
}

/** باغتصاب, لانتخاب: a verbal noun of its own pattern behind a preposition. */
const PREPOSED_MASDAR = /^[بل]ا(?:ست\p{L}{2}ا\p{L}|\p{L}ت\p{L}ا\p{L}|ن\p{L}{2}ا\p{L})/u;

/** One unknown word alone is a name unless it looks like a verb, a noun of saying (لوقف) or a feminine adjective (مفتوحة). */
function isLoneName(word: Word | undefined, context: LanguageContext): boolean {
  if (word === undefined || /^[يت]|ه$/u.test(word.norm) || isCommonStem(word, context)) return false;
  return word.verbs.length === 0 && word.spelling.nouns.length === 0;
}

function isIndefinite({ definite, title }: TitlePhrase): boolean {
  return title.shape === 'of' && !definite;
}

/** وصولي, مقتل: with a conjunction or preposition cut off it is a common noun. */
function isCommonStem(word: Word | undefined, context: LanguageContext): boolean {
  return word === undefined || (!context.givenNames.has(word.norm) && isCommonWord(word));
}
