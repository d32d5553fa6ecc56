import { pMapIterable } from 'p-map';
import type { IsnadError } from '../../errors.js';
import type { ArticleReport } from '../../graph/index.js';
import type { Extraction } from '../../model/extraction.js';
import { failureOfInput } from '../exit-code.js';
import type { StoreHandle } from '../with-store.js';
import type { ExtractionItem, IngestItem } from './item.js';

/** An input that is ready to be stored, found to be stored already, or cannot be. */
export type Prepared = { readonly item: IngestItem; readonly milliseconds: number } & (
  | { readonly kind: 'failure'; readonly error: IsnadError }
  | { readonly kind: 'known'; readonly report: ArticleReport; readonly isOlderReading: boolean }
  | { readonly kind: 'extraction'; readonly extraction: Extraction }
);

export interface PrepareOptions {
  /** How many inputs are prepared at once. */
  readonly threads: number;
  /** How many are stored together at most. */
  readonly batch: number;
  /** Read anew also what is in force already. */
  readonly reextract: boolean;
}

/** Prepares inputs ahead of whoever stores them, in their order, and no further than he can follow. */
export class Preparation {
  readonly #handle: StoreHandle;
  readonly #options: PrepareOptions;
  /** How many inputs of an article are on their way into the store. */
  readonly #underway = new Map<string, number>();

  constructor(handle: StoreHandle, options: PrepareOptions) {
    this.#handle = handle;
    this.#options = options;
  }

  prepareAll(items: AsyncIterable<IngestItem>): AsyncIterable<Prepared> {
    const { threads, batch } = this.#options;
    return pMapIterable(items, (item) => this.prepare(item), {
      concurrency: threads,
      // While some are being stored, the next ones are made ready.
      backpressure: batch + threads,
    });
  }

  /** To be told when an input has been dealt with. */
  settle(item: IngestItem): void {
    if (item.kind === 'failure') return;
    const left = (this.#underway.get(item.article) ?? 1) - 1;
    if (left > 0) this.#underway.set(item.article, left);
    else this.#underway.delete(item.article);
  }

  /** One input; to be settled when it has been dealt with. */
  async prepare(item: IngestItem): Promise<Prepared> {
    if (item.kind === 'failure') return { item, milliseconds: 0, kind: 'failure', error: item.error };
    const begun = performance.now();
    const before = this.#underway.get(item.article) ?? 0;
    this.#underway.set(item.article, before + 1);
    try {
      // What the store says of an article says nothing while an earlier version of it is on its way there.
      const known = before > 0 || this.#options.reextract ? null : await findKnown(item, this.#handle);
      if (known !== null) return { item, milliseconds: since(begun), kind: 'known', ...known };
      const extraction = await item.extract();
      return { item, milliseconds: since(begun), kind: 'extraction', extraction };
    } catch (error) {
      return { item, milliseconds: since(begun), kind: 'failure', error: failureOfInput(error) };
    }
  }
}

function since(begun: number): number {
  return performance.now() - begun;
}

/** The text is in force already: one read of the store, and no extraction. */
async function findKnown(
  { article, fingerprint }: ExtractionItem,
  handle: StoreHandle,
): Promise<{ readonly report: ArticleReport; readonly isOlderReading: boolean } | null> {
  if (fingerprint === undefined) return null;
  const { findUnchanged } = await import('../../ingest.js');
  const { contentHash, extractor } = await fingerprint();
  const report = await findUnchanged(await handle.open(), article, contentHash);
  return report && { report, isOlderReading: report.extractors.now !== extractor };
}
