import { polarityOf } from '../../model/closed-sets.js';
import type { Overview, ViewPosition, ViewReading } from '../../view/wire.js';
import type { Filter } from '../state/state.js';
import { holdsAt, inForceAt } from './moments.js';

/** What a filter asks of a position, one question at a time. */
export interface Screen {
  readonly stance: (position: ViewPosition) => boolean;
  readonly speakers: (position: ViewPosition) => boolean;
  readonly targets: (position: ViewPosition) => boolean;
  readonly date: (position: ViewPosition) => boolean;
  /** Those by which a text in force, now or at the moment asked for, states it. */
  readonly readings: (position: ViewPosition) => readonly ViewReading[];
  /** By places in the overview's articles. */
  readonly article: (place: number) => boolean;
  readonly publisher: (place: number) => boolean;
}

export function screenOf(overview: Overview, filter: Filter): Screen {
  const inForce = textsInForce(overview, filter.asOf);
  const holds = ({ article, version, from, until }: ViewReading) =>
    inForce[article]?.[version] === true &&
    (filter.asOf === null ? until === null : holdsAt({ from, until }, filter.asOf));
  const articles = marked(overview, filter.articles, ({ id }) => id);
  const publishers = marked(overview, filter.publishers, ({ publisher }) => publisher ?? '');
  return {
    stance: stanceQuestion(filter),
    speakers: typeQuestion(overview, filter.types, (position) => position.speakers),
    targets: typeQuestion(overview, filter.targetTypes, (position) => position.targets),
    date: dateQuestion(overview, filter),
    readings: ({ readings }) => (readings.every(holds) ? readings : readings.filter(holds)),
    article: (place) => articles === null || articles[place] === true,
    publisher: (place) => publishers === null || publishers[place] === true,
  };
}

/** Stances and polarities are one tree: what is chosen at either level passes. */
function stanceQuestion({ stances, polarities }: Filter): Screen['stance'] {
  if (stances.length === 0 && polarities.length === 0) return () => true;
  return ({ stance }) => stances.includes(stance) || polarities.includes(polarityOf(stance));
}

function typeQuestion(
  { entities }: Overview,
  types: Filter['types'],
  endsOf: (position: ViewPosition) => readonly number[],
): (position: ViewPosition) => boolean {
  if (types.length === 0) return () => true;
  const chosen = entities.map(({ type }) => types.includes(type));
  return (position) => endsOf(position).some((place) => chosen[place] === true);
}

function dateQuestion(overview: Overview, { since, until, undated }: Filter): Screen['date'] {
  if (since === null && until === null) return () => true;
  return (position) => {
    const day = dateOf(overview, position, undated);
    return (
      day !== null &&
      (since === null || day >= since.slice(0, day.length)) &&
      (until === null || day <= until.slice(0, day.length))
    );
  };
}

/**
 * The day, month or year that a position counts for: of its utterance, else, where that is wanted, the earliest day of
 * an article that has it; null where there is none. One known to the month or year passes where any day of it would.
 */
export function dateOf(
  { articles }: Overview,
  { statedOn, readings }: ViewPosition,
  undated: Filter['undated'],
): string | null {
  if (statedOn !== null) return statedOn.length > 10 ? statedOn.slice(0, 10) : statedOn;
  if (undated === 'out') return null;
  let first: string | null = null;
  for (const { article } of readings) {
    const day = articles[article]?.publishedAt?.slice(0, 10) ?? null;
    if (day !== null && (first === null || day < first)) first = day;
  }
  return first;
}

/** For each version of each article whether its text was in force. */
function textsInForce({ articles }: Overview, asOf: string | null): boolean[][] {
  return articles.map(({ versions }) =>
    versions.map((version) => (asOf === null ? version.current : inForceAt(version, asOf))),
  );
}

/** For each article whether it is among the chosen; null where all are. */
function marked(
  { articles }: Overview,
  chosen: readonly string[],
  keyOf: (article: Overview['articles'][number]) => string,
): boolean[] | null {
  if (chosen.length === 0) return null;
  const keys = new Set(chosen);
  return articles.map((article) => keys.has(keyOf(article)));
}
