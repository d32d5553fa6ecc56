import type { Sentence } from '../../../model/document.js';
import type { EntityType } from '../../../model/entity.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import type { Frame } from '../lexicon/frames.js';
import { GROUP_HEADS } from '../lexicon/heads.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import {
  bare,
  bySpelling,
  isComma,
  isCommonWord,
  isDefinite,
  isFunctionWord,
  isQuoteMark,
  spelledLike,
  type Variant,
  type Word,
} from '../words.js';
import { belongingOf } from './adjectives.js';
import { outletAgainAt, standingBodiesAt } from './anaphors.js';
import { isAdjectiveLike } from './goes-on.js';
import { knownNamesAt } from './known.js';
import { makeMention } from './make.js';
import { isNoName } from './no-names.js';
import { organisationsAt } from './organisations.js';
import { genderOfLikelyReport } from './report-before.js';

/** Bodies that speak, and whose nouns head no name elsewhere. */
const SPEAKERS: ReadonlySet<string> = new Set(
  'قياده مكتب غرفه كتله مديريه قضاء امانه منسقيه قسم بلديه ديوان مشيخه كنيسه مرجعيه سكرتاريه نيابه'.split(
    ' ',
  ),
);
/** Plurals of groups, which take a feminine verb. */
const MANY: ReadonlyMap<string, EntityType> = new Map([
  ['فصائل', 'ArmedGroup'],
  ['سرايا', 'ArmedGroup'],
  ['قبائل', 'Organization'],
  ['عشائر', 'Organization'],
  ['نقابات', 'Organization'],
]);
/** Whether such a body's name may begin with the word. */
export const opensSpeakingBody = bySpelling(({ variants: [whole] }) => {
  const noun = whole?.bare ?? '';
  return GROUP_HEADS.has(noun) || MANY.has(noun) || SPEAKERS.has(noun);
});

const LONGEST = 7;
const TIMES: ReadonlySet<string> = new Set('امس اليوم'.split(' '));

/**
 * أعلنت قيادة عمليات السهل …, وقالت الشرطة الاتحادية إن …: behind a verb of saying a body speaks, whatever it is called. Its name
 * goes on to the definite noun that closes it, then over its adjectives and what it is for.
 */
