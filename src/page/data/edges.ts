import { type Polarity, polarityOf, STANCES, type Stance } from '../../model/closed-sets.js';
import type { Overview, ViewPosition } from '../../view/wire.js';
import type { Filter } from '../state/state.js';
import { screenOf } from './screen.js';

export { holdsAt, inForceAt } from './moments.js';

/** What is drawn between two entities: all positions of one stance, as many as the filter lets through. */
export interface ViewEdge {
  /** The same between loads: ids of its ends, and its stance. */
  readonly key: string;
  /** Places in the overview's entities. */
  readonly from: number;
  readonly to: number;
  readonly stance: Stance;
  readonly polarity: Polarity;
  /** In the overview's order. */
  readonly positions: readonly ViewPosition[];
}

/** One edge for each speaker, stance and target among the positions that the filter lets through. */
export function deriveEdges(overview: Overview, filter: Filter): ViewEdge[] {
  const { entities } = overview;
  const count = entities.length;
  const speaks = chosenEnds(overview, filter.types);
  const isTarget = chosenEnds(overview, filter.targetTypes);
  const edges = new Map<number, ViewEdge & { positions: ViewPosition[] }>();
  for (const position of filterPositions(overview, filter)) {
    const { stance } = position;
    const kind = STANCES.indexOf(stance);
    for (const from of position.speakers) {
      if (speaks[from] !== true) continue;
      for (const to of position.targets) {
        if (isTarget[to] !== true) continue;
        const place = (from * count + to) * STANCES.length + kind;
        const edge = edges.get(place);
        if (edge?.positions.at(-1) === position) continue;
        if (edge !== undefined) edge.positions.push(position);
        else {
          const key = `${entities[from]?.id} ${stance} ${entities[to]?.id}`;
          edges.set(place, { key, from, to, stance, polarity: polarityOf(stance), positions: [position] });
        }
      }
    }
  }
  return [...edges.values()];
}

/** The positions that the filter lets through, in the overview's order; those without a target are among them. */
export function filterPositions(overview: Overview, filter: Filter): ViewPosition[] {
  const screen = screenOf(overview, filter);
  return overview.positions.filter(
    (position) =>
      screen.stance(position) &&
      screen.speakers(position) &&
      screen.targets(position) &&
      screen.date(position) &&
      screen.readings(position).some(({ article }) => screen.article(article) && screen.publisher(article)),
  );
}

/** For each entity whether it may stand at an end of an edge: one speaker of a kind brings no other with it. */
function chosenEnds({ entities }: Overview, types: Filter['types']): boolean[] {
  return entities.map(({ type }) => types.length === 0 || types.includes(type));
}
