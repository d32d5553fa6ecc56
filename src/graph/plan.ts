import type { Extraction } from '../model/extraction.js';
import type { DiffContext } from './context.js';
import type { Placement } from './history.js';
import type { Outcomes } from './outcome.js';
import type { GraphRows } from './rows.js';
import type { StoredArticle } from './stored.js';

/** All that is decided about one update, before it is written as changes. */
export interface Plan {
  readonly previous: StoredArticle | null;
  readonly next: Extraction;
  readonly placement: Placement;
  readonly outcomes: Outcomes;
  readonly rows: GraphRows;
  readonly context: DiffContext;
}
