import type { SourceItem } from '../source.js';

/** Something that is looked at again and again. */
export interface Watched {
  readonly source: string;
  /** When it is to be looked at next, in milliseconds since 1970. */
  readonly nextAt: number;
  /** What is new since the last look; a sentence for a person is told as such. */
  look(): AsyncIterable<SourceItem | string>;
}
