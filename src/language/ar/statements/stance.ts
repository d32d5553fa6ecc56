import type { Stance } from '../../../model/stance.js';
import { DANGER_WORDS, NEGATED } from '../lexicon/modals.js';
import { OWN_SIDE } from '../lexicon/sources.js';
import type { NounWordReading } from '../morphology/noun-lookup.js';
import { bare, isFunctionWord, isOneOf, spelledLike, type Word } from '../words.js';
import type { Clause } from './clause.js';
import { type Complement, isStanceNoun } from './complement.js';
import { isAnothers, pronounOn } from './marker-pronoun.js';
import { isOutlet } from './parties.js';
import { propositionStance } from './proposition.js';
import type { Phrase, View } from './view.js';

export { propositionStance, type Speaker } from './proposition.js';
export { reproaches } from './proposition-verb.js';

/** The stance of a clause: the verb's own, unless its complement or the proposition overrules it. */
export function stanceOf(view: View, clause: Clause, end: number): Stance {
  const { entry, negated } = clause.predicate;
  const { complement } = clause;
  // شدد على أهمية X calls for it; شدد على أن X only says so.
  const bySense = complement?.kind === 'clause' && complement.frame?.nounDecides;
  const framed = bySense ? null : complement?.frame?.stance;
  const own = framed ?? entry.stance ?? 'states';
  const verb = negated ? (NEGATED[own] ?? own) : own;
  if (complement === null || negated) return verb;
  if (speaksAlone(clause)) return 'states';
  if (complement.kind === 'preposition' || complement.kind === 'object') {
    const noun = nounStance(view.words, complement.from, end);
    const decides =
      complement.frame?.nounDecides ||
      complement.frame?.takes === 'masdar-object' ||
      noun === 'demands' ||
      (isNeutral(verb) && opensWithStance(view.words, complement));
    // An accord on the importance of something is an accord.
    if (noun !== null && decides && verb !== 'agrees') return noun;
    if (verb === 'states' && isLaunch(view.words, complement.from)) return 'announces';
    if (!isNeutral(verb)) return verb;
    return complement.frame?.takes === 'object' || verb === 'states'
      ? (propositionStance(view, complement.from, end, { pronoun: false, ids: ownIds(view, clause) }) ?? verb)
      : verb;
  }
  if (!isNeutral(verb)) return verb;
  const ids = ownIds(view, clause);
  const pronoun = pronounOn(view.words[complement.from - 1]);
  const mine = complement.pronoun && !isAnothers(pronoun, clause.predicate.agreement);
  const found = propositionStance(view, complement.from, end, { pronoun: mine, ids });
  return found ?? (verb === 'announces' && tellsOfOthers(view, clause, complement, ids) ? 'states' : verb);
}

/** "أعلنت الوكالة أن …", "أعلن الوزير أن X سمحت …": what others did or may do is told, and not announced. */
function tellsOfOthers(
  view: View,
  { subjectPhrases }: Clause,
  { kind, from }: Complement,
  ids: ReadonlySet<string>,
): boolean {
  if (kind !== 'clause') return false;
  if (subjectPhrases.length > 0 && subjectPhrases.every(({ mention }) => isOutlet(mention))) return true;
  if (mayBe(view.words[from])) return true;
  const first = view.phraseAt(from);
  const others = first?.from === from && first.governor === null && first.mention.type !== 'Place';
  // أعلنت الوزارة أن الوزير سيزور …: what is to come she announces, whoever will do it.
  const toCome = /^س[يت]/u.test(view.words[first?.to ?? from]?.norm ?? '');
  return others && !toCome && first.entity !== null && !ids.has(first.entity) && !isOfSide(first, ids);
}

function isOfSide({ mention }: Phrase, ids: ReadonlySet<string>): boolean {
  const { role, state } = mention;
  const sides = [state, role?.of?.state, ...(role?.of?.candidates ?? [])];
  return sides.some((id) => id !== null && id !== undefined && ids.has(id));
}

const mayBe = spelledLike(/^(?:يمكن|قد|ربما)$/u);

/** "تحدث الوزير عن …": he talks with nobody. */
function speaksAlone({ predicate, subject, complement }: Clause): boolean {
  const { lemma } = predicate.entry;
  if (lemma !== 'تحدث' || complement?.frame?.preposition !== 'عن') return false;
  const one = subject.kind === 'mentions' ? subject.mentions.length === 1 : subject.kind === 'dropped';
  return one && predicate.agreement.number === 'singular';
}

/** What the verb itself does with a clause behind أن: null where it only says so. */
export function stanceOfVerb({ predicate, complement }: Clause): Stance | null {
  const { entry, negated } = predicate;
  const own = (complement?.kind === 'clause' ? complement.frame?.stance : null) ?? entry.stance;
  if (own === null || isNeutral(own) || complement?.frame?.nounDecides) return null;
  return negated ? (NEGATED[own] ?? own) : own;
}

/** أوضح رفضه …؛ أشار إلى مواصلة بلاده دعم …: whatever the verb, the noun that opens its complement is a stance. */
function opensWithStance(words: readonly Word[], { kind, from }: Complement): boolean {
  const first = words[from];
  if (first === undefined) return false;
  return isContinuing(first) || (kind === 'object' && isStanceNoun(first));
}

/** مواصلة دعم، استمرار رفض: the stance goes on. */
function isContinuing(word: Word): boolean {
  return word.variants.some(({ stem }) => CONTINUING.test(bare(stem)));
}

const CONTINUING = /^(?:مواصل(?:ه|ت)|استمرار|مضي|متابعه?)(?:ه|ها|هم|نا)?$/u;

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
    .some((word) => word.isWord && word.spelling.nouns.some((reading) => isLent(reading)));
}

/** المعارضة and the like are actors with the article; a report (تقرير) is no stance. */
function isLent({ entry, proclitics }: NounWordReading): boolean {
  if (entry.ambiguous !== undefined && proclitics.includes('ال')) return false;
  // أرسلت مستشاريها لدعم …: what for.
  if (proclitics.includes('ل')) return false;
  return entry.kind === 'stance' || (entry.kind === 'say' && entry.stance !== 'states');
}

/** أكد رفضه …, شدد على ضرورة …, أعرب عن استعداده: the noun that opens the complement decides. */
function nounStance(words: readonly Word[], from: number, end: number): Stance | null {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    const word = words[at];
    if (!word?.isWord) continue;
    const noun = word.spelling.nouns.find(
      ({ entry, proclitics }) =>
        entry.kind !== 'talk' &&
        !proclitics.includes('ك') &&
        !(entry.ambiguous !== undefined && proclitics.includes('ال')),
    );
    if (noun) return nounOf(noun.entry, words, at, end);
    const passes = isFunctionWord(word) || isContinuing(word) || isOneOf(word, OWN_SIDE);
    if (!passes && at > from) break;
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
    !NO_DEEDS.has(deed.norm) &&
    !/^ال/u.test(deed.norm) &&
    /^ال/u.test(doer.norm);
  return agent && words[at + 3]?.norm.startsWith('ال') ? 'demands' : entry.stance;
}

/** أهمية دور الاستثمارات الأجنبية: nobody is told to do anything. */
const NO_DEEDS: ReadonlySet<string> = new Set(
  'دور امن استقرار وحده علاقات زياره لقاء اجتماع قرار اتفاق مكانه موقع موقف'.split(' '),
);

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
