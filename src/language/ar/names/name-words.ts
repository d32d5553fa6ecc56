import type { LanguageContext } from '../../pack.js';
import { GROUP_HEADS, PLACE_HEADS } from '../lexicon/heads.js';
import { COUNTERPART_WORDS, TITLE_WORDS } from '../lexicon/titles.js';
import {
  bare,
  isCommonWord,
  isDefinite,
  isFunctionWord,
  isInnerHyphen,
  type Spelling,
  spelledLike,
  type Word,
} from '../words.js';
import { belongingOf } from './adjectives.js';
import { nameClosedBySpeech } from './closed-by-speech.js';

/** Words that join the parts of a name: بن, آل, دي, فان, لو. */
const CONNECTORS: ReadonlySet<string> = new Set(
  'بن ابن بنت ال ابو ابي ابا ام عبد دي دو دا فان فون لو لا دير ماك سان بو ايت اوغلو زاده باشا بك'.split(' '),
);
/** Connectors that never end a name. */
const OPENERS: ReadonlySet<string> = new Set(
  'بن ابن بنت ال ابو ابي ابا ام عبد دي دو دا فان فون لو دير'.split(' '),
);
const LONGEST_NAME = 5;
/** What joins fathers and houses to a name; it does not make it longer. */
const LINEAGE: ReadonlySet<string> = new Set('بن ابن بنت ال'.split(' '));

/** بكل, لبعض: behind a preposition these are no name. */
const DETERMINERS = new Set('كل بعض هذا هذه ذلك تلك اي غير جميع'.split(' '));

/** A word that may stand in a person's name at `position` (0 first): neither function word, nor verb, nor common noun. */
export function isNameWord(word: Word | undefined, position: number, context: LanguageContext): boolean {
  if (!word?.isWord || word.norm.length < 2) return false;
  if (isGivenName(word, context)) return true;
  // فإن, and not فان: the spelling tells the particle.
  if (CONNECTORS.has(word.norm)) return !/[إأ]/u.test(word.token.text.slice(1));
  // ونظيره, وجون, بجون: a conjunction or preposition before another name or office ends this one.
  const rest = word.norm.slice(1);
  const joined = /^[وفبل]/u.test(word.norm) && (context.givenNames.has(rest) || COUNTERPART_WORDS.has(rest));
  if (/^[بلك]/u.test(word.norm) && DETERMINERS.has(rest)) return false;
  // سالم الهزايمة باسم حزبه, برفقة زوجته
  if (position > 0 && (word.norm === 'باسم' || word.norm === 'برفقه' || word.norm === 'صلي')) return false;
  // صالح وأبناؤه: what belongs to him.
  if (/^و\p{L}+[ؤئ]ه$/u.test(word.token.text)) return false;
  if (joined || COUNTERPART_WORDS.has(word.norm)) return false;
  if (isFunctionWord(word) || isFiniteVerb(word) || isAccusative(word)) return false;
  if (word.norm.startsWith('لل') || word.norm.startsWith('بال') || word.norm.startsWith('وال')) return false;
  if (
    TITLE_WORDS.has(bare(word.norm)) ||
    GROUP_HEADS.has(bare(word.norm)) ||
    PLACE_HEADS.has(bare(word.norm))
  )
    return false;
  if (isAmbiguousName(word, position, context)) return true;
  // العاني, الحريري: a family name by its form, whatever noun it is made of; an adjective of a country is not.
  if (position > 0 && /^ال\p{L}{2,}ي$/u.test(word.norm) && belongingOf(word, context) === null) return true;
  if (isCommonWord(word) || looksFuture(word)) return false;
  if (position === 0 && isDefinite(word.norm)) return false;
  // غالي ونفيس: a word joined by و, unless it is a foreign name by its spelling (ويلسون, واتسون).
  if (/^و[^اويل]\p{L}{2,}/u.test(word.norm)) return false;
  // قوله, تأكيدها: a noun of saying with its speaker's pronoun.
  if (word.spelling.nouns.some(({ suffix, proclitics }) => suffix !== null || proclitics.length === 0))
    return false;
  // A possessive pronoun (نظيره, بلادها) marks a noun; and the feminine plural ات does.
  return !/(?:..)(?:ها|هم|هما|ات)$/u.test(word.norm) || word.norm.length < 5;
}

export function isGivenName(word: Word | undefined, context: LanguageContext): boolean {
  if (!word?.isWord) return false;
  // على, the commonest preposition, folds to the name علي: the spelling with ى tells them apart.
  if (word.norm === 'علي') return word.token.text.endsWith('ي');
  return context.givenNames.has(word.norm);
}

/** A name that is also another word, inside a name (أحمد جمعة). */
function isAmbiguousName(word: Word, position: number, context: LanguageContext): boolean {
  return (
    position > 0 &&
    word.norm.length > 2 &&
    context.ambiguousNames.has(word.norm) &&
    belongingOf(word, context) === null
  );
}

