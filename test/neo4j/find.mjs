import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dockerArguments, dockerRuns } from './docker.mjs';
import { prepareHome } from './home.mjs';
import { ensureJars } from './jars.mjs';
import { findJava, findMaven } from './java.mjs';
import { freePort, javaArguments, startServer } from './server.mjs';

/**
 * @typedef {object} TestServer
 * @property {string} uri
 * @property {string} username
 * @property {string} password
 * @property {string | null} database null for the user's default one
 * @property {'environment' | 'docker' | 'maven'} source
 */
/** @typedef {{server: TestServer, stop: () => Promise<void>}} Found */
/** @typedef {(line: string) => void} Log */

const IMAGE_PULL = 600_000;

/** @returns {Found | null} */
function fromEnvironment() {
  const uri = process.env.NEO4J_TEST_URI;
  if (!uri) return null;
  const server = {
    uri,
    username: process.env.NEO4J_TEST_USERNAME ?? 'neo4j',
    password: process.env.NEO4J_TEST_PASSWORD ?? '',
    database: process.env.NEO4J_TEST_DATABASE ?? null,
    source: /** @type {const} */ ('environment'),
  };
  return { server, stop: async () => {} };
}

/** @param {number} port @param {string} password @param {'docker' | 'maven'} source @returns {TestServer} */
function localServer(port, password, source) {
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, database: null, source };
}

async function anyPort() {
  const port = await freePort();
  if (port === null) throw new Error('No port is free on 127.0.0.1');
  return port;
}

/** @param {Log} log @returns {Promise<Found | null>} */
async function fromDocker(log) {
  if (!dockerRuns()) return null;
  const port = await anyPort();
  const password = randomUUID();
  try {
    const args = dockerArguments(port, password);
    const running = await startServer({ command: 'docker', args, patience: IMAGE_PULL });
    return { server: localServer(port, password, 'docker'), stop: running.stop };
  } catch (error) {
    log(`Docker runs, but not Neo4j in it: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** @param {Log} log @returns {Promise<Found | null>} */
async function fromMaven(log) {
  const java = findJava();
  const maven = findMaven();
  if (java === null || maven === null) return null;
  const lib = await ensureJars(maven, log);
  const folder = await mkdtemp(join(tmpdir(), 'isnad-neo4j-'));
  try {
    const port = await anyPort();
    const password = randomUUID();
    await prepareHome({ folder, boltPort: port, browser: null, password }, java, lib);
    const args = javaArguments(lib, folder, { lean: true });
    const running = await startServer({ command: java, args, removeFolder: folder });
    return { server: localServer(port, password, 'maven'), stop: running.stop };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * A Neo4j for the tests: the one that NEO4J_TEST_URI names, else one of our own from Docker, else one from Maven.
 * @param {Log} log
 * @returns {Promise<Found | null>} null where the machine has none of the three
 */
export async function findTestServer(log) {
  return fromEnvironment() ?? (await fromDocker(log)) ?? (await fromMaven(log));
}
