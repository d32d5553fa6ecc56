import type { Fault } from './fault.js';
import type { FieldTally, Tally } from './tally.js';

/** The figures of one article or of many together. */
export interface Score {
  /** Typed entities. */
  readonly entities: Tally;
  /** The four rungs of positions, a unit for each speaker: a right speaker; a stance of its group; the stance; half of the parties. */
  readonly who: Tally;
  readonly soft: Tally;
  readonly stance: Tally;
  readonly full: Tally;
  readonly relations: Tally;
  /** Of the positions that reach the rung `who`. */
  readonly dates: FieldTally;
  readonly reportedBy: FieldTally;
}

export interface ArticleScore extends Score {
  readonly article: string;
  /** Everything that is not as annotated, in the order of the text within each kind. */
  readonly faults: readonly Fault[];
}

export interface PooledScore extends Score {
  readonly articles: number;
}
