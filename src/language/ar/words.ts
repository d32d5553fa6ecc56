import type { Sentence, Token } from '../../model/document.js';
import { COMMON_WORDS } from './lexicon/common-words.js';
import { ADVERBS, AUXILIARIES, COMPLEMENTISERS, PREPOSITIONS, PRONOUNS } from './lexicon/function-words.js';
import { type VerbWordReading, verbReadings } from './morphology/lookup.js';

/** One way to cut a word into conjunction, preposition and stem; the article stays with the stem. */
export interface Variant {
  readonly conjunction: '' | 'و' | 'ف';
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  readonly stem: string;
}

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
}

const memo = new WeakMap<Sentence, readonly Word[]>();

/** The words of a sentence with their readings; computed once for each sentence. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const known = memo.get(sentence);
  if (known) return known;
  const words = sentence.tokens.map((token, index) => readWord(token, index));
  memo.set(sentence, words);
  return words;
}

const byNorm = new Map<string, Pick<Word, 'variants' | 'verbs'>>();
/** Words repeat; the readings of the commonest are kept. The bound keeps memory flat over any number of articles. */
const MEMO_SIZE = 50_000;

function readWord(token: Token, index: number): Word {
  if (token.kind !== 'word')
    return { token, index, norm: token.norm, isWord: false, variants: [], verbs: [] };
  let reading = byNorm.get(token.norm);
  if (!reading) {
    reading = { variants: variantsOf(token.norm), verbs: verbReadings(token.norm) };
    if (byNorm.size >= MEMO_SIZE) byNorm.clear();
    byNorm.set(token.norm, reading);
  }
  return { token, index, norm: token.norm, isWord: true, ...reading };
}

/** The cuts that spelling allows; whoever asks keeps those that its lexicon supports. */
export function variantsOf(norm: string): Variant[] {
  const variants: Variant[] = [];
  for (const conjunction of ['', 'و', 'ف'] as const) {
    if (!norm.startsWith(conjunction)) continue;
    const rest = norm.slice(conjunction.length);
    if (conjunction !== '' && rest.length < 2) continue;
    variants.push({ conjunction, preposition: '', stem: rest });
    if (rest.startsWith('لل') && rest.length >= 4) {
      variants.push({ conjunction, preposition: 'ل', stem: `ال${rest.slice(2)}` });
    }
    for (const preposition of ['ب', 'ل', 'ك'] as const) {
      if (rest.startsWith(preposition) && rest.length >= 4) {
        variants.push({ conjunction, preposition, stem: rest.slice(1) });
      }
    }
  }
  return variants;
}

/** Without the article. */
export function bare(stem: string): string {
  return stem.startsWith('ال') && stem.length > 3 ? stem.slice(2) : stem;
}

export function isDefinite(stem: string): boolean {
  return stem.startsWith('ال') && stem.length > 3;
}

const FUNCTION_SETS = [PREPOSITIONS, PRONOUNS, ADVERBS, COMPLEMENTISERS, AUXILIARIES];

/** The word belongs to a closed class, with or without a conjunction before it. */
export function isFunctionWord(word: Word): boolean {
  if (!word.isWord) return false;
  if (isCutOff(word)) return true;
  return word.variants.some(
    ({ preposition, stem }) => preposition === '' && FUNCTION_SETS.some((set) => set.has(stem)),
  );
}

/** A common noun or adjective of the news, whatever clitics it carries. */
export function isCommonWord(word: Word): boolean {
  return word.variants.some(({ stem }) => {
    const plain = bare(stem);
    // هجوما: the accusative adds an alif.
    return (
      COMMON_WORDS.has(plain) ||
      (plain.length > 4 && plain.endsWith('ا') && COMMON_WORDS.has(plain.slice(0, -1)))
    );
  });
}

/** One of `stems` with any conjunction, and no preposition. */
export function isOneOf(word: Word | undefined, stems: ReadonlySet<string>): boolean {
  return word?.variants.some(({ preposition, stem }) => preposition === '' && stems.has(stem)) ?? false;
}

const QUOTE_MARKS = new Set(['"', '«', '»', '“', '”', '„', "'", '‘', '’', '{', '}', '(', ')', '[', ']']);

export function isQuoteMark(word: Word | undefined): boolean {
  return (
    word !== undefined && !word.isWord && QUOTE_MARKS.has(word.norm) && word.norm !== '(' && word.norm !== ')'
  );
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
  return word?.isWord === true && word.norm.length === 1;
}

export function isBracket(word: Word | undefined): boolean {
  return word !== undefined && !word.isWord && /^[([)\]]$/u.test(word.norm);
}

export function isComma(word: Word | undefined): boolean {
  return word !== undefined && !word.isWord && /^[،,]$/u.test(word.norm);
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
  const word = words[at];
  const attached = word?.variants.find(
    (variant) => variant.preposition !== '' && (stem === undefined || variant.stem === stem),
  );
  if (stem !== undefined && attached) return attached.preposition;
  let before = at - 1;
  while (before >= 0 && isQuoteMark(words[before])) before--;
  const previous = words[before];
  if (!previous?.isWord) return null;
  const found = previous.variants.find(
    (variant) => variant.preposition === '' && GOVERNORS.has(variant.stem),
  );
  return found?.stem ?? null;
}

const GOVERNORS = new Set(
  'في من الي علي عن مع بين لدي عند ضد نحو خلال اثناء بعد قبل منذ حتي حول بشان ازاء تجاه عبر دون بدون رغم بسبب حسب بحسب وفق وفقا طبقا لصالح داخل خارج امام خلف'.split(
    ' ',
  ),
);
