import type { Frame } from '../lexicon/frames.js';
import { RELATIVES } from '../lexicon/function-words.js';
import { OBJECT_DECIDES, OBJECT_DIVERTS, REFUSED_SPEECH } from '../lexicon/second-senses.js';
import { bare, isComma, isOneOf, type Word } from '../words.js';
import type { Clause } from './clause.js';
import type { Predicate } from './predicates.js';
import { lendsTo } from './stance.js';

/** Feelings are positions only when somebody tells them. */
const FEELINGS: ReadonlySet<string> = new Set(['شعر', 'أحس', 'خشي']);
/** How far behind a verb the noun that decides its sense may stand. */
const SENSE_REACH = 12;

/** A clause of saying needs something said; verbs with a second sense need their own complement for it. */
export function isComplete(words: readonly Word[], told: boolean, clause: Clause): boolean {
  const { predicate, complement, objects, subject } = clause;
  const { entry } = predicate;
  if (complement === null) {
    const lends = entry.kind === 'say' || entry.kind === 'support';
    return !lends && objects.length > 0 && subject.kind === 'mentions';
  }
  if (isPassiveCharge(clause) || isImpersonal(words, clause) || wasSpeaking(words, clause)) return false;
  if (isDescription(clause) || (FEELINGS.has(entry.lemma) && !told)) return false;
  if (entry.kind === 'support') {
    return complement.kind === 'clause' || complement.kind === 'quote' || lendsTo(words, complement.from);
  }
  return (
    bySense(words, clause) ??
    (complement.kind === 'object' ? takesObject(words, clause) : isDirected(words, clause))
  );
}

/** واتهمت بالدعاية: without anybody whom it charges right behind it, the verb is in the passive. */
function isPassiveCharge({ predicate, complement, objects, subjectPhrases, both }: Clause): boolean {
  const charges = predicate.entry.lemma === 'اتهم' && predicate.suffix === null && !both;
  const alone = objects.length === 0 && subjectPhrases.every(({ to }) => to <= predicate.at);
  return charges && alone && complement?.kind === 'preposition' && complement.from === predicate.at + 1;
}

/** Verbs that in the present, with nobody for a subject, are in the passive. */
const HELD_BY_NOBODY: ReadonlySet<string> = new Set([
  'ذكر',
  'اعتقد',
  'ظن',
  'توقع',
  'رجح',
  'زعم',
  'خشي',
  'قدر',
]);

/** ويذكر أن, الذي يعتقد أنه: nobody says so. */
function isImpersonal(words: readonly Word[], { predicate, subject, complement }: Clause): boolean {
  const { entry, form, shape, agreement } = predicate;
  if (shape !== 'finite' || form.aspect !== 'imperfect' || !HELD_BY_NOBODY.has(entry.lemma)) return false;
  const bare = complement?.kind === 'clause' && complement.from <= predicate.at + 2;
  // فلان، الذي يعتقد أنه من …: he does not say so of himself.
  const ofHim = complement?.pronoun === true && RELATIVES.has(words[predicate.at - 1]?.norm ?? '');
  const nobody = subject.kind === 'dropped' || ofHim;
  return bare && nobody && agreement.gender === 'm' && agreement.number === 'singular';
}

/** وكان الوزير يرد على سؤال عن, وكانت تشير إلى: what he was speaking of is told by the reporter. */
function wasSpeaking(words: readonly Word[], { predicate, complement, from }: Clause): boolean {
  const { entry, form, shape } = predicate;
  if (entry.kind !== 'say' || shape !== 'finite' || form.aspect !== 'imperfect') return false;
  return complement?.kind === 'preposition' && /^[وف]?كانت?$/u.test(words[from]?.norm ?? '');
}

/** What looks like a verb of saying and describes, or is its noun. */
function isDescription({ predicate, complement, subject }: Clause): boolean {
  const { entry, form, shape, suffix, joined } = predicate;
  // تضمنه: with a pronoun for its object the verb needs something said beside it; بحثها: the noun is meant.
  if (suffix !== null && (complement?.kind === 'object' || entry.kind === 'discuss')) return true;
  // سؤال وجهته له الوكالة: the pronoun is what the verb lends its subject to. أبلغ الوزير المجلس: and then said what?
  if (suffix !== null && entry.kind === 'support') return true;
  if (entry.stance === 'states' && complement?.kind === 'object' && isHearer(complement.frame)) return true;
  // يعتبر أن, تشير إلى: in the present, without a subject or a conjunction, it takes up something named before.
  return shape === 'finite' && form.aspect === 'imperfect' && subject.kind === 'dropped' && !joined;
}

