import type { SubjectReference } from '../../pack.js';
import type { Frame } from '../lexicon/frames.js';
import { BOTH } from '../lexicon/sources.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import {
  isComma,
  isDefinite,
  isFunctionWord,
  isOneOf,
  isQuoteMark,
  opensQuote,
  type Word,
} from '../words.js';
import { type Aside, asideAt } from './aside.js';
import { namedBehind } from './both-named.js';
import { type Complement, complementAt, isStanceNoun, objectAt, saysOfObject } from './complement.js';
import { isLateObject } from './late-object.js';
import { standsMidClause } from './mid-clause.js';
import { keepsFresh, nounSubject } from './noun-subject.js';
import { pronounObject, takesActor } from './objects.js';
import { isOutlet } from './parties.js';
import { type Predicate, predicateAt } from './predicates.js';
import { closingQuote } from './quotes.js';
import { beginsAnew, speaksOnByOffice } from './speaks-on.js';
import { narratedSubject, withAgreement } from './spoken-of.js';
import { adjacentSubject, agrees, subjectBefore } from './subject-before.js';
import type { Phrase, View } from './view.js';

export type { Complement } from './complement.js';

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

/**
 * Reads a predicate's clause. `continued`: a clause of the same sentence stands before it, so that a lone actor behind a
 * verb that takes one as object (ودعت الأمم المتحدة إلى …) is the object of whoever spoke before.
 */
export function readClause(view: View, predicate: Predicate, continued = false): Clause {
  const adjacent = adjacentSubject(view, predicate);
  const first = new Scan(view, predicate, adjacent === null).run();
  const alone = takesActor(predicate) && first.objects.length === 0;
  const after =
    alone && first.holdsObject(continued && predicate.joined)
      ? new Scan(view, predicate, false).run()
      : first;
  const before = adjacent ?? (after.subject === null ? subjectBefore(view, predicate) : null);
  const named = after.subject ?? before?.subject ?? null;
  const told = speaksOnByOffice(named, after.subjectPhrases, predicate)
    ? ({ kind: 'dropped', ...predicate.agreement } as const)
    : withPartners(named, after.partners);
  const narrated = told === null && !continued ? narratedSubject(view, predicate) : null;
  const { number, gender } = predicate.agreement;
  const byPronoun = after.objects.length === 0 && predicate.suffix !== null;
  return {
    predicate,
    subject: withAgreement(
      view,
      told ??
        (narrated && { kind: 'mentions', mentions: [narrated.mention] }) ??
        (handsOver(view, predicate.at) || standsMidClause(view, predicate)
          ? { kind: 'unidentified' }
          : { kind: 'dropped', number, gender, anew: beginsAnew(predicate) }),
      predicate,
    ),
    subjectPhrases: after.subject ? after.subjectPhrases : (before?.phrases ?? (narrated ? [narrated] : [])),
    // The negation belongs to what is quoted.
    from: before?.from ?? (predicate.negated ? predicate.at - 1 : predicate.at),
    objects: byPronoun ? pronounObject(view, predicate, after.subjectPhrases) : after.objects,
    hearers: after.hearers,
    complement: after.complement,
    both: after.both,
  };
}

/** "بحث الوزير مع نظيره …": both of them talk. */
function withPartners(
  subject: SubjectReference | null,
  partners: readonly Phrase[],
): SubjectReference | null {
  if (subject?.kind !== 'mentions' || subject.mentions.length !== 1) return subject;
  return { kind: 'mentions', mentions: [...subject.mentions, ...partners.map(({ mention }) => mention)] };
}

/** من جانبه، قال …: somebody else begins to speak; if he cannot be told, it is not whoever spoke before. */
function handsOver(view: View, at: number): boolean {
  return view.words.slice(Math.max(0, at - HAND_OVER_REACH), at).some((word) => isOneOf(word, HAND_OVER));
}

const HAND_OVER_REACH = 3;
const HAND_OVER = new Set('جانبه جانبها جانبهم جهته جهتها جهتهم بدوره بدورها بدورهم'.split(' '));

