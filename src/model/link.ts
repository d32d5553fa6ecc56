import type { Mention } from './mention.js';

/** Which entity a mention names, and why. `entity` is null where the article does not tell. */
export interface Link {
  readonly mention: Mention;
  readonly entity: string | null;
  /** Why, for explanation: `gazetteer`, `same-name`, `last-name`, `office`, `anaphor`. */
  readonly reason: string;
}
