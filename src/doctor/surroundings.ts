import type { OpenOptions } from '../store/index.js';

/** The machine, as the process sees it. */
export interface Machine {
  /** Of Node, such as `v20.20.2`. */
  readonly node: string;
  /** Such as `linux-x64`. */
  readonly platform: string;
  readonly cores: number;
  /** Bytes that a process may still take. */
  readonly freeMemory: number;
  readonly temporaryFolder: string;
}

/** What is to be looked at. */
export interface Surroundings {
  readonly machine: Machine;
  /** Of Isnad. */
  readonly version: string;
  /** How many articles would be read at once. */
  readonly threads: number;
  readonly gazetteerFiles: readonly string[];
  /** URI or path of the store. */
  readonly store: string;
  /** Asked when a server is opened. */
  readonly credentials: () => Promise<Pick<OpenOptions, 'username' | 'password' | 'database'>>;
  readonly now: Date;
}
