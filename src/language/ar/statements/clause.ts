import type { SubjectReference } from '../../pack.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import type { Frame } from '../lexicon/frames.js';
import { COMPLEMENTISERS, PREPOSITIONS, RELATIVES } from '../lexicon/function-words.js';
import { BOTH, OWN_SIDE, SPEAKING_ISSUES, UNIDENTIFIED } from '../lexicon/sources.js';
import { nounReadings } from '../morphology/noun-lookup.js';
import {
  bare,
  isComma,
  isDefinite,
  isFunctionWord,
  isOneOf,
  isQuoteMark,
  opensQuote,
  type Word,
} from '../words.js';
import type { Predicate } from './predicates.js';
import { predicateAt } from './predicates.js';
import type { Phrase, View } from './view.js';

export interface Complement {
  readonly kind: 'clause' | 'quote' | 'preposition' | 'object';
  /** First token of what is reported, behind its marker. */
  readonly from: number;
  readonly frame: Frame | null;
  /** The pronoun on the marker: إنه, أنها. */
  readonly pronoun: boolean;
}

/** A predicate with its subject, hearers and the place where what is reported begins. */
export interface Clause {
  readonly predicate: Predicate;
  readonly subject: SubjectReference;
  readonly subjectPhrases: readonly Phrase[];
  /** First token of the clause: the predicate, or a subject or auxiliary before it. */
  readonly from: number;
  readonly objects: readonly Phrase[];
  readonly hearers: readonly Phrase[];
  readonly complement: Complement | null;
  /** The two who meet are its object (حث الجانبين على). */
  readonly both: boolean;
}

/** How far behind its predicate a complement may begin, in tokens: long titles and appositions stand between. */
const REACH = 34;
/** A quotation of fewer words is a name or a scare quote, not a statement. */
const SHORTEST_QUOTE = 4;

/**
 * Reads a predicate's clause. `continued`: a clause of the same sentence stands before it, so that a lone actor behind a
 * verb that takes one as object (ودعت الأمم المتحدة إلى …) is the object of whoever spoke before.
 */
export function readClause(view: View, predicate: Predicate, continued = false): Clause {
  const adjacent = adjacentSubject(view, predicate);
  const first = scan(view, predicate, adjacent === null);
  const after =
    takesActor(predicate) && first.objects.length === 0 && isObjectOf(first, continued && predicate.joined)
      ? scan(view, predicate, false)
      : first;
  const before = adjacent ?? (after.subject === null ? subjectBefore(view, predicate) : null);
  const subject: SubjectReference = after.subject ??
    before?.subject ?? {
      kind: 'dropped',
      number: predicate.agreement.number,
      gender: predicate.agreement.gender,
    };
  return {
    predicate,
    subject,
    subjectPhrases: after.subject ? after.subjectPhrases : (before?.phrases ?? []),
    from: before?.from ?? predicate.at,
    objects:
      after.objects.length === 0 && predicate.suffix !== null
        ? pronounObject(view, predicate, after.subjectPhrases)
        : after.objects,
    hearers: after.hearers,
    complement: after.complement,
    both: after.both,
  };
}

/** فاتهمه: the pronoun stands for the actor named last before it, outside brackets. */
function pronounObject(view: View, predicate: Predicate, subject: readonly Phrase[]): Phrase[] {
  const taken = predicate.entry.frames.some(
    ({ takes, roles }) => takes === 'object' && roles.includes('target'),
  );
  if (!taken) return [];
  const before = view.phrases.filter(
    (phrase) =>
      phrase.to <= predicate.at &&
      !subject.includes(phrase) &&
      phrase.mention.type !== 'Place' &&
      !inBrackets(view.words, phrase.from),
  );
  const nearest = before.filter(({ governor }) => governor !== null).at(-1) ?? before.at(-1);
  return nearest ? [nearest] : [];
}

function inBrackets(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0; index--) {
    if (words[index]?.norm === ')') return false;
    if (words[index]?.norm === '(') return true;
  }
  return false;
}

/** The verb has a hearer or target as its object: دعا، حث، طالب، حذر، اتهم. */
function takesActor({ entry }: Predicate): boolean {
  return entry.frames.some(
    ({ takes, roles }) => takes === 'object' && (roles.includes('addressee') || roles.includes('target')),
  );
}

