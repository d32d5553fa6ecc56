import type { Plan } from './plan.js';
import { type EdgeDelta, edgeDeltas } from './stance-edges.js';
import type { ChangeList } from './statements.js';

/** The changes to the derived edges; none when the version is an older one that does not come into force. */
export function edgeDeltasOf({ previous, placement, outcomes }: Plan): EdgeDelta[] {
  if (!placement.current) return [];
  const before = (previous?.positions ?? []).filter((position) => position.current);
  return edgeDeltas(
    before,
    outcomes.positions.map(({ position }) => position),
  );
}

/** Counts first; then what has no position left goes; then edges that know no date any more look theirs up. */
export function addEdgeChanges(list: ChangeList, deltas: readonly EdgeDelta[]): void {
  list.addByType('count-stances', deltas);
  const endsOf = ({ type, row: { target, speaker } }: EdgeDelta) => ({ type, row: { target, speaker } });
  list.addByType('drop-stances', deltas.filter(({ mayVanish }) => mayVanish).map(endsOf));
  const redated = deltas
    .filter(({ losesDate }) => losesDate)
    .map((delta) => ({ type: delta.type, row: { ...endsOf(delta).row, stance: delta.stance } }));
  list.addByType('redate-stances-from-targets', redated);
  list.addByType('redate-stances-from-speakers', redated);
}