/** Reads on from a predicate: subject, objects, hearers, until what is reported begins. */
class Scan {
  subject: SubjectReference | null = null;
  subjectPhrases: Phrase[] = [];
  readonly objects: Phrase[] = [];
  readonly hearers: Phrase[] = [];
  readonly partners: Phrase[] = [];
  complement: Complement | null = null;
  both = false;

  private readonly wantsSubject: boolean;
  /** Nothing but adverbs since the verb, a phrase or a comma: a noun here is its subject or object. */
  private fresh = true;
  private aside: Aside | null = null;
  private quotedUntil = -1;
  private object: Complement | null = null;

  constructor(
    private readonly view: View,
    private readonly predicate: Predicate,
    subjectFollows: boolean,
  ) {
    // A verb before its subject stands in the singular: behind اتهموا there is only an object.
    const number = predicate.agreement.number;
    const alone = number === 'plural' || number === 'dual';
    this.wantsSubject = subjectFollows && predicate.shape === 'finite' && !predicate.passive && !alone;
  }

  run(): this {
    const { words } = this.view;
    const limit = Math.min(words.length, this.predicate.at + REACH);
    for (let at = this.predicate.at + 1; at < limit && this.complement === null; ) {
      const word = words[at];
      const next = word === undefined ? null : this.step(word, at);
      if (next === null) break;
      at = next;
    }
    this.complement ??= this.object;
    return this;
  }

  private inRelative(): boolean {
    return this.aside === 'relative' || this.aside === 'apposition';
  }

  /** The next token to look at; null where the clause ends. */
  private step(word: Word, at: number): number | null {
    const apart = this.inRelative();
    const phrase = this.view.phraseAt(at);
    const found = isWholeName(phrase, word, at)
      ? null
      : complementAt(this.view, at, saidBy(this.predicate), apart, this.objects.length > 0);
    if (found) {
      if (this.objectWasSubject(found)) this.subject = { kind: 'unidentified' };
      this.complement = this.object === null ? found : { ...found, from: this.object.from };
      return null;
    }
    if (phrase?.from === at) return this.takePhrase(phrase);
    if (!word.isWord) return this.takeMark(word, at);
    return this.takeWord(word, at) ? at + 1 : null;
  }

  /** وذكرت وكالة … أن: with a clause behind it, the noun that such a verb was followed by is who said it. */
  private objectWasSubject(found: Complement): boolean {
    if (this.object === null || this.subject !== null || !this.wantsSubject || found.kind === 'preposition')
      return false;
    if (!mayBeSubject(this.view.words, this.object.from, this.predicate.at)) return false;
    const { kind, frames } = this.predicate.entry;
    // واعتبر بعض النواب أن: what is judged would stand before بأن; one word alone may be a name.
    const judges = kind === 'say' && found.kind === 'clause' && found.from > this.object.from + 2;
    const plain = judges && !this.view.words[found.from - 1]?.norm.startsWith('ب');
    return !frames.some(
      ({ takes, roles }) =>
        takes === 'masdar-object' ||
        (takes === 'object' && !roles.every((role) => role === 'topic' || (plain && role === 'target'))),
    );
  }

  private takePhrase(phrase: Phrase): number {
    if (!this.acceptSubject(phrase) && !this.inRelative()) this.acceptObject(phrase);
    this.fresh = true;
    return phrase.to;
  }

  /** A few words in quotation marks are a name or a phrase: nothing in them is subject or object. */
  private takeMark(word: Word, at: number): number | null {
    if (word.norm === '؛') return null;
    if (isComma(word) && this.aside !== 'relative') this.aside = null;
    const { words } = this.view;
    if (opensQuote(words, at) && at >= this.quotedUntil) this.quotedUntil = closingQuote(words, at) ?? at;
    this.fresh = at >= this.quotedUntil;
    return at + 1;
  }

