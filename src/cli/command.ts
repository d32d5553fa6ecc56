import type { Command } from 'commander';
import type { Terminal } from './terminal.js';
import type { StoreAddress } from './with-store.js';

/** Options that every command takes, before or after its name. */
export interface GlobalOptions {
  readonly store: StoreAddress;
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
  /** It goes on until it is stopped: Ctrl-C is its proper end, and no interruption. */
  readonly runsUntilStopped?: boolean;
  /** Arguments, options and help texts. */
  configure(command: Command): void;
  /** Does the work and returns the exit code; throws an IsnadError where it cannot go on. */
  run(invocation: Invocation): Promise<number>;
}

/** A line of the list of commands. */
export interface CommandEntry {
  readonly name: string;
  readonly synopsis: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}
