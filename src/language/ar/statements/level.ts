import { RELATIVES } from '../lexicon/function-words.js';
import { afterComma, boundaryBefore } from './boundary.js';
import { type Clause, readClause } from './clause.js';
import { isComplete } from './complete.js';
import type { Open } from './open.js';
import type { Predicate } from './predicates.js';
import { lendsTo, reproaches } from './stance.js';
import type { View } from './view.js';

interface Next {
  readonly clause: Clause;
  /** It stands inside what the open clause reports. */
  readonly inside: boolean;
  /** It goes on at the level of the open clause, under the same reporter. */
  readonly sibling: boolean;
}

/** "Did not comment", "has not announced": nothing was said. "Did not rule out" was. */
function isUnsaid({ negated, entry }: Predicate): boolean {
  const tells = entry.stance === 'states' || entry.stance === 'announces';
  return negated && entry.kind === 'say' && tells && !SAID_BY_NEGATION.has(entry.lemma);
}

const SAID_BY_NEGATION: ReadonlySet<string> = new Set([
  'استبعد',
  'أخفى',
  'رأى',
  'اعتقد',
  'اعتبر',
  'ظن',
  'توقع',
  'رجح',
]);

/** "The man who said" describes; "at the time at which X said" tells what X said. */
function describes({ words }: View, at: number): boolean {
  return (
    RELATIVES.has(words[at - 1]?.norm ?? '') &&
    !/^(?:الوقت|اليوم|الحين|الساعه|اللحظه)$/u.test(words[at - 2]?.norm ?? '')
  );
}

/** Whether a predicate opens a clause of its own, and at which level; null when it is part of what is reported. */
export function nextClause(view: View, predicate: Predicate, open: Open | null): Next | null {
  if (predicate.passive && predicate.entry.lemma !== 'نقل') return null;
  if (isUnsaid(predicate)) return null;
  const clause = readClause(view, predicate, open !== null);
  if (describes(view, predicate.at) && !reportsAside(clause)) return null;
  if (!isComplete(view.words, open !== null, clause)) return null;
  if (!open) return { clause, inside: false, sibling: false };
  if (predicate.shape === 'participle') return { clause, inside: false, sibling: true };
  const reports = open.clause === null || open.clause.complement?.kind === 'clause';
  const direct = clause.from <= open.draft.proposition + 3 && reports;
  const start = boundaryBefore(view.words, clause.from);
  const joined = start < clause.from || predicate.joined;
  // "That they support": the pronoun is the outer speaker, and the position his own.
  if (direct && open.clause?.complement?.pronoun) return null;
  if (direct)
    return takesPosition(clause) &&
      !(clause.subject.kind === 'mentions' && reproaches(view.words, predicate.at, view.words.length))
      ? { clause, inside: true, sibling: false }
      : null;
  if (!joined) return null;
  const explicit = clause.subject.kind !== 'dropped';
  if (!explicit && goesOnInside(clause, open.clause)) return null;
  const { complement } = clause;
  const lent = complement?.kind === 'object' && lendsTo(view.words, complement.from);
  const tells = predicate.entry.kind === 'say' || predicate.entry.kind === 'support';
  const says = tells && complement !== null && (complement.kind !== 'object' || lent);
  const sameLevel = open.clause?.predicate.entry.kind === 'discuss' && predicate.entry.kind === 'discuss';
  if (sameLevel) return { clause, inside: false, sibling: true };
  if (!explicit && !says && !afterComma(view.words, clause.from)) return null;
  return { clause, inside: false, sibling: !explicit && predicate.agreement.number === 'dual' };
}

/** "قال إن القرار … ويدعو إلى …": in the present behind a report in the past, it is said of what is reported. */
function goesOnInside({ predicate }: Clause, outer: Clause | null): boolean {
  if (predicate.shape !== 'finite' || predicate.form.aspect !== 'imperfect') return false;
  const said = outer?.complement?.kind === 'clause' || outer?.complement?.kind === 'preposition';
  return said && outer.predicate.form.aspect === 'perfect';
}

/**
 * Inside a report only an actor of its own takes a position; "that he will" is the outer speaker's. What others did
 * (that they supported X) is told by the outer speaker, what they hold (that they support X) is their position.
 */
function takesPosition({ subject, subjectPhrases, predicate }: Clause): boolean {
  if (subject.kind === 'both' || subject.kind === 'own-side' || subjectPhrases[0]?.mention.kind === 'side')
    return true;
  if (subject.kind !== 'mentions') return false;
  return predicate.entry.kind !== 'stance' || predicate.form.aspect === 'imperfect';
}

/**
 * "The governor, who added that …", "who stressed its support": a report beside the main clause. Other relative clauses
 * describe.
 */
function reportsAside({ predicate, complement, subject, subjectPhrases }: Clause): boolean {
  const said = complement?.kind === 'clause' || complement?.kind === 'quote';
  const [teller] = subjectPhrases;
  const stressed =
    teller?.mention.type === 'Person' && predicate.form.aspect === 'perfect' && complement !== null;
  const { entry } = predicate;
  return entry.kind === 'say' && (said || (stressed && !entry.ambiguous)) && subject.kind === 'mentions';
}