  /** Whether the clause goes on behind the word. */
  private takeWord(word: Word, at: number): boolean {
    const { predicate, view } = this;
    if (!this.inRelative()) this.aside = asideAt(view.words, at) ?? this.aside;
    if (takesActor(predicate) && word.variants.some(({ stem }) => BOTH.has(stem) && stem.endsWith('ين'))) {
      this.both = true;
      return true;
    }
    const late = this.subject?.kind !== 'unidentified' && this.isLateDeed(at);
    const free =
      (this.fresh || late) && at >= this.quotedUntil && this.object === null && this.aside !== 'apposition';
    const wanted = this.wantsSubject && this.subject === null && !this.inRelative();
    const noun = nounSubject(view, at, predicate, wanted, free);
    if (noun === 'object') {
      if (this.takeObject(word, at)) return false;
    } else if (noun) this.takeSubject(noun, at);
    if (at > predicate.at + 1 && !this.inRelative() && opensOther(view, at, predicate)) return false;
    this.fresh = keepsFresh(word, this.fresh, view.words[at + 1]);
    return true;
  }

  /** الرئيسان الفرنسي X والتركي Y: the two are named behind their office. */
  private takeSubject(noun: SubjectReference, at: number): void {
    const named = noun.kind === 'both' ? namedBehind(this.view, at) : [];
    if (named.length === 0) this.subject = noun;
    else {
      this.subjectPhrases = named;
      this.subject = { kind: 'mentions', mentions: named.map(({ mention }) => mention) };
    }
  }

  /** Of verbs that have a deed for their object. */
  private isLateDeed(at: number): boolean {
    const { frames, ambiguous } = this.predicate.entry;
    const takesDeed = frames.some(
      ({ takes, roles }) =>
        takes === 'masdar-object' || (takes === 'object' && !ambiguous && roles.join() === 'topic'),
    );
    return takesDeed && this.predicate.shape === 'finite' && isLateObject(this.view.words, at);
  }

  /** وصف القصف بأنه …: more may be said of the object; a noun of stance or a deed is all there is. */
  private takeObject(word: Word, at: number): boolean {
    const { frames } = this.predicate.entry;
    this.object ??= objectAt(frames, at);
    if (this.object === null) return false;
    const { takes, roles } = this.object.frame ?? {};
    // ووصف الاتفاق بأنه …: of whom or what such a verb judges, it goes on to say something.
    const whole = isStanceNoun(word) && !(roles?.includes('target') && !roles.includes('topic'));
    return takes === 'masdar-object' || whole || !saysOfObject(frames);
  }

  private acceptSubject(phrase: Phrase): boolean {
    const last = this.subjectPhrases.at(-1);
    const goesOn = last && this.continues(last, phrase) && phrase.governor === null;
    const begins =
      this.wantsSubject &&
      !this.inRelative() &&
      !(this.aside === 'occasion' && phrase.mention.type !== 'Person') &&
      (this.subject === null || this.isNameOf(phrase)) &&
      (phrase.governor === null || this.isVerbItself(phrase)) &&
      !isAdjective(this.view, phrase) &&
      agrees(phrase, this.predicate);
    if (!goesOn && !begins) return false;
    this.subjectPhrases = goesOn ? [...this.subjectPhrases, phrase] : [phrase];
    this.subject = { kind: 'mentions', mentions: this.subjectPhrases.map(({ mention }) => mention) };
    return true;
  }

  /** عبر الوزير عن أمله: the verb is spelled like a preposition, which would govern whom it has for subject. */
  private isVerbItself({ from, governor }: Phrase): boolean {
    return governor !== null && governor.length > 1 && from === this.predicate.at + 1;
  }

  /** قال قائد شرطة المحافظة اللواء X: behind an office that is no name stands one, which may be the object of other verbs. */
  private isNameOf({ mention, from }: Phrase): boolean {
    if (this.subject?.kind !== 'unidentified' || mention.type !== 'Person' || mention.shape !== 'name')
      return false;
    const office = this.view.words.slice(this.predicate.at + 1, from);
    // قال المزارع سالم الهزايمة إن: what he is.
    if (office.length === 1 && isDefinite(office[0]?.norm ?? '')) return !takesActor(this.predicate);
    if (!isOneOf(office[0], TITLE_WORDS) || office.length > LONGEST_OFFICE) return false;
    // دعا عضو اللجنة، فلان، الحكومة إلى.
    return isComma(office.at(-1)) || (!takesActor(this.predicate) && office.every(({ isWord }) => isWord));
  }

