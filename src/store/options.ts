/** How a server that goes away in the middle of a run is waited for. */
export interface Waiting {
  /** The longest that one piece of work waits. */
  readonly milliseconds: number;
  /** Raised when nobody wants to wait any more. */
  readonly signal: AbortSignal;
  readonly onGone: () => void;
  readonly onBack: () => void;
}

export interface OpenOptions {
  /** For a server; a store in a file has none. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** For a server with several databases; its default one where it is left out. */
  readonly database?: string | undefined;
  /** Only reads: the schema is left as it is, nothing is created, and several processes may share a file. */
  readonly readOnly?: boolean | undefined;
  /** The folder of the write statements; the package's own `cypher/write` unless a test brings its own. */
  readonly statementsFolder?: string | undefined;
  /** For a server, once it is open; it is given up after some ten seconds where this is left out. */
  readonly waiting?: Waiting | undefined;
}
