import type { Stance } from '../model/stance.js';
import { changedWords, type WordRun } from './changed-words.js';
import { sameSet } from './keys.js';
import { normaliseSentence } from './similarity.js';
import { pairStanceChanges, type Spoken, type StanceChange } from './stance-changes.js';
import { inFixedOrder, type StoredArticle, type StoredPosition, type StoredReading } from './stored.js';

/** What became of a position between two versions; `restored` where one before both had it. */
export type VersionOutcome = 'added' | 'restored' | 'kept' | 'revised' | 'retired';

/** A position on its way from one version to another. */
export interface PositionStep {
  readonly id: string;
  readonly outcome: VersionOutcome;
  readonly stance: Stance;
  /** As the later of the two states it. */
  readonly speakers: readonly string[];
  readonly targets: readonly string[];
  readonly quoteBefore: string | null;
  readonly quoteAfter: string | null;
  /** The changed words of a reworded sentence; empty for any other. */
  readonly words: readonly WordRun[];
}

export interface VersionComparison {
  /** In the order of the later text, then what it no longer states in the order of the earlier one. */
  readonly positions: readonly PositionStep[];
  readonly stanceChanges: readonly StanceChange[];
}

export interface VersionSummary {
  readonly id: string;
  readonly number: number;
  readonly contentHash: string;
  readonly modifiedAt: string | null;
  /** When the store learnt of it. */
  readonly ingestedAt: string;
  readonly current: boolean;
  /** From when until when its text was in force, as the store learnt it; `until` is null where it is. */
  readonly inForce: readonly { readonly from: string; readonly until: string | null }[];
  /** By which extractors it was read, the last one last. */
  readonly readings: readonly { readonly extractor: string; readonly at: string }[];
  /** Against the version before it; all are added in the first. */
  readonly changes: Readonly<Record<VersionOutcome, number>>;
  readonly stanceChanges: number;
}

/** The versions of an article in their order, each with what it changed. */
export function historyOf(stored: StoredArticle): VersionSummary[] {
  const article = inFixedOrder(stored);
  return article.versions.map((version, index) => {
    const before = article.versions[index - 1];
    const { positions, stanceChanges } = compareOrdered(article, before?.id ?? null, version.id);
    const count = (outcome: VersionOutcome) => positions.filter((step) => step.outcome === outcome).length;
    const { id, number, contentHash, modifiedAt, ingestedAt, current } = version;
    return {
      id,
      number,
      contentHash,
      modifiedAt,
      ingestedAt,
      current,
      inForce: version.currentFrom.map((from, at) => ({ from, until: version.currentUntil[at] ?? null })),
      readings: version.readBy.map((extractor, at) => ({ extractor, at: version.readAt[at] ?? ingestedAt })),
      changes: {
        added: count('added'),
        restored: count('restored'),
        kept: count('kept'),
        revised: count('revised'),
        retired: count('retired'),
      },
      stanceChanges: stanceChanges.length,
    };
  });
}

/** What changed between two versions of an article, given by their ids; in either direction. */
export function compareVersions(stored: StoredArticle, from: string, to: string): VersionComparison {
  return compareOrdered(inFixedOrder(stored), from, to);
}

function compareOrdered(article: StoredArticle, from: string | null, to: string): VersionComparison {
  const earlier = versionsBefore(article, from);
  const steps = article.positions.flatMap((position) => stepOf(position, from, to, earlier) ?? []);
  const present = steps.filter(({ step }) => step.outcome !== 'retired');
  const retired = steps.filter(({ step }) => step.outcome === 'retired');
  const byStart = (a: Located, b: Located): number => a.start - b.start;
  const positions = [...present.sort(byStart), ...retired.sort(byStart)].map(({ step }) => step);
  const spoken = (outcomes: readonly VersionOutcome[]): Spoken[] =>
    positions
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map((step) => ({ ...step, quote: step.quoteAfter ?? step.quoteBefore ?? '' }));
  return {
    positions,
    stanceChanges: pairStanceChanges(spoken(['retired']), spoken(['added', 'restored'])),
  };
}

function versionsBefore(article: StoredArticle, from: string | null): ReadonlySet<string> {
  const number = article.versions.find(({ id }) => id === from)?.number ?? 0;
  return new Set(article.versions.filter((version) => version.number < number).map(({ id }) => id));
}

interface Located {
  readonly step: PositionStep;
  readonly start: number;
}

function stepOf(
  position: StoredPosition,
  from: string | null,
  to: string,
  earlier: ReadonlySet<string>,
): Located | null {
  const before = readingIn(position, from);
  const after = readingIn(position, to);
  const shown = after ?? before;
  if (shown === null) return null;
  const wasThere = position.readings.some(({ versionId }) => earlier.has(versionId));
  const outcome = outcomeOf(before, after, wasThere);
  const reworded = outcome === 'revised' && before !== null && after !== null && before.quote !== after.quote;
  const step = {
    id: position.id,
    outcome,
    stance: position.stance,
    speakers: shown.speakers,
    targets: shown.targets,
    quoteBefore: before?.quote ?? null,
    quoteAfter: after?.quote ?? null,
    words: reworded ? changedWords(before.quote, after.quote) : [],
  };
  return { step, start: shown.startOffset };
}

function outcomeOf(
  before: StoredReading | null,
  after: StoredReading | null,
  wasThere: boolean,
): VersionOutcome {
  if (after === null) return 'retired';
  if (before === null) return wasThere ? 'restored' : 'added';
  const isSame =
    normaliseSentence(before.quote) === normaliseSentence(after.quote) &&
    sameSet(before.speakers, after.speakers) &&
    sameSet(before.targets, after.targets);
  return isSame ? 'kept' : 'revised';
}

/** The position's own sentence in a version; its repeats there say nothing else. */
function readingIn(position: StoredPosition, version: string | null): StoredReading | null {
  return position.readings.find(({ versionId, rank }) => versionId === version && rank === 0) ?? null;
}
