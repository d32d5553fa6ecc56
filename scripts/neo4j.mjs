/** `npm run neo4j`: a Neo4j Community server with Browser for a machine without Docker. `--help` says more. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareHome } from '../test/neo4j/home.mjs';
import { ensureJars } from '../test/neo4j/jars.mjs';
import { findJava, findMaven } from '../test/neo4j/java.mjs';
import { freePort, javaArguments, startServer } from '../test/neo4j/server.mjs';
import { savedQueries, serveGuide } from './neo4j-guide.mjs';

const DEFAULT_PASSWORD = 'isnad-local';
const HELP = `Starts Neo4j Community with Browser on this machine, from Maven Central. Needs Java 17 or later and Maven.

  npm run neo4j -- [options]

  --bolt-port <port>   for programs (7687)
  --http-port <port>   for Neo4j Browser (7474)
  --guide-port <port>  for the saved queries that Neo4j Browser shows (7475)
  --data <folder>      what is kept from one start to the next (.isnad/neo4j)

The password is NEO4J_PASSWORD, or "${DEFAULT_PASSWORD}"; it is set at the first start of a data folder and kept with it.
Ctrl-C stops the server.`;

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      'bolt-port': { type: 'string', default: '7687' },
      'http-port': { type: 'string', default: '7474' },
      'guide-port': { type: 'string', default: '7475' },
      data: { type: 'string', default: '.isnad/neo4j' },
      help: { type: 'boolean', default: false },
    },
  });
  const boltPort = Number(values['bolt-port']);
  const httpPort = Number(values['http-port']);
  const guidePort = Number(values['guide-port']);
  for (const port of [boltPort, httpPort, guidePort]) {
    if (!Number.isInteger(port) || port < 1 || port > 65_535) fail('A port is a number from 1 to 65535.');
  }
  return { boltPort, httpPort, guidePort, folder: resolve(values.data), help: values.help };
}

/** @param {number} port @param {string} option */
async function requireFree(port, option) {
  if ((await freePort(port)) === null) {
    fail(
      `Port ${port} is taken, perhaps by another Neo4j. Stop that one, or choose another port: --${option} <port>`,
    );
  }
}

/** @param {number} boltPort @param {number} httpPort */
function browserAddress(boltPort, httpPort) {
  const dbms = `bolt://neo4j@127.0.0.1:${boltPort}`;
  const query = new URLSearchParams({ dbms, db: 'neo4j', cmd: 'edit', arg: savedQueries()[0]?.text ?? '' });
  return `http://127.0.0.1:${httpPort}/browser/?${query.toString().replaceAll('+', '%20')}`;
}

async function main() {
  const { boltPort, httpPort, guidePort, folder, help } = readOptions();
  if (help) return console.log(HELP);
  const java =
    findJava() ??
    fail('Java 17 or later is not here. Install it (Debian: apt install default-jdk-headless).');
  const maven = findMaven() ?? fail('Maven is not here. Install it (Debian: apt install maven).');
  await requireFree(boltPort, 'bolt-port');
  await requireFree(httpPort, 'http-port');
  await requireFree(guidePort, 'guide-port');
  const lib = await ensureJars(maven, console.error);
  const password = process.env.NEO4J_PASSWORD || DEFAULT_PASSWORD;
  const guide = await serveGuide(guidePort);
  const browser = { httpPort, guide: guide.url };
  const { isNew } = await prepareHome({ folder, boltPort, browser, password }, java, lib);
  console.error('Starting Neo4j …');
  const server = await startServer({ command: java, args: javaArguments(lib, folder, { lean: false }) });
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      stopping = true;
      void server.stop();
    });
  }
  console.log(`Neo4j runs. Its data is in ${folder}

  Browser    ${browserAddress(boltPort, httpPort)}
  programs   ISNAD_STORE=bolt://127.0.0.1:${boltPort}
  user       neo4j
  password   ${isNew ? password : 'as at the first start of this data folder'}

Ctrl-C stops it.`);
  const code = await server.ended;
  await guide.stop();
  if (!stopping) fail(`Neo4j ended by itself (exit ${code}); see ${resolve(folder, 'logs')}`);
}

main().catch((error) => fail(error instanceof Error ? error.message : String(error)));