/** What stands alone behind such a verb is its object: "his counterpart", both sides in the oblique, a state in a later clause. */
function isObjectOf({ subject, subjectPhrases }: Scan, continued: boolean): boolean {
  const mention = subjectPhrases[0]?.mention;
  if (subject?.kind !== 'mentions' || mention === undefined || subjectPhrases.length > 1) return false;
  if (mention.role?.counterpart && mention.shape === 'role') return true;
  return continued && mention.type !== 'Person';
}

interface Scan {
  subject: SubjectReference | null;
  subjectPhrases: Phrase[];
  objects: Phrase[];
  hearers: Phrase[];
  complement: Complement | null;
  both: boolean;
}

/** Reads on from the predicate: subject, objects, hearers, until what is reported begins. */
function scan(view: View, predicate: Predicate, subjectFollows: boolean): Scan {
  const { words } = view;
  const result: Scan = {
    subject: null,
    subjectPhrases: [],
    objects: [],
    hearers: [],
    complement: null,
    both: false,
  };
  const wantsSubject =
    subjectFollows && predicate.shape === 'finite' && predicate.form.person !== 1 && !predicate.passive;
  const frames = predicate.entry.frames;
  let fresh = true;
  let inRelative = false;
  let quotedUntil = -1;
  let object: Complement | null = null;
  for (let at = predicate.at + 1; at < Math.min(words.length, predicate.at + REACH); at++) {
    const word = words[at];
    if (word === undefined) break;
    const complement = complementAt(view, at, frames, fresh, inRelative, result.objects.length > 0);
    if (complement) {
      result.complement = object === null ? complement : { ...complement, from: object.from };
      break;
    }
    const phrase = view.phraseAt(at);
    if (phrase && phrase.from === at) {
      const bySubject = acceptSubject(phrase, predicate, wantsSubject && !inRelative, result);
      if (!bySubject && !inRelative) acceptObject(phrase, frames, result);
      at = phrase.to - 1;
      fresh = true;
      continue;
    }
    if (!word.isWord) {
      if (word.norm === '؛') break;
      // A few words in quotation marks are a name or a phrase: nothing in them is subject or object.
      if (opensQuote(words, at))
        quotedUntil = at < quotedUntil ? quotedUntil : (closingQuote(words, at) ?? at);
      fresh = at >= quotedUntil;
      continue;
    }
    if (words[at] && RELATIVES.has(word.norm)) inRelative = true;
    if (takesActor(predicate) && word.variants.some(({ stem }) => BOTH.has(stem) && stem.endsWith('ين'))) {
      result.both = true;
      continue;
    }
    const free = fresh && at >= quotedUntil && object === null;
    const noun = nounSubject(
      view,
      at,
      predicate,
      wantsSubject && result.subject === null && !inRelative,
      free,
    );
    if (noun) {
      if (noun === 'object') {
        object ??= objectAt(frames, at);
        // وصف القصف بأنه …: more may be said of the object; a noun of stance or a deed is all there is.
        if (
          object &&
          (object.frame?.takes === 'masdar-object' || isStanceNoun(word) || !saysOfObject(frames))
        )
          break;
      } else result.subject = noun;
    }
    if (at > predicate.at + 1 && !inRelative && otherPredicate(view, at, predicate)) break;
    fresh = keepsFresh(word, fresh);
  }
  result.complement ??= object;
  return result;
}

/** The verb says something of its object: a clause or a preposition brings it. */
function saysOfObject(frames: readonly Frame[]): boolean {
  return frames.some(
    ({ takes, roles }) => takes === 'ان' || (takes === 'preposition' && roles.includes('topic')),
  );
}

function isStanceNoun(word: Word): boolean {
  return nounReadings(word.norm).some(({ entry }) => entry.kind === 'stance' || entry.kind === 'modal');
}

/** A noun behind a preposition is no object: only adverbs and particles leave the verb's object still to come. */
function keepsFresh(word: Word, fresh: boolean): boolean {
  return (
    fresh &&
    isFunctionWord(word) &&
    !word.variants.some(({ preposition: attached, stem }) => attached === '' && TRUE_PREPOSITIONS.has(stem))
  );
}

const TRUE_PREPOSITIONS = new Set(
  'في من الي علي عن مع بين لدي عند ضد نحو خلال اثناء بعد قبل منذ حتي حول بشان ازاء تجاه عبر دون بدون رغم بسبب داخل خارج امام عقب وسط فيما'.split(
    ' ',
  ),
);

function closingQuote(words: readonly Word[], at: number): number | null {
  for (let index = at + 1; index < Math.min(words.length, at + SHORTEST_QUOTE + 3); index++)
    if (isQuoteMark(words[index])) return index;
  return null;
}

