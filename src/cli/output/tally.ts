import type { ArticleReport } from '../../graph/index.js';

/** What became of one input. */
export interface Done {
  readonly status: ArticleReport['status'] | 'failed';
  readonly report: ArticleReport | null;
  /** The text is in force, as an extractor or gazetteer of before has read it. */
  readonly isOlderReading: boolean;
}

/** What a run has done so far, in numbers: a run may be longer than a memory. */
export interface Tally {
  readonly articles: number;
  readonly statuses: Readonly<Partial<Record<Done['status'], number>>>;
  readonly positions: Readonly<Partial<Record<Outcome, number>>>;
  /** Articles in force as an earlier extractor has read them. */
  readonly olderReadings: number;
}

export const OUTCOMES = ['added', 'kept', 'revised', 'restored', 'retired'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const NOTHING_DONE: Tally = { articles: 0, statuses: {}, positions: {}, olderReadings: 0 };

/** The same as one list of numbers, for a log. */
export function countsOf({ articles, statuses, positions }: Tally): Readonly<Record<string, number>> {
  const ofPositions = Object.entries(positions).map(([outcome, count]) => [`positions.${outcome}`, count]);
  return { articles, ...statuses, ...Object.fromEntries(ofPositions) };
}

export function addTo(tally: Tally, { status, report, isOlderReading }: Done): Tally {
  const positions = { ...tally.positions };
  for (const outcome of OUTCOMES) {
    const more = report?.positions[outcome].length ?? 0;
    if (more > 0) positions[outcome] = (positions[outcome] ?? 0) + more;
  }
  return {
    articles: tally.articles + 1,
    statuses: { ...tally.statuses, [status]: (tally.statuses[status] ?? 0) + 1 },
    positions,
    olderReadings: tally.olderReadings + Number(isOlderReading),
  };
}
