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

/** Counts first; then what has no position left goes; then first and last dates that went away are looked up anew. */
export function addEdgeChanges(list: ChangeList, deltas: readonly EdgeDelta[]): void {
  list.addByType('count-stances', deltas);
  const vanishing = deltas.filter(({ mayVanish }) => mayVanish);
  list.addByType(
    'drop-stances',
    vanishing.map(({ type, row }) => ({ type, row: { target: row.target, speaker: row.speaker } })),
  );
  const redated = deltas
    .filter(({ lostDates }) => lostDates.length > 0)
    .map(({ type, row: { target, speaker, stance }, lostDates }) => ({
      type,
      row: { target, speaker, stance, lostDates },
    }));
  list.addByType('redate-stances-from-targets', redated);
  list.addByType('redate-stances-from-speakers', redated);
}
