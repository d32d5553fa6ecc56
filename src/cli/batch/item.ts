import type { IsnadError } from '../../errors.js';
import type { ArticleInput } from '../../model/article.js';
import type { Extraction } from '../../model/extraction.js';
import type { ExtractionPool } from '../../pool/index.js';
import type { SourceItem } from '../../source/index.js';

/** What a command hands over for each of its inputs: an extraction (made when it is asked for), or why there is none. */
export type IngestItem = FailedItem | ExtractionItem;

export interface FailedItem {
  readonly kind: 'failure';
  readonly source: string;
  readonly error: IsnadError;
  /** What stood there, for the file of what failed, where it cannot be read a second time. */
  readonly record?: string;
}

export interface ExtractionItem {
  readonly kind: 'extraction';
  readonly source: string;
  /** Id of the article. */
  readonly article: string;
  readonly extract: () => Extraction | Promise<Extraction>;
  /** As it was read: what its text is known by without being extracted, and for the file of what failed. */
  readonly input?: ArticleInput;
}

/** An article that was read, as something to be stored: extracted, but not before it is known to have changed. */
export function toIngestItem(item: SourceItem, pool: ExtractionPool): IngestItem {
  if (item.kind === 'failure') return item;
  const { source, input } = item;
  return {
    kind: 'extraction',
    source,
    article: input.article.id,
    extract: () => pool.extract(input),
    input,
  };
}
