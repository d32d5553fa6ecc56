import { compareVersions, type VersionOutcome } from './compare-versions.js';
import { inFixedOrder, type StoredArticle } from './stored.js';

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
    const { positions, stanceChanges } = compareVersions(article, before?.id ?? null, version.id);
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
