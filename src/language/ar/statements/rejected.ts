import type { Sentence } from '../../../model/document.js';
import type { Link } from '../../../model/link.js';
import type { LanguageContext, Rejection } from '../../pack.js';
import type { Draft } from './build.js';
import { predicateAt, whyNoPredicate } from './predicates.js';
import { draftsOf, dropReason } from './read.js';
import { type View, viewOf } from './view.js';

/** Words of saying and of stance in a sentence that gave no statement, each with the reason; for explanation alone. */
export function rejectedIn(
  sentence: Sentence,
  links: readonly Link[],
  context: LanguageContext,
): Rejection[] {
  const view = viewOf(sentence, links, context);
  const drafts = draftsOf(view);
  const dropped = drafts.flatMap((draft, index) => {
    const reason = dropReason(view, draft, drafts[index - 1]);
    return reason === null ? [] : rejection(view, draft.from, draft.predicate, reason);
  });
  return [...dropped, ...view.words.flatMap((_, at) => unusedAt(view, at, drafts))];
}

function unusedAt(view: View, at: number, drafts: readonly Draft[]): Rejection[] {
  if (drafts.some(({ from, proposition }) => from <= at && at < proposition)) return [];
  const misfit = whyNoPredicate(view, at);
  if (misfit) return rejection(view, at, misfit.lemma, misfit.reason);
  const predicate = predicateAt(view, at);
  if (!predicate) return [];
  const holder = drafts.find(({ proposition, to }) => proposition <= at && at < to);
  const reason = holder
    ? `part of what is reported with ${holder.predicate}`
    : 'nothing is said with it: no complement of its kind';
  return rejection(view, at, predicate.entry.lemma, reason);
}

function rejection(view: View, at: number, predicate: string, reason: string): Rejection[] {
  const token = view.words[at]?.token;
  return token ? [{ start: token.start, end: token.end, predicate, reason }] : [];
}
