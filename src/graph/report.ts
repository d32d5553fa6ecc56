import type { Stance } from '../model/stance.js';
import type { Outcome, OutcomeKind, Outcomes } from './outcome.js';
import type { StanceChange } from './stance-changes.js';
import type { StoredPosition } from './stored.js';

export interface PositionReport {
  readonly id: string;
  readonly speakers: readonly string[];
  readonly stance: Stance;
  readonly targets: readonly string[];
  readonly topic: string | null;
  /** Its sentence in this version; null for a retired one. */
  readonly quote: string | null;
  /** Its sentence in the previous state, where it had one. */
  readonly quoteBefore: string | null;
}

/** What an ingest did, or would do, to one article. All people and things are entity ids. */
export interface ArticleReport {
  readonly article: string;
  readonly title: string | null;
  readonly status: 'added' | 'unchanged' | 'updated';
  readonly version: {
    readonly id: string;
    /** Its place in the article's history, from 1. */
    readonly number: number;
    readonly contentHash: string;
    /** Whether its text is in force; false for an older state that arrived late. */
    readonly current: boolean;
    /** Whether the article already had this text: it has gone back to it, or it was read again. */
    readonly stored: boolean;
  };
  /** Why the graph changes: the text did, or the extractor read the same text anew. */
  readonly cause: 'text' | 'extractor';
  /** The extractor of the state before and of this one. */
  readonly extractors: { readonly before: string | null; readonly now: string };
  readonly positions: {
    readonly added: readonly PositionReport[];
    readonly kept: readonly PositionReport[];
    readonly revised: readonly PositionReport[];
    /** In force again after they had been retired. */
    readonly restored: readonly PositionReport[];
    readonly retired: readonly PositionReport[];
  };
  readonly stanceChanges: readonly StanceChange[];
  readonly entitiesAdded: number;
  readonly relationsAdded: number;
  readonly relationsRetired: number;
  /** Other articles that are stored with this very text. */
  readonly sameTextAs: readonly string[];
  /** When the article was last updated, where the clock is before that: this update is a millisecond after it. */
  readonly clockBehind: string | null;
  /** The names for display of the entities above, by id. */
  readonly names: Readonly<Record<string, string>>;
}

export function reportPositions(outcomes: Outcomes): ArticleReport['positions'] {
  const of = (kind: OutcomeKind): PositionReport[] =>
    outcomes.positions.filter((outcome) => outcome.kind === kind).map(reportOutcome);
  const retired = outcomes.retired.map(reportRetired);
  return { added: of('added'), kept: of('kept'), revised: of('revised'), restored: of('restored'), retired };
}

/** The report of an ingest that found nothing to do. */
export function reportUnchanged(
  article: Pick<ArticleReport, 'title'> & { readonly id: string },
  version: Omit<ArticleReport['version'], 'stored'>,
  extractor: string,
): ArticleReport {
  return {
    article: article.id,
    title: article.title,
    status: 'unchanged',
    version: { ...version, stored: true },
    cause: 'text',
    extractors: { before: extractor, now: extractor },
    positions: { added: [], kept: [], revised: [], restored: [], retired: [] },
    stanceChanges: [],
    entitiesAdded: 0,
    relationsAdded: 0,
    relationsRetired: 0,
    sameTextAs: [],
    clockBehind: null,
    names: {},
  };
}

function reportOutcome({ id, position, quoteBefore }: Outcome): PositionReport {
  const { speakers, stance, targets, topic, evidence } = position;
  return { id, speakers, stance, targets, topic, quote: evidence.text, quoteBefore };
}

function reportRetired({ id, speakers, stance, targets, topic, readings }: StoredPosition): PositionReport {
  const quoteBefore = readings.find((reading) => reading.rank === 0)?.quote ?? null;
  return { id, speakers, stance, targets, topic, quote: null, quoteBefore };
}