  /** The next of several subjects stands right behind the one before, or behind a comma. */
  private continues(last: Phrase, next: Phrase): boolean {
    if (this.objects.length > 0) return false;
    // «X» و«Y»
    const between = this.view.words.slice(last.to, next.from);
    if (between.some(isQuoteMark))
      return (
        between.every((word) => isQuoteMark(word) || word.norm === 'و') &&
        between.some(({ isWord }) => isWord)
      );
    if (!next.joined) return false;
    return next.from === last.to || (next.from === last.to + 1 && isComma(this.view.words[last.to]));
  }

  private acceptObject(phrase: Phrase): void {
    const { frames } = this.predicate.entry;
    const spokenTo = frames.some(
      ({ preposition, roles }) => preposition === 'ل' && roles.includes('addressee'),
    );
    const before = phrase.governor === 'امام' && phrase.mention.type !== 'Place';
    if ((phrase.governor === 'ل' && spokenTo) || before) {
      this.hearers.push(phrase);
      return;
    }
    if (phrase.governor === 'مع' && this.predicate.entry.kind === 'discuss' && !isOutlet(phrase.mention)) {
      this.partners.push(phrase);
      return;
    }
    const joined = phrase.joined && this.objects.at(-1)?.to === phrase.from;
    if (takesActor(this.predicate) && (phrase.governor === null || joined)) this.objects.push(phrase);
  }

  /** What stands alone behind such a verb is its object: "his counterpart", or a state in a later clause. */
  holdsObject(continued: boolean): boolean {
    const mention = this.subjectPhrases[0]?.mention;
    if (this.subject?.kind !== 'mentions' || mention === undefined || this.subjectPhrases.length > 1)
      return false;
    if (mention.role?.counterpart && mention.shape === 'role') return true;
    // ودعت الحكومة الأهالي إلى: the object is the noun behind it.
    const behind = this.view.words[this.subjectPhrases[0]?.to ?? 0];
    if (behind?.isWord && isDefinite(behind.norm) && !isFunctionWord(behind)) return false;
    return continued && mention.type !== 'Person';
  }
}

/** Right behind the verb (أوضح التقرير, ذكر هذا التقرير), and not in the accusative (أورد رقماً). */
function mayBeSubject(words: readonly Word[], at: number, verb: number): boolean {
  return at - verb <= SUBJECT_REACH && !/\u064b/u.test(words[at]?.token.text ?? '');
}

const SUBJECT_REACH = 2;

const LONGEST_OFFICE = 9;

/** أكد علي حسين, تعهد بوتين: a man's name, and not the preposition of the same letters. */
function isWholeName(phrase: Phrase | null, { token }: Word, at: number): boolean {
  if (phrase?.from !== at || phrase.mention.type !== 'Person' || phrase.mention.shape !== 'name')
    return false;
  return phrase.mention.start === token.start && (token.text === 'علي' || /^[بل]/u.test(token.text));
}

/** خلال المؤتمر الصحفي: behind a noun with the article, one word with the article describes it. */
function isAdjective({ words, phraseAt }: View, { mention, from, to }: Phrase): boolean {
  const before = words[from - 1];
  if (mention.shape !== 'role' || to - from > 1 || !before?.isWord || phraseAt(from - 1)) return false;
  return /^ال/u.test(words[from]?.norm ?? '') && /^(?:ال|لل|بال)/u.test(before.norm);
}

/** What is answered or commented on (رد على X) is not what is said. */
function saidBy({ entry }: Predicate): readonly Frame[] {
  if (entry.kind !== 'say' || entry.stance !== 'states') return entry.frames;
  return entry.frames.filter(({ takes, roles }) => takes !== 'preposition' || roles.join() !== 'target');
}

/** Another clause of saying begins before this one has a complement. */
function opensOther(view: View, at: number, predicate: Predicate): boolean {
  const next = predicateAt(view, at);
  return next !== null && next.entry !== predicate.entry && (next.joined || next.shape === 'participle');
}
