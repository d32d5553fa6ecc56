import type { SubjectReference } from '../../pack.js';
import { CLAUSE_JOINTS } from '../lexicon/clauses.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { AUXILIARIES, RELATIVES } from '../lexicon/function-words.js';
import { BOTH, OWN_SIDE, REPRESENTING } from '../lexicon/sources.js';
import { isComma, isFunctionWord, isOneOf, isQuoteMark, type Word } from '../words.js';
import { bothOf } from './noun-subject.js';
import type { Predicate } from './predicates.js';
import type { Phrase, View } from './view.js';

/** A subject right before a verb without a conjunction: nothing behind the verb can be it. */
export function adjacentSubject(view: View, predicate: Predicate): ReturnType<typeof subjectBefore> {
  let at = predicate.at - 1;
  if (RELATIVES.has(view.words[at]?.norm ?? '') && predicate.entry.kind === 'say')
    return beforeRelative(view, at - 1, predicate);
  // "أما دمشق فاعترضت", "أما دمشق فقد اعترضت": the topic stands before a verb with ف.
  const joined = predicate.joined || isResumed(view.words[at]);
  if (isResumed(view.words[at])) at--;
  if (joined && !/^[وف]?اما$/u.test(view.words[(view.phraseAt(at)?.from ?? 0) - 1]?.norm ?? '')) return null;
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
  const resumed = isResumed(words[at]);
  if (resumed) at--;
  while (at >= 0 && (isSkippable(words[at]) || isComma(words[at]))) at--;
  const noun = words[at];
  const both = noun?.variants.find(({ stem }) => BOTH.has(stem));
  if (both && actBoth(words, at, both.stem, predicate))
    return { subject: bothOf(both.stem), phrases: [], from: at };
  if (noun?.variants.some(({ preposition: p, stem }) => p === '' && OWN_SIDE.has(stem)))
    return { subject: { kind: 'own-side' }, phrases: [], from: at };
  if (words[at]?.norm === 'ان') at--;
  const phrase = at >= 0 ? actorEndingAt(view, at) : null;
  // وسبق لوزير الخارجية أن اشترط
  const preceded = phrase?.governor === 'ل' && isOneOf(words[phrase.from - 1], PRECEDED);
  const topical = phrase !== null && /^[وف]?اما$/u.test(words[phrase.from - 1]?.norm ?? '');
  if (resumed && !topical) return null;
  if (predicate.joined && !topical && phrase && !isSkippable(words[predicate.at - 1])) return null;
  if (!phrase || (phrase.governor !== null && !preceded) || !agrees(phrase, predicate)) return null;
  if (predicate.form.aspect === 'perfect' && endsOpening(view, phrase)) return null;
  const phrases = withJoined(view, phrase);
  let from = phrases[0]?.from ?? at;
  while (from > 0 && isOpener(words[from - 1])) from--;
  return { subject: { kind: 'mentions', mentions: phrases.map(({ mention }) => mention) }, phrases, from };
}

/** The phrase that ends there; of "كتلة الحزب في البرلمان" those who act, and not where. */
function actorEndingAt({ words, phraseAt }: View, at: number): Phrase | null {
  const last = phraseAt(at);
  const within = last?.governor === 'في' && last.from >= 2 ? phraseAt(last.from - 2) : null;
  if (!last || within?.governor !== null || within.to !== last.from - 1) return last;
  return beginsClause(words, within.from) ? within : last;
}

/** The phrase with those to which "and" joins it. */
function withJoined({ phraseAt }: View, last: Phrase): Phrase[] {
  const phrases = [last];
  for (let phrase = last; phrase.joined; ) {
    const left = phraseAt(phrase.from - 1);
    if (!left || left.governor !== null) break;
    phrases.unshift(left);
    phrase = left;
  }
  return phrases;
}

/** Nothing before it but a joint, an auxiliary or who is represented: what stands behind another noun may be its genitive. */
function beginsClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before?.isWord) return true;
  return isOneOf(before, AUXILIARIES) || isOneOf(before, CLAUSE_JOINTS) || isOneOf(before, REPRESENTING);
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
export function agrees({ mention, from }: Phrase, predicate: Predicate): boolean {
  if (mention.type === 'Place' || mention.type === 'Operation') return false;
  if (
    (mention.type !== 'Person' && mention.type !== 'State') ||
    mention.gender === null ||
    mention.shape !== 'name'
  )
    return true;
  if (mention.type === 'State' && mention.rule === 'ar/mention/capital-as-state')
    return predicate.agreement.gender !== 'm' || predicate.agreement.number === 'plural';
  // أعلنت الأردن: right behind the verb any state is feminine.
  if (mention.type === 'State' && predicate.agreement.gender === 'f' && from === predicate.at + 1)
    return true;
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

/** أما X فقد …: the verb of what is said of the topic. */
function isResumed(word: Word | undefined): boolean {
  return word?.norm === 'فقد';
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
