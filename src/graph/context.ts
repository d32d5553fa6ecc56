import { type Identity, NO_JUDGEMENTS } from './identity.js';
import type { StoredEntities } from './stored.js';

/** What the graph stage needs from outside: it reads no clock and knows no language. */
export interface GraphContext {
  /** The normal form of a name, for the searchable property `nameNorm`. */
  readonly normaliseName: (text: string) => string;
  /** Whom people have judged the article's ids to be; none unless given. */
  readonly identity?: Identity;
}

export interface DiffContext extends GraphContext {
  /** Now, as an ISO 8601 string in UTC: when the store learns of this version. */
  readonly ingestedAt: string;
  /** What the store already has of the extraction's entities; those that need no change are then not written. */
  readonly entities?: StoredEntities;
  /** Read a text that is already current again, because the extractor or a gazetteer has changed. */
  readonly reextract?: boolean;
}

export function identityIn({ identity = NO_JUDGEMENTS }: GraphContext): Identity {
  return identity;
}
