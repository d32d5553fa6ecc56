import type { Sentence, Token } from '../../model/document.js';
import type { LanguageContext } from '../pack.js';
import { COMMON_WORDS } from './lexicon/common-words.js';
import {
  ADVERBS,
  AUXILIARIES,
  COMPLEMENTISERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
} from './lexicon/function-words.js';
import type { VerbWordReading } from './morphology/lookup.js';
import { Answers, bySpelling, type Spelled, type Spelling, spellingOf, type Variant } from './spelling.js';

export {
  bare,
  bySpelling,
  bySpellingIn,
  isDefinite,
  type Spelled,
  type Spelling,
  type Variant,
  variantsOf,
} from './spelling.js';

/** A token as the rules see it. */
export interface Word {
  readonly token: Token;
  readonly index: number;
  readonly norm: string;
  readonly isWord: boolean;
  /** Every cut, the whole word first. */
  readonly variants: readonly Variant[];
  /** Readings as a verb, participle or verbal noun of the lexicon. */
  readonly verbs: readonly VerbWordReading[];
  readonly spelling: Spelling;
  /** What rules have asked of it where it stands. */
  readonly answers: Answers;
}

const memo = new WeakMap<Sentence, readonly Word[]>();

/** The words of a sentence with their readings; computed once for each sentence. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const known = memo.get(sentence);
  if (known) return known;
  const words = sentence.tokens.map(readWord);
  memo.set(sentence, words);
  return words;
}

function readWord(token: Token, index: number): Word {
  const { norm } = token;
  const isWord = token.kind === 'word';
  const spelling = spellingOf(norm, isWord);
  const { variants, verbs } = spelling;
  return { token, index, norm, isWord, variants, verbs, spelling, answers: new Answers() };
}

let questions = 0;

/** A question about a token where it stands, which several rules ask: answered once. `sentence` is that of the words. */
export function byToken<T extends NonNullable<unknown> | null, S extends Sentence | undefined = undefined>(
  answer: (words: readonly Word[], at: number, context: LanguageContext, sentence: S) => T,
): (words: readonly Word[], at: number, context: LanguageContext, sentence: S) => T {
  const question = questions++;
  return (words, at, context, sentence) => {
    const word = words[at];
    if (word === undefined) return answer(words, at, context, sentence);
    const answers = word.answers.in(context);
    const known = answers[question];
    if (known !== undefined) return known as T;
    const found = answer(words, at, context, sentence);
    answers[question] = found;
    return found;
  };
}

/** Words whose normal form matches. */
export function spelledLike(pattern: RegExp): (word: Spelled | undefined) => boolean {
  const matches = bySpelling(({ norm }) => pattern.test(norm));
  return (word) => word !== undefined && matches(word);
}

/** Words of which a cut is one of the nouns, with the article or without. */
export function hasNoun(nouns: { has(noun: string): boolean }): (word: Spelled | undefined) => boolean {
  const has = bySpelling(({ variants }) => variants.some(({ bare: noun }) => nouns.has(noun)));
  return (word) => word !== undefined && has(word);
}

/** Where the words stand that pass. */
export function placesOf(words: readonly Word[], passes: (word: Word) => boolean): number[] {
  const places: number[] = [];
  for (const word of words) if (passes(word)) places.push(word.index);
  return places;
}

const FUNCTION_SETS = [PREPOSITIONS, PRONOUNS, ADVERBS, COMPLEMENTISERS, AUXILIARIES];

/** The word belongs to a closed class, with or without a conjunction before it. */
export const isFunctionWord = bySpelling(
  (spelling) =>
    spelling.isWord &&
    (isLetter(spelling) || spelling.stems.some((stem) => FUNCTION_SETS.some((set) => set.has(stem)))),
);

/** A common noun or adjective of the news, whatever clitics it carries. */
export const isCommonWord = bySpelling(({ variants }) =>
  variants.some(
    ({ bare: plain }) =>
      COMMON_WORDS.has(plain) ||
      // هجوما: the accusative adds an alif.
      (plain.length > 4 && plain.endsWith('ا') && COMMON_WORDS.has(plain.slice(0, -1))),
  ),
);

/** One of `stems` with any conjunction, and no preposition. */
export function isOneOf(word: Word | undefined, stems: ReadonlySet<string>): boolean {
  if (word === undefined) return false;
  for (const stem of word.spelling.stems) if (stems.has(stem)) return true;
  return false;
}

/** The same of one list, answered once a spelling: for what is asked of every word. */
export function hasStem(stems: ReadonlySet<string>): (word: Spelled | undefined) => boolean {
  const has = bySpelling((spelling) => spelling.stems.some((stem) => stems.has(stem)));
  return (word) => word !== undefined && has(word);
}

/** الذي, والذي. */
export function isRelative(word: Spelled | undefined): boolean {
  return word !== undefined && relative(word);
}

const relative = bySpelling(({ norm }) => RELATIVES.has(norm.replace(/^و/u, '')));

const QUOTE_MARKS = new Set(['"', '«', '»', '“', '”', '„', "'", '‘', '’', '{', '}', '[', ']']);

export function isQuoteMark(word: Word | undefined): boolean {
  return word !== undefined && !word.isWord && QUOTE_MARKS.has(word.norm);
}

/** The mark opens a quotation: written before its first word, or an opening form. */
export function opensQuote(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isQuoteMark(word) || word === undefined) return false;
  if ('«“„{‘'.includes(word.norm)) return true;
  if ('»”}’'.includes(word.norm)) return false;
  const next = words[at + 1];
  return (
    next !== undefined &&
    !next.token.spaceBefore &&
    (word.token.spaceBefore || at === 0 || !words[at - 1]?.isWord || isCutOff(words[at - 1]))
  );
}

/** لـ"الصحيفة", كـ"التنظيم": a preposition cut off from the name in quotation marks that it governs. */
export function isCutOff(word: Word | undefined): boolean {
  return word?.isWord === true && isLetter(word);
}

function isLetter({ norm }: { readonly norm: string }): boolean {
  return norm.length === 1;
}

export function isBracket(word: Word | undefined): boolean {
  return word !== undefined && !word.isWord && '([)]'.includes(word.norm);
}

export function isComma(word: Word | undefined): boolean {
  return word !== undefined && !word.isWord && (word.norm === '،' || word.norm === ',');
}

/** A hyphen inside a name (جان-ايف): no space on either side. */
export function isInnerHyphen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word !== undefined &&
    !word.isWord &&
    /^[-–.]$/u.test(word.norm) &&
    !word.token.spaceBefore &&
    next?.token.spaceBefore === false
  );
}

/** The preposition that governs a word: written with it or as the word before. */
export function governor(words: readonly Word[], at: number, stem?: string): string | null {
  const attached =
    stem !== undefined &&
    words[at]?.variants.find((variant) => variant.preposition !== '' && variant.stem === stem);
  if (attached) return attached.preposition;
  let before = at - 1;
  while (before >= 0 && isQuoteMark(words[before])) before--;
  const previous = words[before];
  return previous?.isWord ? governs(previous) : null;
}

const governs = bySpelling(({ stems }) => stems.find((stem) => GOVERNORS.has(stem)) ?? null);

const GOVERNORS = new Set(
  'في من الي علي عن مع بين لدي عند ضد نحو خلال اثناء بعد قبل منذ حتي حول بشان ازاء تجاه عبر دون بدون رغم بسبب حسب بحسب وفق وفقا طبقا لصالح داخل خارج امام خلف'.split(
    ' ',
  ),
);