export function speakingBodiesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  const word = words[at];
  const said = TIMES.has(words[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  const gender = genderOfLikelyReport(words[said]);
  const whole = word?.variants.find(({ conjunction, preposition }) => conjunction + preposition === '');
  if (!word || !whole || gender === null || (gender === 'f') !== isFeminine(word)) return [];
  const noun = bare(whole.stem);
  const known = GROUP_HEADS.get(noun)?.[0]?.type ?? MANY.get(noun);
  const type = known ?? (SPEAKERS.has(noun) ? 'Organization' : null);
  if (type === null || isNoName(words, at, whole, context) || isNamedElse(sentence, words, at, context))
    return [];
  const end = isDefinite(whole.stem) ? at + 1 : closedAt(words, at + 1, context);
  const to = end === null ? null : describedTo(words, at, end, context);
  if (to === null || to < at + 2 || !(introduces(words[to]) || asksSomebody(words[said]))) return [];
  return [
    makeMention(sentence, words, at, to, {
      type,
      shape: 'name',
      local: !isAnybodys(words, at + 1, to, context),
      rule: 'ar/mention/speaking-body',
    }),
  ];
}

/** قيادة, قوات; مكتب. */
function isFeminine(word: Word): boolean {
  return /(?:ه|ات)$/u.test(word.norm) || MANY.has(bare(word.norm));
}

/** A name that the gazetteer knows or its own noun announces, or a body of which an article has one. */
function isNamedElse(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): boolean {
  return (
    organisationsAt(sentence, words, at, context).length > 0 ||
    standingBodiesAt(sentence, words, at).length > 0 ||
    outletAgainAt(sentence, words, at).length > 0 ||
    knownNamesAt(words, at, context).some(({ matches }) =>
      matches.some(({ strength }) => strength === 'strong'),
    )
  );
}

/** Behind an indefinite noun: the token behind the first one that is definite or a known name. */
function closedAt(words: readonly Word[], from: number, context: LanguageContext): number | null {
  for (let at = from; at < from + LONGEST; at++) {
    const word = words[at];
    if (!isPart(word)) return null;
    const known = knownNamesAt(words, at, context).find(({ preposition }) => preposition === '');
    // قيادة التحالف: the group itself.
    const isGroup = known?.matches.some(({ id }) => isBody(context.gazetteer.get(id)?.type)) ?? false;
    // لجنة جديدة: spelled like a place.
    if (at === from && opensSpeech(words[known?.to ?? at + 1]) && /ه$/u.test(word.norm)) return null;
    if (known) return isGroup ? null : known.to;
    if (isDefinite(word.norm)) return at + 1;
    // مكتب فينسترا: an unknown name, where nothing else follows.
    if (at === from && !/ه$/u.test(word.norm) && !isCommonWord(word) && opensSpeech(words[at + 1]))
      return at + 1;
  }
  return null;
}

function isBody(type: EntityType | undefined): boolean {
  return type === 'ArmedGroup' || type === 'Coalition';
}

/** Adjectives, nouns that "and" joins (الصناعة والتجارة), and what it is for (لإغاثة النازحين). */
function describedTo(
  words: readonly Word[],
  at: number,
  from: number,
  context: LanguageContext,
): number | null {
  let to = from;
  while (to < at + LONGEST) {
    const word = words[to];
    if (!isPart(word)) break;
    const purpose = word.variants.find(isPurpose);
    if (isAdjective(word, context) || /^وال/u.test(word.norm)) to++;
    else if (purpose)
      to = isDefinite(purpose.stem) ? to + 1 : (closedAt(words, to + 1, context) ?? to + LONGEST);
    else break;
  }
  return to <= at + LONGEST ? to : null;
}

function isPurpose({ conjunction, preposition, stem }: Variant): boolean {
  return conjunction === '' && preposition === 'ل' && stem.length > 2;
}

/** الاتحادية, العليا, الرابعة. */
function isAdjective(word: Word, context: LanguageContext): boolean {
  if (!isDefinite(word.norm)) return false;
  return belongingOf(word, context) !== null || isAdjectiveLike(word) || isOrdinal(word);
}

const isOrdinal = spelledLike(/^ال(?:اولي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ه?$/u);

function isPart(word: Word | undefined): word is Word {
  return word?.isWord === true && !isFunctionWord(word) && !TITLE_WORDS.has(bare(word.norm));
}

/** Somebody or some place is named in it: it is the same in every article. */
function isAnybodys(words: readonly Word[], from: number, to: number, context: LanguageContext): boolean {
  for (let at = from; at < to; at++)
    if (belongingOf(words[at], context) !== null || knownNamesAt(words, at, context).length > 0) return true;
  return false;
}

function opensSpeech(word: Word | undefined): boolean {
  return (
    word !== undefined && (/^ب?ان(?:ه|ها|هم)?$/u.test(word.norm) || word.norm === ':' || isQuoteMark(word))
  );
}

/** ودعت شرطة المدينة السكان إلى: behind the body stands whom it asks. */
function asksSomebody(word: Word | undefined): boolean {
  return word?.verbs.some(({ entry }) => entry.frames.some(isHeard)) ?? false;
}

function isHeard({ takes, roles }: Frame): boolean {
  return takes === 'object' && roles.includes('addressee');
}

/** What is said follows, or when, where and of what it is said; an infinitive. */
function introduces(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (opensSpeech(word) || isComma(word) || isFunctionWord(word)) return true;
  return word.verbs.some(({ form }) => form.aspect === 'masdar') || !isDefinite(word.norm);
}
