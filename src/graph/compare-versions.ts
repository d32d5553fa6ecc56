import type { Stance } from '../model/closed-sets.js';
import { changedWords, type WordRun } from './changed-words.js';
import { sameSet } from './keys.js';
import { orderReadings } from './order-readings.js';
import { normaliseSentence } from './similarity.js';
import { pairStanceChanges, type Spoken, type StanceChange } from './stance-changes.js';

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

/** What of an article's life a comparison asks; a stored article has it, and so has what the page is given. */
export interface ComparedArticle {
  readonly versions: readonly { readonly id: string; readonly number: number }[];
  readonly positions: readonly ComparedPosition[];
}

export interface ComparedPosition {
  readonly id: string;
  readonly stance: Stance;
  readonly readings: readonly ComparedReading[];
}

/** A position as one version states it; of several the one of rank 0 is its own sentence. */
export interface ComparedReading {
  readonly versionId: string;
  readonly startOffset: number;
  readonly quote: string;
  readonly rank: number;
  readonly speakers: readonly string[];
  readonly targets: readonly string[];
}

/**
 * What changed between two versions of an article, given by their ids; in either direction.
 * @param from null for the state before the first: everything is added then
 */
export function compareVersions(given: ComparedArticle, from: string | null, to: string): VersionComparison {
  const article: ComparedArticle = orderReadings(given);
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

function versionsBefore(article: ComparedArticle, from: string | null): ReadonlySet<string> {
  const number = article.versions.find(({ id }) => id === from)?.number ?? 0;
  return new Set(article.versions.filter((version) => version.number < number).map(({ id }) => id));
}

interface Located {
  readonly step: PositionStep;
  readonly start: number;
}

function stepOf(
  position: ComparedPosition,
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
  before: ComparedReading | null,
  after: ComparedReading | null,
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
function readingIn(position: ComparedPosition, version: string | null): ComparedReading | null {
  return position.readings.find(({ versionId, rank }) => versionId === version && rank === 0) ?? null;
}
