import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/** Options that every command takes, before or after its name. */
export interface GlobalOptions {
  /** URI or path of the store. */
  readonly store: string;
  readonly format: string | null;
  readonly debug: boolean;
  readonly quiet: boolean;
}

/** One call of a command. */
export interface Invocation {
  readonly operands: readonly string[];
  /** The command's own options, as commander gives them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly globals: GlobalOptions;
  readonly terminal: Terminal;
}

/** What a file in `commands/` exports. Its help is made without loading anything that only its run needs. */
export interface CommandModule {
  /** Arguments, options and help texts. */
  configure(command: Command): void;
  /** Does the work and returns the exit code; throws an IsnadError where it cannot go on. */
  run(invocation: Invocation): Promise<number>;
  /** It runs until it is stopped, so that Ctrl-C is its good end. */
  readonly runsUntilStopped?: boolean;
}

/** A line of the list of commands. */
export interface CommandEntry {
  readonly name: string;
  readonly synopsis: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}
