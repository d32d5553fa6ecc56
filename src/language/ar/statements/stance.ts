import type { Stance } from '../../../model/stance.js';
import { WRONGDOING } from '../lexicon/clauses.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { type CueHit, findCues } from '../lexicon/find-cues.js';
import { RELATIVES } from '../lexicon/function-words.js';
import { DANGER_WORDS, FUTURE_PARTICLES, NEGATED, NEGATORS, REPROACHED } from '../lexicon/modals.js';
import { OWN_SIDE } from '../lexicon/sources.js';
import { type NounWordReading, nounReadings } from '../morphology/noun-lookup.js';
import { bare, isFunctionWord, isQuoteMark, type Word } from '../words.js';
import type { Clause } from './clause.js';
import type { Phrase, View } from './view.js';

/** How far into a proposition its own predicate is looked for, in tokens. */
const DEPTH = 16;
/** How far behind a verb of support what makes it a reproach may stand: "financed X, Y and extremists". */
const REPROACH_REACH = 6;

/** The stance of a clause: the verb's own, unless its complement or the proposition overrules it. */
export function stanceOf(view: View, clause: Clause, end: number): Stance {
  const { entry, negated } = clause.predicate;
  const { complement } = clause;
  // شدد على أهمية X calls for it; شدد على أن X only says so.
  const framed = complement?.kind === 'clause' ? null : complement?.frame?.stance;
  const own = framed ?? entry.stance ?? 'states';
  const verb = negated ? (NEGATED[own] ?? own) : own;
  if (complement === null || negated) return verb;
  if (complement.kind === 'preposition' || complement.kind === 'object') {
    const noun = nounStance(view.words, complement.from, end);
    const decides =
      complement.frame?.nounDecides || complement.frame?.takes === 'masdar-object' || noun === 'demands';
    // An accord on the importance of something is an accord.
    if (noun !== null && decides && verb !== 'agrees') return noun;
    if (verb === 'states' && isLaunch(view.words, complement.from)) return 'announces';
    if (!isNeutral(verb)) return verb;
    return complement.frame?.takes === 'object' || verb === 'states'
      ? (propositionStance(view, complement.from, end, { pronoun: false, ids: ownIds(view, clause) }) ?? verb)
      : verb;
  }
  return isNeutral(verb)
    ? (propositionStance(view, complement.from, end, {
        pronoun: complement.pronoun,
        ids: ownIds(view, clause),
      }) ?? verb)
    : verb;
}

/** كشف عن بدء …: the beginning of something, told by whoever begins it. */
function isLaunch(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + 2).some(({ norm }) => LAUNCHES.has(norm));
}

const LAUNCHES: ReadonlySet<string> = new Set(
  'بدء اطلاق انطلاق تشكيل توقيع افتتاح تعليق استئناف عزم عزمه عزمها'.split(' '),
);

/** Verbs of saying take no side; what they report may. */
function isNeutral(stance: Stance): boolean {
  return stance === 'states' || stance === 'announces';
}

/** A noun of stance or saying stands at `from`: a support verb alone (أجرى لقاء, أبدى اهتماما) reports nothing. */
export function lendsTo(words: readonly Word[], from: number): boolean {
  return words
    .slice(from, from + 3)
    .some((word) => word.isWord && nounReadings(word.norm).some((reading) => isLent(reading)));
}

/** المعارضة and the like are actors with the article; a report (تقرير) is no stance. */
function isLent({ entry, proclitics }: NounWordReading): boolean {
  if (entry.ambiguous !== undefined && proclitics.includes('ال')) return false;
  return entry.kind === 'stance' || (entry.kind === 'say' && entry.stance !== 'states');
}

/** أكد رفضه …, شدد على ضرورة …, أعرب عن استعداده: the noun that opens the complement decides. */
function nounStance(words: readonly Word[], from: number, end: number): Stance | null {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    const word = words[at];
    if (!word?.isWord) continue;
    const noun = nounReadings(word.norm).find(
      ({ entry, proclitics }) =>
        entry.kind !== 'talk' &&
        !proclitics.includes('ك') &&
        !(entry.ambiguous !== undefined && proclitics.includes('ال')),
    );
    if (noun) return nounOf(noun.entry, words, at, end);
    if (!isFunctionWord(word) && at > from) break;
  }
  return null;
}

function nounOf(
  entry: { readonly stance: Stance; readonly ofDanger: Stance | null; readonly kind: string },
  words: readonly Word[],
  at: number,
  end: number,
): Stance {
  const reach = words.slice(at + 1, Math.min(end, at + 6));
  if (
    entry.ofDanger !== null &&
    reach.some((word) => word.variants.some(({ stem }) => DANGER_WORDS.has(bare(stem))))
  )
    return entry.ofDanger;
  if (entry.stance !== 'calls_for' || entry.kind !== 'modal') return entry.stance;
  // The importance that somebody else do something is demanded of him; of things in general it is called for.
  const [deed, doer] = reach;
  const agent =
    deed !== undefined &&
    doer !== undefined &&
    !isFunctionWord(deed) &&
    !/^ال/u.test(deed.norm) &&
    /^ال/u.test(doer.norm);
  return agent && words[at + 3]?.norm.startsWith('ال') ? 'demands' : entry.stance;
}

/** What is known of the speaker while his proposition is read. */
export interface Speaker {
  /** The pronoun on the complementiser is his: إنه، أنها. */
  readonly pronoun: boolean;
  /** Ids of the entities that are his own side. */
  readonly ids: ReadonlySet<string>;
}

const NOBODY: Speaker = { pronoun: false, ids: new Set() };

