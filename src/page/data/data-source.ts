import type { ArticleDetail, PositionDetail } from '../../view/wire.js';

/** Where the page has from what it shows when something is looked at. */
export interface DataSource {
  /**
   * Positions by their ids, in the order asked for; those that are no longer there are left out.
   * @throws Error with a message for people when they cannot be had
   */
  positions(ids: readonly string[]): Promise<PositionDetail[]>;
  /** @throws Error with a message for people when there is no such article, or it cannot be had */
  article(id: string): Promise<ArticleDetail>;
}
