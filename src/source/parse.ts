import type { FeedReading } from './feed/feed-reading.js';
import type { HtmlArticle } from './html/read-html.js';

/** What comes of each form that is parsed. */
export interface Parsed {
  readonly page: HtmlArticle;
  readonly feed: FeedReading;
  /** The text without the marks. */
  readonly markdown: string;
}

export type ParsedForm = keyof Parsed;

/** A text of a form whose reading can take more time than in proportion to its length. */
export interface ParseTask<Form extends ParsedForm = ParsedForm> {
  readonly form: Form;
  readonly text: string;
  /** Where it is, for messages. */
  readonly source: string;
  /** The web address that it was fetched from; null for a file. */
  readonly address: string | null;
}

/**
 * Parses a text.
 * @throws IsnadError `input` for what is not of the form
 */
export type Parse = <Form extends ParsedForm>(task: ParseTask<Form>) => Promise<Parsed[Form]>;

const PARSERS: { readonly [Form in ParsedForm]: (task: ParseTask) => Promise<Parsed[Form]> } = {
  async page({ text, source, address }) {
    const { readHtml } = await import('./html/read-html.js');
    return readHtml(text, source, address);
  },
  async feed({ text, source, address }) {
    const { readFeed } = await import('./feed/read-feed.js');
    return readFeed(text, source, address);
  },
  async markdown({ text, source }) {
    const { readMarkdown } = await import('./read-markdown.js');
    return readMarkdown(text, source);
  },
};

/** Parses in the thread that asks, for as long as it takes. A pool does the same within a limit. */
export const parse: Parse = (task) => PARSERS[task.form](task);