/** Where what is reported begins: a complementiser, a quotation, a colon, or the preposition of the frame. */
function complementAt(
  view: View,
  at: number,
  frames: readonly Frame[],
  _fresh: boolean,
  inRelative: boolean,
  hasObject: boolean,
): Complement | null {
  const { words } = view;
  const word = words[at];
  if (!word) return null;
  const has = (takes: Frame['takes']) => frames.find((frame) => frame.takes === takes) ?? null;
  if (opensQuote(words, at) && quotedWords(words, at) >= SHORTEST_QUOTE && (has('quote') || has('ان'))) {
    return { kind: 'quote', from: at, frame: has('quote'), pronoun: false };
  }
  if (word.norm === ':') return { kind: 'quote', from: at + 1, frame: has('quote'), pronoun: false };
  if (!word.isWord) return null;
  const marker = word.variants.find(
    ({ preposition, conjunction, stem }) =>
      preposition === '' && conjunction === '' && COMPLEMENTISERS.has(stem),
  );
  if (marker && (has('ان') || (/^ب/u.test(marker.stem) && (preposition(frames, 'ب') || has('ان'))))) {
    return { kind: 'clause', from: at + 1, frame: has('ان'), pronoun: !/^ب?ان$/u.test(marker.stem) };
  }
  if (inRelative) return null;
  const frame = word.variants
    .filter(({ conjunction }) => conjunction === '')
    .map((variant) => preposition(frames, variant.preposition !== '' ? variant.preposition : variant.stem))
    .find((found) => found !== null && found !== undefined);
  if (!frame?.roles.some((role) => role === 'topic' || role === 'target')) return null;
  // A time or place behind في and the like is a setting.
  if (frame.preposition === 'ل' && !hasObject && view.phraseAt(at)) return null;
  const separate = PREPOSITIONS.has(word.norm);
  const next = words[at + 1];
  const clause = separate && next?.variants.some(({ stem }) => COMPLEMENTISERS.has(stem));
  return {
    kind: clause ? 'clause' : 'preposition',
    from: clause ? at + 2 : separate ? at + 1 : at,
    frame,
    pronoun: false,
  };
}

function preposition(frames: readonly Frame[], norm: string): Frame | null {
  return frames.find((frame) => frame.takes === 'preposition' && frame.preposition === norm) ?? null;
}

/** Words in the quotation that opens at `at`; to the end of the sentence when it never closes. */
export function quotedWords(words: readonly Word[], at: number): number {
  if (!isQuoteMark(words[at])) return 0;
  let count = 0;
  for (let index = at + 1; index < words.length; index++) {
    if (isQuoteMark(words[index])) return count;
    if (words[index]?.isWord) count++;
  }
  return count;
}

function acceptSubject(phrase: Phrase, predicate: Predicate, wanted: boolean, result: Scan): boolean {
  const last = result.subjectPhrases.at(-1);
  if (last && phrase.joined && phrase.from <= last.to + 1 && phrase.governor === null) {
    result.subjectPhrases.push(phrase);
    result.subject = { kind: 'mentions', mentions: result.subjectPhrases.map(({ mention }) => mention) };
    return true;
  }
  if (!wanted || result.subject !== null || phrase.governor !== null || !agrees(phrase, predicate))
    return false;
  result.subjectPhrases = [phrase];
  result.subject = { kind: 'mentions', mentions: [phrase.mention] };
  return true;
}

