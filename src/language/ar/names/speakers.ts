import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { ANAPHOR_NOUNS, GROUP_HEADS, MINISTRY_FIELDS, PLACE_HEADS } from '../lexicon/heads.js';
import {
  BOTH,
  ISSUED,
  OWN_SIDE,
  SOURCE_ADJECTIVES,
  SOURCES_WITH_SIDE,
  UNIDENTIFIED,
} from '../lexicon/sources.js';
import { TITLE_ADJECTIVES, TITLE_WORDS } from '../lexicon/titles.js';
import { bare, isComma, isCommonWord, isDefinite, isOneOf, isQuoteMark, type Word } from '../words.js';
import { belongingOf } from './adjectives.js';
import { knownNamesAt } from './known.js';
import { makeMention } from './make.js';
import { knownPersonAt } from './name-range.js';
import { isGivenName, readPersonName } from './name-words.js';
import { genderOfLikelyReport, genderOfReport } from './report-before.js';

const LONGEST = 4;

/** وأضاف فينسترا أن …, قال جيمس أولدن: …: unknown words between a verb of saying and what is said are who says it. */
export function speakersAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const said = words[at - 1];
  const plain = genderOfReport(said);
  const gender = plain ?? genderOfLikelyReport(said);
  if (gender === null || isGivenName(words[at], context)) return [];
  const family = isFamilyName(words, at, context);
  const range = family ? { to: at + 1, count: 1 } : readPersonName(words, at, context, false);
  if (!range || range.count > LONGEST || !introduces(words, range.to, family ? 2 : range.count)) return [];
  // أعلن سالم الهزايمة أن: of a verb that may be another word only what is said tells, and two words of a name.
  if (plain === null && (range.count < 2 || !OPENS_SPEECH.has(words[range.to]?.norm ?? ''))) return [];
  for (let index = at; !family && index < range.to; index++)
    if (!isProper(words, index, index - at, range.count, context)) return [];
  return [
    makeMention(sentence, words, at, range.to, {
      type: 'Person',
      shape: 'name',
      gender,
      rule: 'ar/mention/speaker',
    }),
  ];
}

const OPENS_SPEECH = new Set('ان انه انها انهم انهما اننا بان بانه بانها بانهم'.split(' '));
const BEFORE_SPEECH = new Set('في خلال عبر لدي عقب وهو وهي'.split(' '));

/** What is said begins here; behind two words or more also a comma, or when and where it was said. */
function introduces(words: readonly Word[], at: number, count: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (OPENS_SPEECH.has(next.norm) || next.norm === ':' || isQuoteMark(next)) return true;
  return count > 1 && (isComma(next) || BEFORE_SPEECH.has(next.norm));
}

/** الهزايمي: by its form, of a word that is nothing else. */
function isFamilyName(words: readonly Word[], at: number, context: LanguageContext): boolean {
  const word = words[at];
  if (!word || !/^ال\p{L}{3,}ي$/u.test(word.norm) || word.verbs.length > 0) return false;
  const plain = bare(word.norm);
  if (TITLE_WORDS.has(plain) || TITLE_ADJECTIVES.has(word.norm) || SOURCE_ADJECTIVES.has(plain)) return false;
  if (isKnown(words, at, context) || knownPersonAt(words, at, context)) return false;
  return belongingOf(word, context) === null && !isNoun(word);
}

function isProper(
  words: readonly Word[],
  at: number,
  position: number,
  count: number,
  context: LanguageContext,
): boolean {
  const word = words[at];
  if (!word || isKnown(words, at, context) || belongingOf(word, context)) return false;
  // A known family name that speaks is its known bearer's, if anybody's.
  if (count === 1 && knownPersonAt(words, at, context)) return false;
  if (/(?:ون|ين|ات|وا|ولو)$/u.test(word.norm) && position === 0 && !isGivenName(word, context)) return false;
  if (word.norm.length < 3 && count === 1) return false;
  // A lone word could be a feminine noun or an adverb (فورا).
  if (count === 1 && (/[هاء]$/u.test(word.norm) || isDefinite(word.norm))) return false;
  return !isNoun(word) && !isOneOf(word, OWN_SIDE) && !isOneOf(word, BOTH);
}

/** قال تعالى, قال سبحانه: scripture. */
const SCRIPTURE: ReadonlySet<string> = new Set(['تعالي', 'سبحانه', 'عز', 'جل', 'رسول', 'نبي']);

function isNoun(word: Word): boolean {
  if (isCommonWord(word) || SCRIPTURE.has(bare(word.norm))) return true;
  return word.variants.some(({ stem }) => NOUNS.some((set) => set.has(bare(stem))));
}

const NOUNS: readonly { has(noun: string): boolean }[] = [
  ANAPHOR_NOUNS,
  GROUP_HEADS,
  MINISTRY_FIELDS,
  PLACE_HEADS,
  ISSUED,
  SOURCES_WITH_SIDE,
  UNIDENTIFIED,
];

function isKnown(words: readonly Word[], at: number, context: LanguageContext): boolean {
  return knownNamesAt(words, at, context).some(({ matches }) =>
    matches.some(({ strength }) => strength === 'strong'),
  );
}
