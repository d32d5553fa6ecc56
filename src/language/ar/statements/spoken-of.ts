import type { Mention } from '../../../model/mention.js';
import type { SpokenOf, SubjectReference } from '../../pack.js';
import { RELATIVES } from '../lexicon/function-words.js';
import { bare, spelledLike } from '../words.js';
import type { Predicate } from './predicates.js';
import type { Phrase, View } from './view.js';

/**
 * "قال مسؤولون أتراك … وأضافوا", "قال متحدث باسم الوزارة … وأضاف": who speaks for a state or body is spoken of by the
 * noun for him, not by what he speaks for.
 */
export function withAgreement(view: View, subject: SubjectReference, predicate: Predicate): SubjectReference {
  if (subject.kind !== 'mentions' || subject.mentions.length !== 1) return subject;
  const [mention] = subject.mentions;
  const as = mention ? spokenOf(view, mention, predicate) : null;
  return as === null ? subject : { ...subject, as };
}

function spokenOf(view: View, mention: Mention, predicate: Predicate): SpokenOf | null {
  if (mention.type !== 'Person' || mention.shape !== 'role') return null;
  const isSource = mention.kind === 'indefinite';
  const noun = bare(view.words[mention.from]?.norm.replace(/^[ول](?=م)/u, '') ?? '');
  if (isSource && /(?:ون|ين)$|^(?:وزراء|نواب|قاده|ضباط|عدد|بعض|احد)$/u.test(noun))
    return { number: 'plural', gender: 'm', isSource };
  const before = predicate.at < mention.from;
  const gender = before && predicate.shape === 'finite' ? predicate.agreement.gender : null;
  return { number: 'singular', gender: mention.gender ?? gender, isSource };
}

const REACH = 3;
const GOES_ON = new Set('اضاف اضافت تابع تابعت اردف اردفت زاد زادت واصل واصلت'.split(' '));

/**
 * "سعى الوزير إلى …، واصفا …": a participle, or a verb behind "and", goes on with whom the sentence opened with and told
 * something of. Null where it opens with nobody, or with somebody who does not agree with it.
 */
export function narratedSubject(view: View, predicate: Predicate): Phrase | null {
  const { words, phrases } = view;
  const { shape, form, agreement, at } = predicate;
  if (form.person === 1) return null;
  if (shape === 'finite' && isInIt(words[at + 1])) return lastActor(view, predicate);
  const opener = phrases.find(({ governor }) => governor === null);
  if (!opener || opener.to > at - 1) return null;
  const acts = words[opener.from - 1]?.verbs.some(
    ({ entry, form: other }) => entry.kind !== 'other' && other.aspect === 'perfect',
  );
  if (opener.from > REACH && !acts) return null;
  const goesOn = GOES_ON.has(words[at]?.norm.replace(/^[وف]/u, '') ?? '');
  if (goesOn || (shape === 'finite' && (!predicate.joined || predicate.entry.ambiguous !== undefined)))
    return null;
  const { mention } = opener;
  if (!isActor(opener) || agreement.number === 'plural') return null;
  if (opener.from > 0 && !acts && !opensSentence(view, opener.from)) return null;
  const gender = mention.gender ?? (mention.type === 'Person' ? 'm' : null);
  return gender !== null && gender === agreement.gender ? opener : null;
}

const isInIt = spelledLike(/^(?:في|خلال)(?:ه|ها)$/u);

/** "عقد الوزير لقاء مع X أكد فيه أن …": the clause describes what he held. */
function lastActor({ phrases, words }: View, { agreement, at, entry }: Predicate): Phrase | null {
  if (agreement.number !== 'singular' || entry.lemma === 'جاء') return null;
  const free = phrases.filter((phrase) => phrase.governor === null && phrase.to < at && isActor(phrase));
  const last = free.at(-1);
  const acts = words[(last?.from ?? 0) - 1]?.verbs.some(({ form }) => form.aspect === 'perfect') ?? false;
  if (!last || !(acts || last.from <= 1)) return null;
  return (last.mention.gender ?? agreement.gender) === agreement.gender ? last : null;
}

function isActor({ mention }: Phrase): boolean {
  return mention.type !== 'Place' && mention.type !== 'Operation';
}

/** Nothing but a verb and particles before it: "وقد زار الوزير". A noun there would have it as its genitive. */
function opensSentence(view: View, to: number): boolean {
  const words = view.words.slice(0, to);
  const last = words.at(-1);
  if (words.some((word) => !word.isWord || RELATIVES.has(word.norm) || /^[وف]?ال/u.test(word.norm)))
    return false;
  return last !== undefined && !/(?:ه|ات|ين|ون)$/u.test(last.norm);
}
