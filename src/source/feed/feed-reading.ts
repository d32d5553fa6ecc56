/** One entry of a feed; null for what it does not say. */
export interface FeedEntry {
  readonly id: string | null;
  /** The page that it announces. */
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** The article, as HTML. */
  readonly content: string | null;
  /** What stands in for it, as HTML. */
  readonly summary: string | null;
}

export interface FeedReading {
  readonly publisher: string | null;
  readonly language: string | null;
  /** It lists addresses, and has no articles. */
  readonly isSitemap?: boolean;
  readonly entries: readonly FeedEntry[];
}
