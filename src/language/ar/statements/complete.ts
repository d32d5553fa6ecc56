import { OBJECT_DECIDES, REFUSED_SPEECH } from '../lexicon/second-senses.js';
import { bare, type Word } from '../words.js';
import type { Clause } from './clause.js';
import { lendsTo } from './stance.js';

/** Feelings are positions only when somebody tells them. */
const FEELINGS: ReadonlySet<string> = new Set(['شعر', 'أحس', 'خشي']);

/** A clause of saying needs something said; verbs with a second sense need their own complement for it. */
export function isComplete(
  words: readonly Word[],
  told: boolean,
  { predicate, complement, objects, subject }: Clause,
): boolean {
  const { entry } = predicate;
  // تضمنه: with a pronoun for its object the verb needs something said beside it.
  if (predicate.suffix !== null && complement?.kind === 'object') return false;
  if (complement === null)
    return (
      entry.kind !== 'say' && entry.kind !== 'support' && objects.length > 0 && subject.kind === 'mentions'
    );
  // يعتبر أن, تشير إلى: in the present, without a subject or a conjunction, it describes something said before.
  const undirected =
    predicate.shape === 'finite' && predicate.form.aspect === 'imperfect' && subject.kind === 'dropped';
  if (undirected && !predicate.joined) return false;
  // بحثها: with a pronoun the verbal noun is meant.
  if (entry.kind === 'discuss' && predicate.suffix !== null) return false;
  if (FEELINGS.has(entry.lemma) && predicate.form.person !== 1 && !told) return false;
  if (
    entry.ambiguous &&
    entry.kind === 'say' &&
    complement.kind === 'preposition' &&
    predicate.shape === 'finite' &&
    subject.kind !== 'mentions' &&
    !predicate.joined
  )
    return false;
  if (entry.kind === 'support')
    return complement.kind === 'clause' || complement.kind === 'quote' || lendsTo(words, complement.from);
  const declined = REFUSED_SPEECH.get(entry.lemma);
  const head = words[complement.from]?.variants ?? [];
  if (declined && head.some(({ stem }) => declined.includes(bare(stem)))) return false;
  const deciding = OBJECT_DECIDES.get(entry.lemma);
  if (deciding)
    return words
      .slice(predicate.at, predicate.at + 12)
      .some((word) => word.variants.some(({ stem }) => deciding.includes(bare(stem))));
  const deed =
    subject.kind === 'mentions' && (complement.frame?.takes === 'masdar-object' || entry.stance !== 'states');
  const lent = complement.frame?.takes === 'masdar-object' && lendsTo(words, complement.from);
  if (entry.ambiguous && entry.kind === 'say' && complement.kind === 'object' && !deed && !lent) return false;
  if (lent) return true;
  if (entry.ambiguous && complement.kind === 'object')
    return subject.kind === 'mentions' || subject.kind === 'both' || (predicate.at === 0 && predicate.joined);
  if (predicate.shape === 'participle' && complement.kind === 'object' && predicate.agreement.gender === 'f')
    return false;
  return true;
}
