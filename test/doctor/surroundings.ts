import { tmpdir } from 'node:os';
import { examine, type Finding, type Surroundings } from '../../src/doctor/index.js';
import type { StoreAddress } from '../store/harness.js';

export const GIGABYTE = 1_000_000_000;

/** A machine with nothing to complain of. */
export const MACHINE: Surroundings['machine'] = {
  node: 'v20.20.2',
  platform: 'linux-x64',
  cores: 4,
  freeMemory: 8 * GIGABYTE,
  temporaryFolder: tmpdir(),
};

/** Everything that is found, by the name of the check. */
export async function examined(
  { uri, options }: StoreAddress,
  more: Partial<Surroundings> = {},
): Promise<Map<string, Finding>> {
  const surroundings: Surroundings = {
    machine: MACHINE,
    version: '1.2.3',
    threads: 2,
    gazetteerFiles: [],
    store: uri,
    credentials: async () => options,
    now: new Date(),
    ...more,
  };
  const found = new Map<string, Finding>();
  for await (const finding of examine(surroundings)) found.set(finding.check, finding);
  return found;
}

/** The state of each check. */
export function statesOf(found: ReadonlyMap<string, Finding>): Record<string, Finding['state']> {
  return Object.fromEntries([...found].map(([check, { state }]) => [check, state]));
}
