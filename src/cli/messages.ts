/** Everything that a log can have a line about; docs/logs.md says what each means. */
export const EVENTS = [
  'run.begun',
  'run.progress',
  'run.stopped',
  'run.failed',
  'run.ended',
  'article.stored',
  'article.unchanged',
  'article.extracted',
  'article.failed',
  'article.warning',
  'source.warning',
  'source.note',
  'store.waiting',
  'store.warning',
  'judgement.refused',
  'view.serving',
  'view.failed',
  'progress',
  'note',
  'warning',
  'error',
] as const;
export type EventName = (typeof EVENTS)[number];

/** From much to little. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a message is about, for programs; a person sees the sentence alone. */
export interface About {
  readonly event: EventName;
  /** Id of the article: the same in all that is told of it. */
  readonly article?: string | undefined;
  /** Id of the version. */
  readonly version?: string | undefined;
  readonly source?: string | undefined;
  readonly status?: string | undefined;
  readonly counts?: Readonly<Record<string, number>> | undefined;
  readonly milliseconds?: number | undefined;
  /** The sentence for programs, where that for a person has words of the article: a log keeps none of these. */
  readonly message?: string | undefined;
}

/** Where goes what is told beside the result. No command knows whether a person or a program reads it. */
export interface Messages {
  /** Somebody sees what is going on while it does. */
  readonly isWatched: boolean;
  /** The first line of a run, and the last. */
  begin(command: string, version: string): void;
  end(exitCode: number): void;
  /** How much has been done until now. */
  count(counts: Readonly<Record<string, number>>): void;
  /** Something has happened that a person sees in the result. */
  event(about: About): void;
  note(text: string, about?: About): void;
  warn(text: string, about?: About): void;
  /** What is being done; `width` is how many columns there are for it. */
  progress(text: string, width: number): void;
  /** What happened, and what to do next. */
  error(error: unknown, about?: About): void;
  /** Takes away what shows how far it is, before a result is printed. */
  clear(): void;
}
