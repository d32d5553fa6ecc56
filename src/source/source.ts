import type { IsnadError } from '../errors.js';
import type { ArticleInput } from '../model/article.js';
import type { FieldMap } from './field-map.js';
import type { Metadata } from './metadata.js';
import type { Parse } from './parse.js';
import type { Resource } from './resource.js';
import type { WebClient, WebOptions } from './web/client.js';

/** Forms that an input can be declared to have; without a declaration its name decides. */
export const INPUT_FORMATS = ['text', 'markdown', 'html', 'feed', 'csv', 'json', 'ndjson'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

export interface SourceOptions {
  /** What the user says about the articles; it goes before what a source says itself. */
  readonly given?: Partial<Metadata>;
  readonly inputFormat?: InputFormat;
  /** The encoding of the text, where the user knows better than what is declared and recognised. */
  readonly encoding?: string;
  /** What the records of JSON and CSV call the fields of an article. */
  readonly map?: FieldMap;
  /** Read the page that a feed's entry announces where the feed has no more than its summary. */
  readonly follow?: boolean;
  /** What is known of a feed's entries; those that are known are passed over. */
  readonly memory?: EntryMemory;
  /** Bounds for what is fetched. */
  readonly web?: WebOptions;
  /** Who fetches; one that keeps to `web` unless given, as for several runs over the same sites. */
  readonly client?: () => Promise<WebClient>;
  /** Who parses what can take long; the thread that reads unless given. */
  readonly parse?: Parse;
  /** Where `-` reads from. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Refuse text that has neither id nor address; else its hash stands in. For whatever stores. */
  readonly requireIdentity?: boolean;
}

/** The entries of a feed that were read before, each by its key and all that the feed says of it. */
export interface EntryMemory {
  isKnown(key: string, print: string): boolean;
  remember(key: string, print: string, isRead: boolean): void;
}

/** One article that was read; `source` says where, for messages. */
export interface SourceArticle {
  readonly kind: 'article';
  readonly source: string;
  readonly input: ArticleInput;
  /** What a person should know of how it was read: a recognised encoding, a canonical address that was not taken. */
  readonly notes?: readonly string[];
}

/** One input that could not be read; the others go on. */
export interface SourceFailure {
  readonly kind: 'failure';
  readonly source: string;
  readonly error: IsnadError;
  /** What stood there, where it cannot be read a second time: a record of standard input, as JSON if it is that. */
  readonly record?: string;
}

export type SourceItem = SourceArticle | SourceFailure;

/** What the registry asks about a source before it chooses who reads it. */
export interface SourceProbe {
  /** Lower case with its dot, or empty. */
  readonly extension: string;
  /** What the server says, in small letters and without parameters. */
  readonly mediaType: string | null;
  /** The first bytes as text, one character each. */
  readonly beginning: string;
}

/**
 * One form of source. To add one: a file that exports its adapter, and a line in `registry.ts`.
 * `read` yields a failure for a part that cannot be read, and throws an IsnadError where nothing of it can.
 */
export interface SourceAdapter {
  readonly name: string;
  /** What it reads, for help and error messages. */
  readonly reads: string;
  /** It may yield several articles, so options that describe one article do not go with it. */
  readonly many: boolean;
  /** The names under which the user can declare it. */
  readonly inputFormats: readonly InputFormat[];
  /** Extensions that a folder picks up for it. */
  readonly folderExtensions: readonly string[];
  accepts(probe: SourceProbe): boolean;
  read(resource: Resource, options: SourceOptions): AsyncIterable<SourceItem>;
}
