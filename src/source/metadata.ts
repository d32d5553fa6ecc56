/** What is known of an article besides its text; null where nothing is. */
export interface Metadata {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly language: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}
