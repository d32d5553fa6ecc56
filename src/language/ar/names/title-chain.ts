import type { Sentence } from '../../../model/document.js';
import type { LanguageContext } from '../../pack.js';
import { RELATIVES } from '../lexicon/function-words.js';
import { GROUP_HEADS, PLACE_HEADS } from '../lexicon/heads.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import {
  bare,
  isBracket,
  isComma,
  isCommonWord,
  isDefinite,
  isFunctionWord,
  isOneOf,
  isQuoteMark,
  opensQuote,
  type Word,
} from '../words.js';
import { knownNamesAt } from './known.js';
import { isReceived } from './name-before.js';
import { type NameRange, nameBehind, standsApart, strongPersonAt } from './name-range.js';
import { isGivenName, readPersonName } from './name-words.js';
import { type TitlePhrase, titleAt } from './titles.js';

/** One person's titles, the outermost first, and the name to which they lead. */
export interface TitleChain {
  readonly titles: readonly [TitlePhrase, ...TitlePhrase[]];
  readonly name: NameRange;
}

/** How many tokens may stand between a title and the next title or the name. */
const LONGEST_TAIL = 12;

/**
 * The name behind a title: right behind it, behind further titles and ranks (المتحدث باسم الوزارة السفير سالم الهزايمة),
 * or behind what the office is for (المنسق الإنساني للأمم المتحدة في اليمن سالم الهزايمة).
 */
export function chainFrom(
  sentence: Sentence,
  words: readonly Word[],
  phrase: TitlePhrase,
  context: LanguageContext,
  free = standsFree(words, phrase.from),
): TitleChain | null {
  const right = nameBehind(words, phrase, context);
  const titled = isComma(words[phrase.to]) ? phrase.to + 1 : phrase.to;
  // "المتحدث باسم الوزارة السفير …": a title is never a name, but may be spelled like one (شيخ).
  const first = titleAt(sentence, words, titled, context);
  if (right && !first) return { titles: [phrase], name: right };
  let at = phrase.to;
  let closed = isClosed(words, phrase);
  while (at < phrase.to + LONGEST_TAIL) {
    const mark = isComma(words[at]) || isBracket(words[at]);
    const inner = titleAt(sentence, words, mark ? at + 1 : at, context);
    if (inner) {
      if (!continues(words, phrase, inner, { mark, free, closed })) return null;
      const deeper = chainFrom(sentence, words, inner, context, free);
      return deeper && { titles: [phrase, ...deeper.titles], name: deeper.name };
    }
    const reached = at > phrase.to && free && closed;
    const name = !reached
      ? null
      : mark
        ? apposedName(words, phrase, at + 1, context)
        : farName(words, at, context);
    if (name) return { titles: [phrase], name };
    const next = tailEnd(words, at, phrase, context);
    if (next === null || (at === phrase.to && !mayHaveTail(words, phrase))) return null;
    closed = next > at + 1 || endsPhrase(words[at]);
    at = next;
  }
  return null;
}

const MOST_TITLES = 5;

/**
 * The titles behind a name, with or without commas: …, الأمين العام المساعد لجامعة الدول العربية، · … ولي العهد نائب رئيس مجلس
 * الوزراء وزير الداخلية. One that leads to another name is that person's.
 */
export function titlesBehind(
  sentence: Sentence,
  words: readonly Word[],
  { from: start, to: end }: NameRange,
  context: LanguageContext,
): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  // “سالم الهزايمة” المتحدث باسم …
  let to = isQuoteMark(words[end]) && !opensQuote(words, end) ? end + 1 : end;
  while (titles.length < MOST_TITLES) {
    const comma = isComma(words[to]);
    const title = titleAt(sentence, words, comma ? to + 1 : to, context);
    if (!title || title.title.shape === 'rank' || title.title.number || title.counterpart) break;
    const { conjunction, preposition } = title.variant;
    if (conjunction !== '' || preposition !== '' || !(title.definite || title.of !== null)) break;
    // استقبل الأمير … ولي العهد وزير الداخلية, and then whom: an office of a known state or body.
    const another = (title.of?.candidates.length ?? 0) > 0 && !comma && isReceived(words, start);
    if (another || (comma && !endsApposition(words[title.to])) || chainFrom(sentence, words, title, context))
      break;
    titles.push(title);
    to = title.to;
  }
  return titles;
}

/** Behind an apposition stands a comma, a verb or a particle. */
function endsApposition(word: Word | undefined): boolean {
  return word === undefined || !word.isWord || isFunctionWord(word) || word.verbs.length > 0;
}

interface Place {
  /** A comma or bracket stands before the inner title. */
  readonly mark: boolean;
  readonly free: boolean;
  readonly closed: boolean;
}

/** Whether a second title is the same person's. */
function continues(
  words: readonly Word[],
  outer: TitlePhrase,
  inner: TitlePhrase,
  { mark, free, closed }: Place,
): boolean {
  const { conjunction, preposition } = inner.variant;
  if (preposition !== '' || inner.title.number || inner.counterpart) return false;
  const isRank = [inner, outer].some(({ title }) => title.shape === 'rank' || RANK_LIKE.has(title.words));
  if (conjunction === '' && isRank) return true;
  if (mark || !free || !closed || !mayHaveTail(words, inner)) return false;
  // المحلل السياسي وأستاذ القانون …, نائب رئيس الوزراء والمتحدث باسم الحكومة …: two callings, one man.
  return conjunction === '' || inner.title.isPrivate === true || isSideOffice(inner);
}