/** A man does not take a feminine verb. States and bodies take either, by their noun. */
function agrees({ mention }: Phrase, predicate: Predicate): boolean {
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

function acceptObject(phrase: Phrase, frames: readonly Frame[], result: Scan): void {
  if (
    phrase.governor === 'ل' &&
    frames.some((frame) => frame.preposition === 'ل' && frame.roles.includes('addressee'))
  ) {
    result.hearers.push(phrase);
    return;
  }
  if (phrase.governor === 'امام' && phrase.mention.type !== 'Place') {
    result.hearers.push(phrase);
    return;
  }
  const joined = phrase.joined && result.objects.at(-1)?.to === phrase.from;
  const object = frames.find(
    ({ takes, roles }) => takes === 'object' && (roles.includes('addressee') || roles.includes('target')),
  );
  if (object && (phrase.governor === null || joined)) result.objects.push(phrase);
}

/** A common noun right behind the verb: a source without identity, the statement, both sides, or the object. */
function nounSubject(
  view: View,
  at: number,
  predicate: Predicate,
  wanted: boolean,
  fresh: boolean,
): SubjectReference | 'object' | null {
  const word = view.words[at];
  if (!word?.isWord || !fresh) return null;
  const plain = word.variants.filter(
    ({ preposition, conjunction }) => preposition === '' && conjunction === '',
  );
  if (wanted) {
    if (plain.some(({ stem }) => BOTH.has(stem) && stem.endsWith('ان'))) return { kind: 'both' };
    if (plain.some(({ stem }) => OWN_SIDE.has(stem))) return { kind: 'own-side' };
    if (plain.some(({ stem }) => SPEAKING_ISSUES.has(bare(stem)) && isDefinite(stem)))
      return { kind: 'statement' };
    if (plain.some(({ stem }) => UNIDENTIFIED.has(bare(stem)))) return { kind: 'unidentified' };
  }
  if (isFunctionWord(word) || isPrepositional(word)) return null;
  if (predicate.entry.frames.some(({ takes }) => takes === 'masdar-object' || takes === 'object'))
    return 'object';
  return wanted && at === predicate.at + 1 ? { kind: 'unidentified' } : null;
}

/** A preposition is written with it: للصحفيين, بالقوة, لشؤون. */
function isPrepositional(word: Word): boolean {
  const whole = word.variants.find(
    ({ preposition: attached, conjunction }) => attached === '' && conjunction === '',
  );
  if (whole && COMMON_WORDS.has(bare(whole.stem))) return false;
  return word.variants.some(
    ({ preposition: attached, stem }) => attached !== '' && (isDefinite(stem) || COMMON_WORDS.has(stem)),
  );
}

function objectAt(frames: readonly Frame[], at: number): Complement | null {
  const frame =
    frames.find(({ takes }) => takes === 'masdar-object') ??
    frames.find(({ takes }) => takes === 'object') ??
    null;
  return frame ? { kind: 'object', from: at, frame, pronoun: false } : null;
}

/** Another clause of saying begins before this one has a complement. */
function otherPredicate(view: View, at: number, predicate: Predicate): boolean {
  const next = predicateAt(view, at);
  return next !== null && next.entry !== predicate.entry && (next.joined || next.shape === 'participle');
}

/** A subject right before a verb without a conjunction: nothing behind the verb can be it. */
function adjacentSubject(view: View, predicate: Predicate): ReturnType<typeof subjectBefore> {
  let at = predicate.at - 1;
  // "أما دمشق فاعترضت": the topic stands before a verb with ف.
  if (predicate.joined && !/^[وف]?اما$/u.test(view.words[(view.phraseAt(at)?.from ?? 0) - 1]?.norm ?? ''))
    return null;
  while (at >= 0 && isSkippable(view.words[at])) at--;
  const phrase = at >= 0 ? view.phraseAt(at) : null;
  return phrase && phrase.to === at + 1 ? subjectBefore(view, predicate) : null;
}

/** The subject before its verb: "كيري قال", "كانت القوات قد أعلنت", "الوزير، الذي زار بغداد، قال". */
function subjectBefore(
  view: View,
  predicate: Predicate,
): { subject: SubjectReference; phrases: Phrase[]; from: number } | null {
  if (predicate.shape === 'participle' || predicate.form.person === 1) return null;
  const { words } = view;
  let at = predicate.at - 1;
  while (at >= 0 && (isSkippable(words[at]) || isComma(words[at]))) at--;
  const noun = words[at];
  if (noun?.variants.some(({ stem }) => BOTH.has(stem)))
    return { subject: { kind: 'both' }, phrases: [], from: at };
  if (noun?.variants.some(({ preposition: p, stem }) => p === '' && OWN_SIDE.has(stem)))
    return { subject: { kind: 'own-side' }, phrases: [], from: at };
  if (words[at]?.norm === 'ان') at--;
  let phrase = at >= 0 ? view.phraseAt(at) : null;
  // وسبق لوزير الخارجية أن اشترط
  const preceded = phrase?.governor === 'ل' && isOneOf(words[phrase.from - 1], PRECEDED);
  const topical = phrase !== null && /^[وف]?اما$/u.test(words[phrase.from - 1]?.norm ?? '');
  if (predicate.joined && !topical && phrase && !isSkippable(words[predicate.at - 1])) return null;
  if (!phrase || (phrase.governor !== null && !preceded) || !agrees(phrase, predicate)) return null;
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
