import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { postConnectCommand } from './browser-style.mjs';

/**
 * @typedef {object} Home
 * @property {string} folder where the server keeps its settings and data
 * @property {number} boltPort
 * @property {{httpPort: number, guide: string} | null} browser `guide`: the address of the saved queries' page; null
 *   for a server without Browser
 * @property {string} password
 * @property {Readonly<Record<string, string>>} [settings] of neo4j.conf, beside the usual ones
 */

const HOST = '127.0.0.1';

/** Browser asks no host but the server: no fonts, analytics or guides from elsewhere. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "connect-src 'self' ws://127.0.0.1:* ws://localhost:* http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** neo4j.conf is Latin-1 with Java's escapes. @param {string} value */
function escapeSetting(value) {
  return value
    .replaceAll('\\', '\\\\')
    .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** @param {Home} home @returns {Promise<Record<string, string>>} */
async function settingsOf(home) {
  const bolt = `${HOST}:${home.boltPort}`;
  const common = {
    'server.default_listen_address': HOST,
    'server.bolt.listen_address': bolt,
    'server.bolt.advertised_address': bolt,
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.memory.pagecache.size': '128m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // Without it a stop takes 12 seconds.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    ...home.settings,
  };
  if (home.browser === null) return { ...common, 'server.http.enabled': 'false' };
  const http = `${HOST}:${home.browser.httpPort}`;
  return {
    ...common,
    'server.http.listen_address': http,
    'server.http.advertised_address': http,
    'dbms.security.http_static_content_security_policy_header': CONTENT_SECURITY_POLICY,
    'browser.post_connect_cmd': await postConnectCommand(home.browser.guide),
    'browser.remote_content_hostname_whitelist': HOST,
  };
}

/**
 * Writes the settings, and the password if the server has never been started: later the server keeps its own.
 * @param {Home} home
 * @param {string} java
 * @param {string} lib
 * @returns {Promise<{isNew: boolean}>}
 */
export async function prepareHome(home, java, lib) {
  const configuration = join(home.folder, 'conf');
  const isNew = !existsSync(join(home.folder, 'data'));
  for (const name of ['conf', 'logs', 'plugins', 'import']) {
    await mkdir(join(home.folder, name), { recursive: true });
  }
  const lines = Object.entries(await settingsOf(home)).map(
    ([key, value]) => `${key}=${escapeSetting(value)}`,
  );
  await writeFile(join(configuration, 'neo4j.conf'), `${lines.join('\n')}\n`, 'latin1');
  if (isNew) setInitialPassword(home, java, lib);
  return { isNew };
}

/** @param {Home} home @param {string} java @param {string} lib */
function setInitialPassword(home, java, lib) {
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', '--', home.password];
  const result = spawnSync(java, ['-XX:TieredStopAtLevel=1', '-cp', join(lib, '*'), ...command], {
    encoding: 'utf8',
    env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: join(home.folder, 'conf') },
  });
  if (result.status !== 0) {
    throw new Error(`Neo4j did not take the password: ${`${result.stdout}${result.stderr}`.trim()}`);
  }
}
