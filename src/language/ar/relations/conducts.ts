import type { Link } from '../../../model/link.js';
import type { RelationProposal } from '../../pack.js';
import { readClause } from '../statements/clause.js';
import { predicateAt } from '../statements/predicates.js';
import { trimmedSpan, type View } from '../statements/view.js';
import { isQuoteMark, spelledLike } from '../words.js';

const carriesOut = spelledLike(
  /^(?:تنفذها|ينفذها|نفذتها|نفذها|تقودها|يقودها|قادتها|اطلقتها|اطلقها|تشنها|يشنها|شنتها|شنها|بداتها|بداها|تخوضها|يخوضها|خاضتها)$/u,
);
const isLaunch = spelledLike(/^(?:اطلاق|بدء|انطلاق|شن|اطلاقها|تنفيذ|بدايه)$/u);
const isOperation = spelledLike(/^(?:عمليه|عمليات|حمله|معركه|العمليه)$/u);
const REACH = 3;

/** عملية "X" التي تنفذها Y; أعلنت Y إطلاق عملية "X": Y conducts X. */
export function conducting(view: View, links: readonly Link[]): RelationProposal[] {
  return links
    .filter(({ mention }) => mention.type === 'Operation')
    .flatMap(({ mention }) => byRelativeClause(view, links, mention) ?? byLaunch(view, links, mention) ?? []);
}

function byRelativeClause(
  view: View,
  links: readonly Link[],
  operation: Link['mention'],
): RelationProposal[] | null {
  let at = operation.to;
  while (isQuoteMark(view.words[at])) at++;
  if (view.words[at]?.norm !== 'التي' || !carriesOut(view.words[at + 1])) return null;
  const actor = links.find(
    ({ mention }) => mention.from >= at + 2 && mention.from <= at + 2 + REACH && isActor(mention),
  )?.mention;
  return actor ? [proposal(view, links, actor, operation, headed(view, operation), actor.to)] : null;
}

function byLaunch(view: View, links: readonly Link[], operation: Link['mention']): RelationProposal[] | null {
  const from = headed(view, operation);
  if (!isLaunch(view.words[from - 1])) return null;
  for (let at = from - 2; at >= 0; at--) {
    const predicate = predicateAt(view, at);
    if (!predicate) continue;
    const actor = readClause(view, predicate).subjectPhrases[0]?.mention;
    return actor && isActor(actor) ? [proposal(view, links, actor, operation, from - 1, operation.to)] : null;
  }
  return null;
}

/** The token at which "operation" stands before its name. */
function headed(view: View, operation: Link['mention']): number {
  let at = operation.from - 1;
  while (isQuoteMark(view.words[at])) at--;
  return isOperation(view.words[at]) ? at : operation.from;
}

function proposal(
  view: View,
  links: readonly Link[],
  actor: Link['mention'],
  operation: Link['mention'],
  from: number,
  to: number,
): RelationProposal {
  const place = links.find(
    ({ mention }) =>
      mention.from >= to &&
      mention.from <= to + REACH + 2 &&
      (mention.type === 'Place' || mention.type === 'State') &&
      mention.shape === 'name',
  )?.mention;
  const evidence =
    trimmedSpan(view.words, from, place && place.type === 'State' ? place.to : to) ?? operation;
  return {
    type: 'CONDUCTS',
    from: actor,
    to: operation,
    evidence: { start: evidence.start, end: evidence.end },
    rule: 'ar/relation/conducts',
    ...(place ? { place } : {}),
  };
}

function isActor({ type, shape }: Link['mention']): boolean {
  return shape === 'name' && type !== 'Place' && type !== 'Operation';
}
