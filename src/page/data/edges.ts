import { type Polarity, polarityOf, type Stance } from '../../model/closed-sets.js';
import type { Overview, Span, ViewPosition, ViewVersion } from '../../view/wire.js';
import type { Filter } from '../state/state.js';

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
  const edges = new Map<string, ViewEdge & { positions: ViewPosition[] }>();
  const seen = (place: number) => hasType(overview, place, filter);
  for (const position of filterPositions(overview, filter)) {
    for (const from of position.speakers.filter(seen)) {
      for (const to of position.targets.filter(seen)) {
        const key = `${overview.entities[from]?.id} ${position.stance} ${overview.entities[to]?.id}`;
        const edge = edges.get(key);
        if (edge !== undefined) edge.positions.push(position);
        else {
          const { stance } = position;
          edges.set(key, { key, from, to, stance, polarity: polarityOf(stance), positions: [position] });
        }
      }
    }
  }
  return [...edges.values()];
}

/** The positions that the filter lets through, whatever kind of actor holds them. */
export function filterPositions(overview: Overview, filter: Filter): ViewPosition[] {
  const articles = new Set(filter.articles);
  const publishers = new Set(filter.publishers);
  return overview.positions.filter(
    (position) =>
      (filter.stances.length === 0 || filter.stances.includes(position.stance)) &&
      (filter.polarities.length === 0 || filter.polarities.includes(polarityOf(position.stance))) &&
      isInTime(position.statedOn, filter) &&
      isStated(overview, position, filter.asOf, (article) => {
        const { id = '', publisher } = overview.articles[article] ?? {};
        return (
          (articles.size === 0 || articles.has(id)) &&
          (publishers.size === 0 || publishers.has(publisher ?? ''))
        );
      }),
  );
}

function hasType(overview: Overview, place: number, { types }: Filter): boolean {
  const type = overview.entities[place]?.type;
  return type !== undefined && (types.length === 0 || types.includes(type));
}

/** A date known to the month or year passes where any day of it would. */
function isInTime(statedOn: string | null, { since, until }: Filter): boolean {
  if (since === null && until === null) return true;
  if (statedOn === null) return false;
  const day = statedOn.slice(0, 10);
  return (
    (since === null || day >= since.slice(0, day.length)) &&
    (until === null || day <= until.slice(0, day.length))
  );
}

/** Whether a text in force at the moment, of an article that counts, states it. */
function isStated(
  overview: Overview,
  position: ViewPosition,
  asOf: string | null,
  counts: (article: number) => boolean,
): boolean {
  return position.readings.some((reading) => {
    const version = overview.articles[reading.article]?.versions[reading.version];
    if (version === undefined || !counts(reading.article)) return false;
    return asOf === null
      ? version.current && reading.until === null
      : holdsAt(reading, asOf) && inForceAt(version, asOf);
  });
}

export function inForceAt(version: ViewVersion, moment: string): boolean {
  return version.inForce.some((span) => holdsAt(span, moment));
}

/** Moments compare as texts: all are ISO 8601 in UTC. */
export function holdsAt({ from, until }: Span, moment: string): boolean {
  return from <= moment && (until === null || until > moment);
}
