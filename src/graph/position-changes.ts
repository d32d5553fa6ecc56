import type { Row } from '../model/change.js';
import { identityIn } from './context.js';
import { addLinkChanges, connectionsOf, connectionsOfStored, NO_CONNECTIONS } from './links.js';
import { hasSameDetails, type Outcome, readingsIn } from './outcome.js';
import type { Plan } from './plan.js';
import type { ChangeList } from './statements.js';

/** Writes positions, whom they connect, and their evidence in this version. */
export function addPositionChanges(list: ChangeList, plan: Plan): void {
  const { outcomes, rows, placement } = plan;
  const added = new Set(outcomes.positions.filter(({ kind }) => kind === 'added').map(({ id }) => id));
  list.add(
    'create-positions',
    rows.positions.filter(({ id }) => added.has(id)).map(({ node }) => node),
  );
  if (placement.current) list.add('revise-positions', outcomes.positions.flatMap(revisedRow));
  list.add(
    'retire-positions',
    outcomes.retired.map(({ id }) => ({ id })),
  );
  addConnections(list, plan);
  if (placement.stored !== null) addReplacedEvidence(list, plan);
  list.add(
    'create-evidence',
    rows.positions.flatMap(({ evidence }) => evidence),
  );
  if (placement.stored !== null) list.add('clear-mentions', [{ version: placement.id }]);
  list.add('create-mentions', rows.mentions);
  list.add('create-readings', rows.readings);
}

function revisedRow({ id, position, stored }: Outcome): Row[] {
  if (stored === null || (stored.current && hasSameDetails(position, stored))) return [];
  const { topic, condition, statedOn } = position;
  return [{ id, topic, condition, statedOn }];
}

/** An older version that arrives late leaves stored positions as they are: what is in force now decides over them. */
function addConnections(list: ChangeList, { outcomes, placement, context }: Plan): void {
  const written = outcomes.positions.filter(({ stored }) => stored === null || placement.current);
  const changes = written.map(({ id, position, stored }) => ({
    id,
    before: stored === null ? NO_CONNECTIONS : connectionsOfStored(stored),
    after: connectionsOf(position.asRead, identityIn(context)),
  }));
  addLinkChanges(list, changes);
}

/**
 * A version that was read before is read anew: what both readings found gets its evidence afresh, what only the
 * earlier one found keeps it as WAS_EVIDENCED_BY, with the extractor that had found it.
 */
function addReplacedEvidence(list: ChangeList, { outcomes, placement, context }: Plan): void {
  const again = outcomes.positions.filter(
    ({ stored }) => stored !== null && readingsIn(stored, placement.id).length > 0,
  );
  list.add(
    'drop-evidence',
    again.map(({ id }) => ({ position: id, version: placement.id })),
  );
  const extractor = placement.stored?.extractor ?? 'unknown';
  const until = { version: placement.id, extractor, supersededAt: context.ingestedAt };
  list.add(
    'supersede-evidence',
    outcomes.superseded.map(({ id }) => ({ position: id, ...until })),
  );
}