function isHearer(frame: Frame | null): boolean {
  return frame?.takes === 'object' && frame.roles.join() === 'addressee';
}

/** Where a noun behind the verb decides: declined to comment, blamed. Null where none does. */
function bySense(words: readonly Word[], { predicate, complement }: Clause): boolean | null {
  const { lemma } = predicate.entry;
  const isNoun = (word: Word | undefined, nouns: readonly string[]) =>
    word?.variants.some(({ stem }) => nouns.includes(bare(stem))) ?? false;
  if (complement && isNoun(words[complement.from], REFUSED_SPEECH.get(lemma) ?? [])) return false;
  const diverting = complement?.kind === 'preposition' ? OBJECT_DIVERTS.get(lemma) : undefined;
  const between = words.slice(predicate.at + 1, complement?.from);
  if (diverting && between.some((word) => isNoun(word, diverting))) return false;
  const deciding = OBJECT_DECIDES.get(lemma);
  if (!deciding) return null;
  return words.slice(predicate.at, predicate.at + SENSE_REACH).some((word) => isNoun(word, deciding));
}

/** An ambiguous verb with a preposition needs somebody who says it or is told, or to open a clause of its own. */
function isDirected(words: readonly Word[], { predicate, complement, subject, objects }: Clause): boolean {
  const { entry, shape, joined, at } = predicate;
  const loose = entry.ambiguous !== undefined && entry.kind === 'say' && complement?.kind === 'preposition';
  const directed = shape !== 'finite' || subject.kind === 'mentions' || joined || objects.length > 0;
  return !loose || directed || (subject.kind === 'dropped' && opensClause(words, at, predicate));
}

/** كما دعا إلى, لكنه حذر من; وفي هذا السياق، دعا إلى. */
function opensClause(words: readonly Word[], at: number, { form }: Predicate): boolean {
  if (form.aspect !== 'perfect') return false;
  const before = words[at - 1];
  const opening = isComma(before) && words.slice(0, at - 1).every(({ isWord }) => isWord);
  const but = at === 1 && /^و?لكنه[ام]?$/u.test(before?.norm ?? '');
  return but || opening || /^(?:كما|كذلك|ثم)$/u.test(before?.norm ?? '');
}

/** A plain object is what is said only behind some verbs, or where somebody is there to say it. */
function takesObject(words: readonly Word[], clause: Clause): boolean {
  const { predicate, complement, subject } = clause;
  const { entry, shape, agreement, at, joined } = predicate;
  const isParticiple = shape === 'participle';
  // نافيا, رافضا: a participle in the accusative is no noun; the feminine often is.
  if (isParticiple && agreement.gender === 'm' && entry.stance !== 'states') return true;
  const byDeed = complement?.frame?.takes === 'masdar-object';
  if (byDeed && complement && lendsTo(words, complement.from)) return true;
  const named = subject.kind === 'mentions' || subject.kind === 'same-source';
  if (named && JUDGING.has(entry.lemma)) return judges(words, clause);
  if (entry.ambiguous && entry.kind === 'say' && !(named && (byDeed || entry.stance !== 'states')))
    return false;
  if (entry.ambiguous) return named || subject.kind === 'both' || (at === 0 && joined);
  return !(isParticiple && agreement.gender === 'f');
}

/** Verbs that say something of a plain object when it is told who judges. */
const JUDGING: ReadonlySet<string> = new Set(['اعتبر', 'توقع', 'رجح', 'استبعد']);
/** What is signed: توقع is spelled like توقّع. */
const SIGNED: ReadonlySet<string> = new Set(
  'اتفاق اتفاقا اتفاقيه صفقه عقد عقدا عقود مذكره بروتوكول وثيقه'.split(' '),
);

/** "اعتبرت باريس القرار خطأ", "توقع الوزير فشل المحادثات"; in the present "تعتبر" is in the passive as often. */
function judges(words: readonly Word[], { predicate, complement, subjectPhrases }: Clause): boolean {
  const { entry, form, shape } = predicate;
  const at = complement?.from ?? 0;
  // توقعت وصول واردات الصين: a name in the object says nothing.
  if (shape !== 'finite' || subjectPhrases.some(({ to }) => to > at)) return false;
  if (isOneOf(words[at], SIGNED)) return false;
  return form.aspect === 'perfect' || entry.lemma !== 'اعتبر';
}
