import { bySpelling, isComma, isFunctionWord, isRelative, spelledLike, type Word } from '../words.js';
import type { Draft } from './build.js';
import { readClause } from './clause.js';
import { takesActor } from './objects.js';
import { type Predicate, predicateAt } from './predicates.js';
import { propositionStance } from './proposition.js';
import type { Phrase, View } from './view.js';

const isPronoun = spelledLike(/^(?:الي|ب|عن|علي|من)(?:ه|ها|هم)$/u);
/** Verbs of saying that judge what they have as object. */
const JUDGES: ReadonlySet<string> = new Set(['اعتبر', 'وصف', 'اتهم', 'دعا', 'طالب']);
const REACH = 14;

/**
 * "الاتفاق الذي تعارضه إسرائيل", "الهدنة التي دعت إليها الرياض": whoever is named behind the verb takes a side on what the
 * relative pronoun stands for, beside what the sentence tells.
 */
export function relativeStance(view: View, at: number): Draft | null {
  if (!isRelative(view.words[at - 1])) return resumption(view, at) ?? ascription(view, at);
  const predicate = predicateAt(view, at);
  if (predicate?.shape !== 'finite' || predicate.passive || predicate.negated) return null;
  return relativeReport(view, predicate) ?? byNamed(view, at, predicate) ?? byAntecedent(view, at, predicate);
}

/** Sides that are taken by saying so: تدعم would tell of conduct. */
const TAKEN_BY_SAYING: ReadonlySet<string> = new Set(
  'رفض عارض أيد انتقد أدان ندد استنكر شجب ناهض اتهم طالب'.split(' '),
);

/** "تركيا، التي تعارض القرار، …": in the present the one whom the pronoun stands for takes a side. */
function byAntecedent(view: View, at: number, { entry, form, suffix, agreement }: Predicate): Draft | null {
  const { words } = view;
  const actor = antecedent(view, at);
  if (form.aspect !== 'imperfect' || suffix !== null || entry.stance === null || !actor) return null;
  if (!TAKEN_BY_SAYING.has(entry.lemma) || agreement.number !== 'singular') return null;
  const { type, gender } = actor.mention;
  const feminine = words[at - 1]?.norm === 'التي';
  if (type === 'Place' || type === 'Operation' || feminine !== (agreement.gender === 'f')) return null;
  if (type === 'Person' && (gender ?? 'm') !== agreement.gender) return null;
  // "الحزب الذي ترفض تركيا": somebody else does.
  if (view.phraseAt(at + 1)?.joined === false && !takesActor({ entry })) return null;
  let to = at + 1;
  while (to < Math.min(words.length, at + REACH) && words[to]?.isWord) to++;
  const objects = view.phrases.filter(({ from, governor }) => from === at + 1 && governor === null);
  return {
    rule: 'ar/position/relative-stance',
    predicate: entry.lemma,
    stance: entry.stance,
    subject: { kind: 'mentions', mentions: [actor.mention] },
    from: actor.from,
    to,
    proposition: at + 1,
    objects,
    dated: [],
    aside: true,
  };
}

/**
 * "التقرير الذي وصفه بأنه …", "المدينة التي قال إن …": beside what he reports, the same speaker says of it. The pronoun, or the
 * gender, tells that it is not whoever stands before the relative pronoun.
 */
function relativeReport(view: View, predicate: Predicate): Draft | null {
  const { at, entry, suffix, agreement, form } = predicate;
  const { words } = view;
  if (entry.kind !== 'say' || form.aspect !== 'perfect' || agreement.number !== 'singular') return null;
  const relative = words[at - 1]?.norm.replace(/^[وف]/u, '') ?? '';
  const another = relative === 'الذين' || (agreement.gender === 'm') === (relative === 'التي');
  const { subject, complement } = readClause(view, predicate, true);
  const says = complement?.kind === 'clause' || complement?.kind === 'quote';
  const judges = suffix !== null && complement?.kind === 'preposition';
  if (!complement || subject.kind === 'mentions' || !(judges || (says && (suffix !== null || another))))
    return null;
  if (complement.from > at + REPORT_REACH) return null;
  let to = complement.from + 1;
  while (to < words.length && !isComma(words[to])) to++;
  const before = antecedent(view, at);
  return {
    rule: 'ar/position/relative-report',
    predicate: entry.lemma,
    stance: propositionStance(view, complement.from, to) ?? entry.stance ?? 'states',
    subject: { kind: 'dropped', ...agreement },
    from: at - 1,
    to,
    proposition: complement.from,
    objects: before ? [before] : [],
    dated: [],
    aside: true,
  };
}

/** Right behind the verb: nobody else stands there to say it. */
const REPORT_REACH = 2;

/** What the relative pronoun before the token stands for, if it has a name. */
function antecedent({ words, phraseAt }: View, at: number): Phrase | null {
  return phraseAt(isComma(words[at - 2]) ? at - 3 : at - 2);
}