/** Offices and callings that stand before a name as ranks do (أمير قطر الشيخ …). */
const RANK_LIKE: ReadonlySet<string> = new Set('شيخ شيخه امير اميره استاذ استاذه'.split(' '));

/** Offices that are held beside another one. */
function isSideOffice({ title }: TitlePhrase): boolean {
  return title.role === 'spokesperson' || (title.role === null && title.shape === 'of');
}

/** The verb before it takes nobody as its object, so that two titles in a row are one person's. */
function standsFree(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (before === undefined || !before.isWord || isFunctionWord(before)) return true;
  // اللقاء الذي حضره …: the verb of a relative clause has its object.
  if (isOneOf(words[from - 2], RELATIVES) && /(?:ه|ها|هم)$/u.test(before.norm)) return true;
  return before.verbs.some(
    ({ entry, form }) =>
      (form.aspect === 'perfect' || form.aspect === 'imperfect') &&
      (entry.kind === 'say' || entry.kind === 'support') &&
      !entry.frames.some(
        ({ takes, roles }) => takes === 'object' && (roles.includes('addressee') || roles.includes('target')),
      ),
  );
}

/** وأوضح مدير الدائرة في المدينة، سالم الهزايمة، أن …: a name between commas, behind the office of whoever says something. */
function apposedName(
  words: readonly Word[],
  { from }: TitlePhrase,
  at: number,
  context: LanguageContext,
): NameRange | null {
  const name = words[from - 1]?.isWord ? farName(words, at, context) : null;
  const next = words[name?.to ?? at];
  return name && (isComma(next) || (isGivenName(words[at], context) && endsApposition(next))) ? name : null;
}

/** A name further on: known, or with a known given name, or of two unknown words that stand apart. */
function farName(words: readonly Word[], at: number, context: LanguageContext): NameRange | null {
  const known = strongPersonAt(words, at, context);
  if (known !== null) return { from: at, to: known };
  const range = readPersonName(words, at, context, false);
  if (!range || range.count < 2 || startsKnown(words, at, context)) return null;
  return isGivenName(words[at], context) || standsApart(words, at, range, context)
    ? { from: at, to: range.to }
    : null;
}

function startsKnown(words: readonly Word[], at: number, context: LanguageContext): boolean {
  return knownNamesAt(words, at, context).some(({ matches }) =>
    matches.some(({ strength }) => strength === 'strong'),
  );
}

/** "قائد المنطقة …", "المدير العام ل…": a title that something defines. An indefinite one has nobody's name behind it. */
function mayHaveTail(words: readonly Word[], { definite, of, to }: TitlePhrase): boolean {
  const next = words[to]?.norm ?? '';
  return definite || of !== null || isDefinite(next) || isHead(next);
}

function isClosed(words: readonly Word[], { to, of, counterpart }: TitlePhrase): boolean {
  return counterpart || of?.to === to || endsPhrase(words[to - 1]);
}

/** Behind a definite word a name is no genitive: in "اغتيال سالم" it is. */
function endsPhrase(word: Word | undefined): boolean {
  return word?.variants.some(({ stem }) => isDefinite(stem)) ?? false;
}

const TAIL_PREPOSITIONS = new Set(['في', 'لدي', 'من', 'ل', 'بين', 'عن', 'علي']);

/** Where the next piece of what an office is for ends; null where the phrase does. */
function tailEnd(
  words: readonly Word[],
  at: number,
  { title }: TitlePhrase,
  context: LanguageContext,
): number | null {
  const word = words[at];
  if (!word?.isWord) return null;
  const body = knownNamesAt(words, at, context).find(({ matches }) =>
    matches.some(({ id, strength }) => strength === 'strong' && !id.startsWith('person:')),
  );
  if (body && !isFunctionWord(word)) return body.to;
  if (isFunctionWord(word)) {
    const goesOn = isOneOf(word, TAIL_PREPOSITIONS) || (word.norm === 'الي' && title.role === 'envoy');
    return goesOn && !word.norm.startsWith('و') ? at + 1 : null;
  }
  const ofAnother = word.variants.some(
    ({ preposition, stem }) => preposition !== '' && TITLE_WORDS.has(bare(stem)),
  );
  if (ofAnother || /[\u064b]/u.test(word.token.text)) return null;
  if (word.variants.some(({ stem }) => isDefinite(stem))) return at + 1;
  if (isFiniteVerb(word)) return null;
  const isNoun = isCommonWord(word) || word.variants.some(({ stem }) => isHead(stem));
  return isNoun ? at + 1 : null;
}

function isFiniteVerb(word: Word): boolean {
  return word.verbs.some(({ form }) => form.aspect === 'perfect' || form.aspect === 'imperfect');
}

function isHead(stem: string): boolean {
  return GROUP_HEADS.has(stem) || PLACE_HEADS.has(stem) || AFFAIRS.has(stem);
}

const AFFAIRS = new Set(
  'شؤون شئون ملف قسم وحده عشائر مقاتلي قضايا فرع شعبه لواء قطاع عمليات غرفه'.split(' '),
);
