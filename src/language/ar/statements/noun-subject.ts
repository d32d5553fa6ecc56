import type { SubjectReference } from '../../pack.js';
import { COMMON_WORDS } from '../lexicon/common-words.js';
import { BOTH, kindOfBoth, OWN_SIDE, REPORTS, SPEAKING_ISSUES, UNIDENTIFIED } from '../lexicon/sources.js';
import { TITLE_WORDS } from '../lexicon/titles.js';
import {
  bare,
  isComma,
  isCommonWord,
  isDefinite,
  isFunctionWord,
  spelledLike,
  type Variant,
  type Word,
} from '../words.js';
import type { Predicate } from './predicates.js';
import { authorOf } from './report-author.js';
import { speaksOn } from './speaks-on.js';
import type { View } from './view.js';

/** A common noun right behind the verb: a source without identity, the statement, both sides, or the object. */
export function nounSubject(
  view: View,
  at: number,
  predicate: Predicate,
  wanted: boolean,
  fresh: boolean,
): SubjectReference | 'object' | null {
  const word = view.words[at];
  if (!word?.isWord || !fresh) return null;
  // في مقابلة مع إذاعة X وقناة Y: what goes on with the noun before is no subject.
  if (at > predicate.at + 1 && word.norm.startsWith('و') && !isCommonWord(word) && goesOn(view.words[at - 1]))
    return null;
  // ومضى يقول: he goes on speaking.
  if (at === predicate.at + 1 && /^[يت]قول$/u.test(word.norm)) return null;
  const plain = word.variants.filter(
    ({ preposition, conjunction }) => preposition === '' && conjunction === '',
  );
  const source = wanted ? sourceNoun(view, at, predicate, plain) : null;
  if (source) return source;
  if (isFunctionWord(word) || isPrepositional(word)) return null;
  // أكد قائد شرطة المحافظة أن: not what is affirmed.
  if (wanted && at === predicate.at + 1 && plain.some(({ stem }) => TITLE_WORDS.has(bare(stem))))
    return nobodyKnown(view, at, predicate);
  if (predicate.entry.frames.some(({ takes }) => takes === 'masdar-object' || takes === 'object'))
    return 'object';
  // A subject is in the nominative: صباحا and the like are adverbs. زيارة تستمر يومين: a verb describes what is before it.
  const describes = at > predicate.at + 2 && looksImperfect(word) && !isCommonWord(word);
  if (!wanted || describes || /^(?:ردا|.{3,}ا)$/u.test(word.norm)) return null;
  return nobodyKnown(view, at, predicate);
}

/** A noun that says of what kind the source is: both sides, the speaker's own, a statement or report, nobody in particular. */
function sourceNoun(
  view: View,
  at: number,
  predicate: Predicate,
  plain: readonly Variant[],
): SubjectReference | null {
  // وحيا مواطنو المدينة الوفد: a plural before its genitive.
  if (at === predicate.at + 1 && /^(?!ال)\p{L}{4,}و$/u.test(view.words[at]?.norm ?? ''))
    return { kind: 'unidentified' };
  const both = plain.find(({ stem }) => BOTH.has(stem) && stem.endsWith('ان'));
  if (both) return bothOf(both.stem);
  if (plain.some(({ stem }) => OWN_SIDE.has(stem))) return { kind: 'own-side' };
  const issued = plain.find(({ stem }) => SPEAKING_ISSUES.has(bare(stem)));
  if (issued)
    return issuerBehind(view, at) ?? { kind: isDefinite(issued.stem) ? 'statement' : 'unidentified' };
  const report = plain.find(({ stem }) => REPORTS.has(bare(stem)));
  if (report) return reportSubject(view, at, report.stem);
  if (!plain.some(({ stem }) => UNIDENTIFIED.has(bare(stem)))) return null;
  return isSameSource(view, at) ? { kind: 'same-source' } : { kind: 'unidentified' };
}

/** A source without identity, unless it goes on with what somebody has said. */
function nobodyKnown({ words }: View, at: number, predicate: Predicate): SubjectReference {
  return speaksOn(words, at, predicate)
    ? { kind: 'dropped', ...predicate.agreement }
    : { kind: 'unidentified' };
}

const looksImperfect = spelledLike(/^[يت]\p{L}{3,}$/u);

/** الجانبان, البلدان, الوزيران. */
export function bothOf(stem: string): SubjectReference {
  const are = kindOfBoth(stem);
  return are === null ? { kind: 'both' } : { kind: 'both', are };
}

/** وأضاف المصدر أن …, وأوضحت المصادر نفسها: the unnamed source that was quoted before; "the security sources" are others. */
function isSameSource(view: View, at: number): boolean {
  if (!/^المص(?:در|ادر)$/u.test(view.words[at]?.norm ?? '')) return false;
  const next = view.words[at + 1];
  return (
    next !== undefined && (!next.isWord || isFunctionWord(next) || /^(?:نفس|ذات)(?:ه|ها)$/u.test(next.norm))
  );
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

function goesOn(before: Word | undefined): boolean {
  return before !== undefined && !isComma(before);
}

/** A noun behind a preposition is no object: only adverbs and particles leave the verb's object still to come. */
export function keepsFresh(word: Word, fresh: boolean, next: Word | undefined): boolean {
  // رفضت تركيا حتى الآن التدخل.
  if (word.norm === 'حتي' && next?.norm === 'الان') return fresh;
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

/** تقرير صادر عن منظمة, الدراسة التي أعدها المركز: its author; التقرير alone: the author who was named with it before. */
function reportSubject(view: View, at: number, stem: string): SubjectReference {
  const author = authorOf(view, at);
  if (author) return { kind: 'mentions', mentions: [author] };
  return isDefinite(stem) ? { kind: 'report' } : { kind: 'unidentified' };
}

/** Between a statement and its issuer: بيان صادر عن الوزارة, بيان للجيش. */
const ISSUER_REACH = 4;

function issuerBehind(view: View, at: number): SubjectReference | null {
  for (let index = at + 1; index <= at + ISSUER_REACH; index++) {
    const phrase = view.phraseAt(index);
    if (phrase?.from !== index) continue;
    const issues = phrase.governor === 'عن' || phrase.governor === 'ل';
    return issues && phrase.mention.type !== 'Place'
      ? { kind: 'mentions', mentions: [phrase.mention] }
      : null;
  }
  return null;
}