function byNamed(view: View, at: number, predicate: Predicate): Draft | null {
  const { words } = view;
  const { entry, suffix } = predicate;
  const takesSide = entry.kind === 'stance' || JUDGES.has(entry.lemma);
  const behind = suffix !== null ? at + 1 : isPronoun(words[at + 1]) ? at + 2 : null;
  if (!takesSide || behind === null || entry.stance === null) return null;
  const phrase = view.phraseAt(behind);
  if (!phrase || phrase.from !== behind || phrase.governor !== null || phrase.mention.type === 'Place')
    return null;
  const before = withoutPlace(view, antecedent(view, at));
  const speakers = [phrase, ...joinedTo(view, phrase)];
  const behindThem = speakers.at(-1)?.to ?? phrase.to;
  let to = behindThem;
  while (to < Math.min(words.length, behindThem + REACH) && words[to]?.isWord) to++;
  return {
    rule: 'ar/position/relative-stance',
    predicate: entry.lemma,
    stance: entry.stance,
    subject: { kind: 'mentions', mentions: speakers.map(({ mention }) => mention) },
    from: before?.from ?? at - 1,
    to,
    proposition: behindThem < to ? behindThem : at,
    objects: before ? [before] : [],
    dated: [],
    aside: true,
  };
}

/** "التحركات في سوريا التي …": where it is ends what is meant. */
function withoutPlace(view: View, last: Phrase | null): Phrase | null {
  if (!last || last.mention.type === 'Place') return null;
  return last.governor === 'في' && last.mention.type === 'State' ? view.phraseAt(last.from - 2) : last;
}

/** "تعتبره تركيا والغرب": those who take the side with the one named. */
function joinedTo(view: View, first: Phrase): Phrase[] {
  const next = view.phrases.find(({ from, joined }) => joined && from >= first.to && from <= first.to + 1);
  return next === undefined || next.mention.type === 'Place' ? [] : [next, ...joinedTo(view, next)];
}

/** "… وهو ما رفضه الوزير", "… وهذا ما أكدته الوكالة": whoever is named behind the verb judges what stands before. */
function resumption(view: View, at: number): Draft | null {
  const { words } = view;
  if (words[at - 1]?.norm !== 'ما' || !/^[وف](?:هو|هي|هذا)$/u.test(words[at - 2]?.norm ?? '')) return null;
  const predicate = predicateAt(view, at);
  // رفضه الوزير, أكد عليه الوزير.
  const behind = predicate?.suffix ? at + 1 : isPronoun(words[at + 1]) ? at + 2 : null;
  const subject = behind === null ? null : view.phraseAt(behind);
  if (!predicate || predicate.passive || subject?.from !== behind) return null;
  const { entry } = predicate;
  if (subject.governor !== null || subject.mention.type === 'Place' || entry.stance === null) return null;
  let from = at - 2;
  while (from > 0 && !isComma(words[from - 1]) && words[from - 1]?.isWord) from--;
  // "…، وهو ما": the clause before the comma.
  if (from === at - 2) for (from--; from > 0 && words[from - 1]?.isWord; ) from--;
  return {
    rule: 'ar/position/relative-stance',
    predicate: entry.lemma,
    stance: entry.stance,
    subject: { kind: 'mentions', mentions: [subject.mention] },
    from: Math.max(0, from),
    to: subject.to,
    proposition: Math.max(0, from),
    dated: [],
    aside: true,
  };
}

const ascribes = spelledLike(/^[وف]?نسبته?ا?$/u);

/** Whether a side may be told by the word itself, or by the one behind it. */
export const opensSide = ascribes;
export const leadsToSide = bySpelling((spelling) => spelling.norm === 'ما' || isRelative({ spelling }));
const SOURCE_REACH = 4;

/** "هجوم نسبته السلطات إلى الحزب": who is named behind the verb lays it at somebody's door. */
function ascription(view: View, at: number): Draft | null {
  const { words } = view;
  const subject = ascribes(words[at]) ? view.phraseAt(at + 1) : null;
  if (subject?.from !== at + 1 || subject.governor !== null || subject.mention.type === 'Place') return null;
  const object = view.phrases.find(
    ({ from, governor }) => governor === 'الي' && from >= subject.to && from <= subject.to + SOURCE_REACH,
  );
  if (!object) return null;
  let from = at;
  while (from > at - SOURCE_REACH && isNamed(words[from - 1])) from--;
  return {
    rule: 'ar/position/relative-stance',
    predicate: 'نسب',
    stance: 'accuses',
    subject: { kind: 'mentions', mentions: [subject.mention] },
    from,
    to: object.to,
    proposition: subject.to,
    objects: [object],
    dated: [],
    aside: true,
  };
}

/** What is ascribed, with its adjectives: هجوم انتحاري دام. */
function isNamed(word: Word | undefined): boolean {
  return word?.isWord === true && !isFunctionWord(word);
}
