import { pMapIterable } from 'p-map';
import { IsnadError } from '../../errors.js';
import type { ArticleReport } from '../../graph/index.js';
import type { ArticleInput } from '../../model/article.js';
import type { Extraction } from '../../model/extraction.js';
import { failureOfInput } from '../exit-code.js';
import type { StoreHandle } from '../with-store.js';
import { inGroups } from './in-groups.js';
import type { ExtractionItem, IngestItem } from './item.js';

/** An input that is ready to be stored, found to be stored already, or cannot be. */
export type Prepared = Found | (About & { readonly kind: 'extraction'; readonly extraction: Extraction });

interface About {
  readonly item: IngestItem;
  /** What it has cost. */
  readonly milliseconds: number;
}

/** What is known of an input before it is read. */
type Found = About &
  ({ readonly kind: 'failure'; readonly error: IsnadError } | ({ readonly kind: 'known' } & Known));

/** The text is in force already. */
interface Known {
  readonly report: ArticleReport;
  readonly isOlderReading: boolean;
}

/** Null for what is new; the error of what cannot be read. */
type Answer = Known | IsnadError | null;

interface New extends About {
  readonly kind: 'new';
  readonly item: ExtractionItem;
}

/** What texts are known by, and by what they would be read, without reading them; for each of some articles. */
export type Fingerprints = (
  inputs: readonly ArticleInput[],
) => Promise<readonly ({ readonly contentHash: string; readonly extractor: string } | IsnadError)[]>;

export interface PrepareOptions {
  /** How many inputs are prepared at once. */
  readonly threads: number;
  /** How many are stored together at most. */
  readonly batch: number;
  /** Read anew also what is in force already. */
  readonly reextract: boolean;
  /** Null where reading the inputs costs nothing. */
  readonly fingerprints: Fingerprints | null;
}

/** How long an input waits to be looked up with others, in milliseconds: about as long as it takes to read one. */
const WAIT = 50;

/** Prepares inputs ahead of whoever stores them, in their order, and no further than he can follow. */
export class Preparation {
  readonly #handle: StoreHandle;
  readonly #options: PrepareOptions;
  /** The inputs of each article that are on their way into the store. */
  readonly #underway = new Map<string, Set<IngestItem>>();

  constructor(handle: StoreHandle, options: PrepareOptions) {
    this.#handle = handle;
    this.#options = options;
  }

  prepareAll(items: AsyncIterable<IngestItem>): AsyncIterable<Prepared> {
    const { threads, batch } = this.#options;
    const groups = inGroups(items, { most: batch, wait: WAIT });
    // A group is looked up while the one before it is read.
    const found = pMapIterable(groups, (group) => this.#lookUp(group), { concurrency: 1 });
    return pMapIterable(eachOf(found), (next) => extracted(next), {
      concurrency: threads,
      // While some are being stored, the next ones are made ready.
      backpressure: batch + threads,
    });
  }

  /** To be told when an input has been dealt with. */
  settle(item: IngestItem): void {
    if (item.kind === 'failure') return;
    const inputs = this.#underway.get(item.article);
    inputs?.delete(item);
    if (inputs?.size === 0) this.#underway.delete(item.article);
  }

  /** One input; to be settled when it has been dealt with. */
  async prepare(item: IngestItem): Promise<Prepared> {
    const [next] = await this.#lookUp([item]);
    if (next === undefined) throw new IsnadError('internal', 'An input has got lost.');
    return extracted(next);
  }

  /** What can be told of some inputs without reading them, in their order. */
  async #lookUp(group: readonly IngestItem[]): Promise<(Found | New)[]> {
    const begun = performance.now();
    const asked = group.flatMap((item) =>
      item.kind === 'extraction' && !this.#underway.has(item.article) ? [item] : [],
    );
    const answers = await this.#ask(asked);
    const milliseconds = (performance.now() - begun) / group.length;
    const byItem = new Map<IngestItem, Answer>(asked.map((item, at) => [item, answers[at] ?? null]));
    return group.map((item) => this.#tell(item, byItem.get(item) ?? null, milliseconds));
  }

  /** What the store says of an article says nothing while an earlier version of it is on its way there. */
  #tell(item: IngestItem, answer: Answer, milliseconds: number): Found | New {
    if (item.kind === 'failure') return { item, milliseconds: 0, kind: 'failure', error: item.error };
    if (answer instanceof IsnadError) return { item, milliseconds, kind: 'failure', error: answer };
    const underway = this.#underway.get(item.article) ?? new Set();
    if (answer !== null && underway.size === 0) return { item, milliseconds, kind: 'known', ...answer };
    this.#underway.set(item.article, underway.add(item));
    return { item, milliseconds, kind: 'new' };
  }

  /** Which of some texts are in force already, with one read of the store; or why that cannot be told of one. */
  async #ask(items: readonly ExtractionItem[]): Promise<Answer[]> {
    const { reextract, fingerprints } = this.#options;
    const inputs = items.flatMap(({ input }) => (input === undefined ? [] : [input]));
    if (reextract || fingerprints === null || inputs.length < items.length) return [];
    try {
      return await findKnown(await fingerprints(inputs), inputs, this.#handle);
    } catch (error) {
      const failure = failureOfInput(error);
      if (items.length < 2) return [failure];
      // Whose failure it is shows when each is asked for by itself.
      return (await Promise.all(items.map((item) => this.#ask([item])))).flat();
    }
  }
}

async function* eachOf<Item>(groups: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
  for await (const group of groups) yield* group;
}

async function findKnown(
  fingerprints: Awaited<ReturnType<Fingerprints>>,
  inputs: readonly ArticleInput[],
  handle: StoreHandle,
): Promise<Answer[]> {
  const asked = fingerprints.flatMap((found, at) =>
    found instanceof IsnadError ? [] : [{ article: inputs[at]?.article.id ?? '', ...found }],
  );
  // A run whose inputs all fail opens no store.
  if (asked.length === 0)
    return fingerprints.flatMap((found) => (found instanceof IsnadError ? [found] : []));
  const { findUnchangedAll } = await import('../../ingest.js');
  const reports = (await findUnchangedAll(await handle.open(), asked)).values();
  return fingerprints.map((found) => {
    if (found instanceof IsnadError) return found;
    const report = reports.next().value ?? null;
    return report && { report, isOlderReading: report.extractors.now !== found.extractor };
  });
}

async function extracted(next: Found | New): Promise<Prepared> {
  if (next.kind !== 'new') return next;
  const { item } = next;
  const begun = performance.now();
  const since = (): number => next.milliseconds + performance.now() - begun;
  try {
    const extraction = await item.extract();
    return { item, milliseconds: since(), kind: 'extraction', extraction };
  } catch (error) {
    return { item, milliseconds: since(), kind: 'failure', error: failureOfInput(error) };
  }
}
