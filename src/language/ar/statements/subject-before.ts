import type { SubjectReference } from '../../pack.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { RELATIVES } from '../lexicon/function-words.js';
import { BOTH, OWN_SIDE } from '../lexicon/sources.js';
import { isComma, isFunctionWord, isOneOf, isQuoteMark, type Word } from '../words.js';
import { bothOf } from './noun-subject.js';
import type { Predicate } from './predicates.js';
import type { Phrase, View } from './view.js';

/** A subject right before a verb without a conjunction: nothing behind the verb can be it. */
export function adjacentSubject(view: View, predicate: Predicate): ReturnType<typeof subjectBefore> {
  let at = predicate.at - 1;
  if (RELATIVES.has(view.words[at]?.norm ?? '') && predicate.entry.kind === 'say')
    return beforeRelative(view, at - 1, predicate);
  // "أما دمشق فاعترضت": the topic stands before a verb with ف.
  if (predicate.joined && !/^[وف]?اما$/u.test(view.words[(view.phraseAt(at)?.from ?? 0) - 1]?.norm ?? ''))
    return null;
  while (at >= 0 && isSkippable(view.words[at])) at--;
  const noun = view.words[at];
  if (noun?.variants.some(({ preposition, stem }) => preposition === '' && OWN_SIDE.has(stem)))
    return subjectBefore(view, predicate);
  const phrase = at >= 0 ? view.phraseAt(at) : null;
  return phrase && phrase.to === at + 1 ? subjectBefore(view, predicate) : null;
}

/** The subject before its verb: "كيري قال", "كانت القوات قد أعلنت", "الوزير، الذي زار بغداد، قال". */
export function subjectBefore(
  view: View,
  predicate: Predicate,
): { subject: SubjectReference; phrases: Phrase[]; from: number } | null {
  if (predicate.shape === 'participle' || predicate.form.person === 1) return null;
  const { words } = view;
  let at = predicate.at - 1;
  while (at >= 0 && (isSkippable(words[at]) || isComma(words[at]))) at--;
  const noun = words[at];
  const both = noun?.variants.find(({ stem }) => BOTH.has(stem));
  if (both && actBoth(words, at, both.stem, predicate))
    return { subject: bothOf(both.stem), phrases: [], from: at };
  if (noun?.variants.some(({ preposition: p, stem }) => p === '' && OWN_SIDE.has(stem)))
    return { subject: { kind: 'own-side' }, phrases: [], from: at };
  if (words[at]?.norm === 'ان') at--;
  let phrase = at >= 0 ? view.phraseAt(at) : null;
  // وسبق لوزير الخارجية أن اشترط
  const preceded = phrase?.governor === 'ل' && isOneOf(words[phrase.from - 1], PRECEDED);
  const topical = phrase !== null && /^[وف]?اما$/u.test(words[phrase.from - 1]?.norm ?? '');
  if (predicate.joined && !topical && phrase && !isSkippable(words[predicate.at - 1])) return null;
  if (!phrase || (phrase.governor !== null && !preceded) || !agrees(phrase, predicate)) return null;
  if (predicate.form.aspect === 'perfect' && endsOpening(view, phrase)) return null;
  const phrases = [phrase];
  while (phrase?.joined) {
    const left: Phrase | null = view.phraseAt(phrase.from - 1);
    if (!left || left.governor !== null) break;
    phrases.unshift(left);
    phrase = left;
  }
  let from = phrases[0]?.from ?? at;
  while (from > 0 && isOpener(words[from - 1])) from--;
  return { subject: { kind: 'mentions', mentions: phrases.map(({ mention }) => mention) }, phrases, from };
}

/** "وبعد سقوط المدينة بيد X طالب Y": the name ends what the sentence opens with; whoever speaks stands behind the verb. */
function endsOpening({ words, phraseAt }: View, phrase: Phrase): boolean {
  const before = words[phrase.from - 1];
  if (!before?.isWord || isFunctionWord(before) || /^[وف]?(?:ال|لل)/u.test(before.norm)) return false;
  let start = phrase.from - 1;
  while (start > 0 && words[start - 1]?.isWord) start--;
  const opener = words[start];
  if (!opener || start >= phrase.from - 1 || phraseAt(start)) return false;
  if (OPENERS.has(opener.norm.replace(/^[وف]/u, ''))) return true;
  return /^[وف]?ب\p{L}{3}/u.test(opener.norm) && opener.verbs.length === 0 && governsByForm(opener);
}

const OPENERS = new Set('في من علي عن مع بعد قبل خلال حول منذ عقب اثر رغم عند'.split(' '));

function governsByForm({ variants }: Word): boolean {
  return variants.some(({ preposition, stem }) => preposition === 'ب' && COMMON_WORDS.has(stem));
}

/** A man does not take a feminine verb. States and bodies take either, by their noun. */
export function agrees({ mention }: Phrase, predicate: Predicate): boolean {
  if (mention.type === 'Place' || mention.type === 'Operation') return false;
  if (
    (mention.type !== 'Person' && mention.type !== 'State') ||
    mention.gender === null ||
    mention.shape !== 'name'
  )
    return true;
  if (mention.type === 'State' && mention.rule === 'ar/mention/capital-as-state')
    return predicate.agreement.gender !== 'm' || predicate.agreement.number === 'plural';
  return predicate.agreement.gender === null || predicate.agreement.gender === mention.gender;
}

/** "أن الجانبين بحثا": in the nominative or behind أن. In "بتنازل الطرفين، ووصف" they end what somebody said. */
function actBoth(
  words: readonly Word[],
  at: number,
  stem: string,
  { joined, agreement }: Predicate,
): boolean {
  if (joined && agreement.number === 'singular') return false;
  return stem.endsWith('ان') || /^[وفبل]?(?:ان|لان|كان|لكن|ليت)$/u.test(words[at - 1]?.norm ?? '');
}

const PRECEDED = new Set(['سبق']);

const SKIPPABLE = new Set(
  'قد لقد لا لم لن سوف ما ايضا كذلك بدوره بدورها مجددا زال زالت يزال تزال مازال مازالت لايزال لاتزال دائما مرارا حاليا'.split(
    ' ',
  ),
);

function isSkippable(word: Word | undefined): boolean {
  return word !== undefined && (SKIPPABLE.has(word.norm) || isQuoteMark(word));
}

function isOpener(word: Word | undefined): boolean {
  return word !== undefined && (isQuoteMark(word) || /^[وف]?(?:كان|كانت|اما)$/u.test(word.norm));
}

/** الحاكم الذي أضاف أن …: whom the relative pronoun stands for, whatever governs him. */
function beforeRelative(view: View, at: number, { agreement }: Predicate): ReturnType<typeof subjectBefore> {
  const phrase = view.phraseAt(isComma(view.words[at]) ? at - 1 : at);
  if (!phrase || phrase.mention.type === 'Place') return null;
  // سوريا التي أكد أنها …: somebody else said it of her.
  const feminine = view.words[at + 1]?.norm === 'التي';
  if (agreement.gender !== null && agreement.number === 'singular' && feminine !== (agreement.gender === 'f'))
    return null;
  return { subject: { kind: 'mentions', mentions: [phrase.mention] }, phrases: [phrase], from: phrase.from };
}
