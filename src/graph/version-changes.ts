import type { Row } from '../model/change.js';
import { articleRowOf } from './article-row.js';
import type { Plan } from './plan.js';
import { relationListOf } from './relation-rows.js';
import type { ChangeList } from './statements.js';

/**
 * Writes the article and its versions. `currentFrom` and `currentUntil` list when a version's text came into force and
 * ceased to be, as this store learnt it: a text that the article goes back to has two of each.
 */
export function addVersionChanges(list: ChangeList, plan: Plan): void {
  const { previous, next, placement, context } = plan;
  const { leaving } = placement;
  if (placement.current) list.add('put-article', [articleRowOf(next.article, next.version, previous)]);
  list.add(
    'renumber-versions',
    placement.renumbered.map(({ id, number }) => ({ id, number })),
  );
  if (leaving !== null) {
    list.add('close-version', [
      { id: leaving.id, currentUntil: [...leaving.currentUntil, context.ingestedAt] },
    ]);
  }
  if (placement.stored === null) list.add('create-version', [newVersionRow(plan)]);
  else list.add('reopen-version', [storedVersionRow(plan, placement.stored)]);
}

function newVersionRow({ next, placement, rows, context }: Plan): Row {
  const { contentHash, text, modifiedAt, extractor } = next.version;
  return {
    id: placement.id,
    article: next.article.id,
    number: placement.number,
    contentHash,
    text,
    modifiedAt,
    ingestedAt: context.ingestedAt,
    extractor,
    current: placement.current,
    currentFrom: placement.current ? [context.ingestedAt] : [],
    currentUntil: [],
    readBy: [extractor],
    readAt: [context.ingestedAt],
    relations: relationListOf(rows.relations),
  };
}

/** The text is written again, since only its content is the same: white space and boilerplate may have moved it. */
function storedVersionRow(
  { next, rows, context }: Plan,
  stored: NonNullable<Plan['placement']['stored']>,
): Row {
  const currentFrom = stored.current ? stored.currentFrom : [...stored.currentFrom, context.ingestedAt];
  const { text, extractor } = next.version;
  const isSameReader = stored.extractor === extractor;
  const readBy = isSameReader ? stored.readBy : [...stored.readBy, extractor];
  const readAt = isSameReader ? stored.readAt : [...stored.readAt, context.ingestedAt];
  const relations = relationListOf(rows.relations);
  return { id: stored.id, text, extractor, currentFrom, readBy, readAt, relations };
}