/** The entities on whose behalf the subject of a clause speaks: himself, his office's body and its state. */
export function ownIds(view: View, clause: Clause | null): ReadonlySet<string> {
  const ids = (clause?.subjectPhrases ?? []).flatMap(({ mention, entity }) => [
    entity,
    mention.role?.of?.candidates[0],
    mention.role?.of?.state,
    mention.state,
  ]);
  const known = ids.filter((id) => id !== null && id !== undefined);
  // A body of a state is of that state's side; people and groups lie in one without speaking for it.
  const states = known.flatMap((id) => {
    const entry = view.context.gazetteer.get(id);
    return entry?.type === 'Organization' && entry.in !== undefined ? [entry.in] : [];
  });
  return new Set([...known, ...states]);
}

function isOwn({ entity, mention }: Phrase, { ids }: Speaker): boolean {
  return (
    (entity !== null && ids.has(entity)) ||
    (mention.state !== null && ids.has(mention.state) && mention.kind === 'government')
  );
}

/** ستتحمل, سوف يقدم: own future conduct. */
function isFuture(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (FUTURE_PARTICLES.has(norm)) return true;
  return (
    /^[وف]?س[يتن]\p{L}{3,}$/u.test(norm) &&
    words[at]?.variants.every(({ stem }) => !COMMON_WORDS.has(bare(stem))) === true
  );
}

/** Whose conduct a proposition is about, as far as it has been read. */
interface About {
  own: boolean;
  foreign: boolean;
}

/** What the reported clause itself amounts to; null when it only asserts. */
export function propositionStance(
  view: View,
  from: number,
  end: number,
  speaker: Speaker = NOBODY,
): Stance | null {
  const { words } = view;
  const limit = Math.min(end, from + DEPTH);
  const hits = findCues(words.slice(from, Math.min(end, limit + 4)).map(({ norm }) => norm));
  const about: About = { own: speaker.pronoun, foreign: false };
  let wrong = false;
  for (let at = from; at < limit; at++) {
    const word = words[at];
    if (!word?.isWord) continue;
    const cue = hits.find((hit) => hit.from === at - from && holds(view, hit, from, about));
    if (cue) return isNegated(words, at) ? (NEGATED[cue.cue.stance] ?? cue.cue.stance) : cue.cue.stance;
    if (RELATIVES.has(word.norm)) return null;
    if (word.variants.some(({ preposition, stem }) => preposition === '' && OWN_SIDE.has(stem)))
      about.own = true;
    const phrase = view.phraseAt(at);
    if (phrase) {
      if (
        phrase.mention.kind === 'side' ||
        (phrase.from === at && phrase.governor === null && isOwn(phrase, speaker))
      )
        about.own = true;
      else if (phrase.from === at && !about.own) about.foreign = true;
      at = phrase.to - 1;
      continue;
    }
    const stance = verbStance(view, at, end, about);
    if (stance) return stance;
    if (about.own && isFuture(words, at)) return isNegated(words, at) ? 'opposes' : 'promises';
    wrong ||= word.variants.some(({ stem }) => WRONGDOING.has(bare(stem))) && !isFought(words, at);
    if (wrong && about.foreign) return 'accuses';
  }
  return null;
}

/** محاربة الإرهاب: what is fought, prevented or condemned is nobody's deed. */
function isFought(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some((word) => word.variants.some(({ stem }) => FOUGHT.has(bare(stem))));
}

const FOUGHT: ReadonlySet<string> = new Set(
  'محاربه مكافحه مواجهه ضد حرب قتال تصدي منع وقف انهاء وضع رفض ادانه مقاومه خطر تهديد لمحاربه لمكافحه'.split(
    ' ',
  ),
);

function holds(view: View, { cue, gap }: CueHit, offset: number, about: About): boolean {
  // على … أن is a duty only of an actor.
  if (gap !== null && cue.words[0] === 'علي' && !view.phraseAt(offset + gap.from)) return false;
  if (cue.whose === 'own') return about.own;
  return cue.whose === 'any' || (about.foreign && !about.own);
}

function isNegated(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (isQuoteMark(words[before])) before--;
  const norm = words[before]?.norm ?? '';
  // "What they agreed on": ما denies only where a clause begins.
  if (norm === 'ما' && words[before - 1]?.isWord) return false;
  return NEGATORS.has(norm) || (/^[وف]/u.test(norm) && NEGATORS.has(norm.slice(1)));
}

/** The stance of a finite verb inside a proposition, by whose act it is. */
function verbStance(view: View, at: number, end: number, about: About): Stance | null {
  const { words } = view;
  for (const { entry, form, proclitics } of words[at]?.verbs ?? []) {
    const finite = form.aspect === 'perfect' || form.aspect === 'imperfect';
    if (!finite || entry.proposition === null || !proclitics.every((clitic) => 'وفسل'.includes(clitic)))
      continue;
    const mine = about.own || form.person === 1;
    const negated = isNegated(words, at);
    if (!mine) {
      if (!about.foreign || negated) continue;
      if (
        entry.proposition === 'accuses' &&
        !(entry.ambiguous && form.aspect === 'perfect' && proclitics.length > 0)
      )
        return 'accuses';
      if (entry.proposition === 'supports' && reproaches(words, at, end)) return 'accuses';
      continue;
    }
    if (
      entry.proposition === 'accuses' ||
      (entry.ambiguous && form.person !== 1 && form.aspect === 'perfect')
    )
      continue;
    return negated ? NEGATED[entry.proposition] : entry.proposition;
  }
  return null;
}

/** دعمت متطرفين: to have supported these is a reproach. */
export function reproaches(words: readonly Word[], at: number, end: number): boolean {
  return words
    .slice(at + 1, Math.min(end, at + 1 + REPROACH_REACH))
    .some((word) => word.variants.some(({ stem }) => REPROACHED.has(bare(stem))));
}