/** ناصر الهزايمة: one at the head of a name, when a family name or another given name follows. */
function opensAmbiguously(words: readonly Word[], at: number, context: LanguageContext): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.isWord || !context.ambiguousNames.has(word.norm) || isFunctionWord(word)) return false;
  const family =
    next !== undefined && /^ال\p{L}{2,}ي$/u.test(next.norm) && belongingOf(next, context) === null;
  if (family || isGivenName(next, context) || OPENERS.has(next?.norm ?? '')) return true;
  // جو أولدن: a foreign family name is no word of the language.
  const foreign =
    isNameWord(next, 1, context) && !isDefinite(next?.norm ?? '') && !/[هةا]$/u.test(next?.norm ?? '');
  return (
    foreign &&
    !isFiniteVerb(word) &&
    belongingOf(word, context) === null &&
    belongingOf(next, context) === null
  );
}

/** A finite verb of the lexicon in the word as it stands, or after a conjunction. */
function isFiniteVerb(word: Word): boolean {
  return word.verbs.some(({ form }) => form.aspect === 'perfect' || form.aspect === 'imperfect');
}

/** سيدفن، ستقاضي, يتصاعد: verbs by their prefixes, unless they are known names (سيناء, سيرجي). */
const looksFuture = spelledLike(/^[وف]?(?:س[يت]\p{L}{3,}|[يت]ت\p{L}{3,})$/u);

function isAccusative(word: Word): boolean {
  return /[\u064b]/u.test(word.token.text);
}

/** Whether a name may begin with the word where no title stands before it. */
export function opensPersonName({ norm }: Spelling, { givenNames }: LanguageContext): boolean {
  return givenNames.has(norm) || norm === SERVANT;
}

/** عبد الله, عبد الرحمن. */
const SERVANT = 'عبد';

/**
 * The person's name that begins at `at`: the token after its last word, or null.
 * `strict`: without a title before it, the first word must be a known given name.
 */
export function readPersonName(
  words: readonly Word[],
  at: number,
  context: LanguageContext,
  strict: boolean,
): { readonly to: number; readonly count: number } | null {
  if (strict && !isGivenName(words[at], context) && !isServantOf(words, at)) return null;
  let to = at;
  let count = 0;
  while (count < LONGEST_NAME) {
    const word = words[to];
    const opens = count === 0 && !strict && opensAmbiguously(words, at, context);
    if (word !== undefined && (isOfGod(words, to) || isServantOf(words, to))) {
      count++;
      to += 2;
      continue;
    }
    if (word === undefined || !(opens || isNameWord(word, count, context))) break;
    if ((count > 0 || word.norm.startsWith('ب')) && startsKnownPlace(words, to, context)) break;
    if (!LINEAGE.has(word.norm) || count === 0) count++;
    to++;
    // A family name with the article closes the name, unless another with the article follows (علي حسين الشامي الحسني).
    const given = count === 1 && isGivenName(word, context) && isGivenName(words[to], context);
    if (!given && isDefinite(word.norm) && !/^ال\p{L}{2,}ي$/u.test(words[to]?.norm ?? '')) break;
    if (isInnerHyphen(words, to)) to++;
  }
  while (to > at && OPENERS.has(words[to - 1]?.norm ?? '')) {
    to--;
    if (!LINEAGE.has(words[to]?.norm ?? '') || to === at) count--;
  }
  if (count === 0) return null;
  const closed = isGivenName(words[at], context) ? nameClosedBySpeech(words, to) : to;
  return { to: closed, count: count + closed - to };
}

export function isLineage(word: Word | undefined): boolean {
  return word !== undefined && LINEAGE.has(word.norm);
}

/** محمد بن سالم, then بن خالد آل بكري: where a name ends that fathers and a house go on. */
export function lineageEnd(words: readonly Word[], to: number, context: LanguageContext): number {
  let end = to;
  while (LINEAGE.has(words[end]?.norm ?? '') && isNameWord(words[end + 1], 1, context)) end += 2;
  return end;
}

/** ولي الله, جار الله: one part of a name, of words that are none alone. */
function isOfGod(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.norm === 'الله' && OF_GOD.has(words[at]?.norm ?? '');
}

/** عبد الرؤوف الهزايمة: one part of a name, whatever word with the article stands behind عبد. */
function isServantOf(words: readonly Word[], at: number): boolean {
  return words[at]?.norm === SERVANT && /^ال\p{L}{2,}$/u.test(words[at + 1]?.norm ?? '');
}

const OF_GOD = new Set(
  'ولي جار عطا فضل خلف حبيب هبه فيض ضيف سيف مال عون رزق حمد سعد خير لطف شكر نعمه رحمه كرم اسد عبيد روح امان'.split(
    ' ',
  ),
);

/** A state, body or city behind a name, with a preposition written before it (بعدن, لرويترز) or without, is no part of it. */
function startsKnownPlace(words: readonly Word[], at: number, context: LanguageContext): boolean {
  const word = words[at];
  if (!word || context.givenNames.has(word.norm)) return false;
  return word.variants.some(
    ({ conjunction, preposition, stem }) =>
      conjunction === '' && preposition !== 'ك' && isKnownPlace(stem, context),
  );
}

function isKnownPlace(stem: string, context: LanguageContext): boolean {
  return context.names
    .lookup([stem], 0)
    .some(({ entries }) =>
      entries.some(({ id, strength }) => strength === 'strong' && /^(actor|place):/u.test(id)),
    );
}
