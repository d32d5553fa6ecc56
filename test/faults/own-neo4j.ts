import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareHome } from '../neo4j/home.mjs';
import { ensureJars } from '../neo4j/jars.mjs';
import { findJava, findMaven } from '../neo4j/java.mjs';
import { freePort, javaArguments, type RunningServer, startServer } from '../neo4j/server.mjs';
import type { StoreAddress } from '../store/harness.js';

const [java, maven] = [findJava(), findMaven()];

/** Whether this machine can have a server of one's own; without one a check of everything fails. */
export const hasOwnNeo4j = java !== null && maven !== null;
if (!hasOwnNeo4j && process.env.CI === 'true') throw new Error('No Java 17 or Maven for a Neo4j of its own.');

/** A server that a test may stop, and start again with its data at the same address. */
export interface OwnNeo4j {
  readonly address: StoreAddress;
  readonly start: () => Promise<void>;
  /** As somebody stops it who means to start it again. */
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** @param settings of neo4j.conf */
export async function startOwnNeo4j(settings: Readonly<Record<string, string>>): Promise<OwnNeo4j> {
  if (java === null || maven === null) throw new Error('Put the test inside describe.skipIf(!hasOwnNeo4j)');
  const lib = await ensureJars(maven, (line) => console.error(line));
  const folder = await mkdtemp(join(tmpdir(), 'isnad-own-neo4j-'));
  const boltPort = (await freePort()) ?? 0;
  const password = randomUUID();
  await prepareHome({ folder, boltPort, browser: null, password, settings }, java, lib);
  let running: RunningServer | null = null;
  const own: OwnNeo4j = {
    address: { uri: `bolt://127.0.0.1:${boltPort}`, options: { username: 'neo4j', password } },
    start: async () => {
      running = await startServer({ command: java, args: javaArguments(lib, folder, { lean: true }) });
    },
    stop: async () => {
      await running?.stop();
      running = null;
    },
    remove: async () => {
      await own.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await own.start();
  return own;
}
