import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const HOUR = 3_600_000;

/** Where jars outlive the checkout: `$XDG_CACHE_HOME/isnad`, or the platform's usual place. */
function cacheFolder() {
  const base =
    process.env.XDG_CACHE_HOME ||
    (process.platform === 'win32' && process.env.LOCALAPPDATA) ||
    join(homedir(), '.cache');
  return join(base, 'isnad');
}

/** @returns {Promise<string>} the server's version, as the pom has it */
export async function serverVersion() {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(POM, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${POM} names no neo4j.version`);
  return version;
}

/** @param {string} maven @param {string} folder @returns {Promise<void>} */
function copyDependencies(maven, folder) {
  const args = [
    ...['--batch-mode', '--quiet', '--file', POM],
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies',
    ...['-DincludeScope=runtime', `-DoutputDirectory=${folder}`],
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(maven, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`Maven could not fetch Neo4j (exit ${code}):\n${output.slice(-2_000)}`)),
    );
  });
}

/** What a killed run left behind. A run that is still going is younger than an hour. @param {string} folder */
async function removeLeftovers(folder) {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.endsWith('.part') && Date.now() - (await stat(path)).mtimeMs > HOUR) {
      await rm(path, { recursive: true, force: true });
    }
  }
}

/**
 * The folder with the server's jars, fetched with Maven the first time (137 MB, about a minute). A folder appears
 * under its final name only when it is whole, so that a killed or a second simultaneous run does no harm.
 * @param {string} maven
 * @param {(line: string) => void} log
 * @returns {Promise<string>}
 */
export async function ensureJars(maven, log) {
  const folder = join(cacheFolder(), `neo4j-${await serverVersion()}`);
  const lib = join(folder, 'lib');
  if (existsSync(lib)) return lib;
  log(`Fetching Neo4j ${await serverVersion()} with Maven into ${folder} (once, about a minute) …`);
  await mkdir(folder, { recursive: true });
  await removeLeftovers(folder);
  const part = join(folder, `${randomUUID()}.part`);
  try {
    await copyDependencies(maven, part);
    await rename(part, lib).catch((error) => {
      if (!existsSync(lib)) throw error; // else another run was quicker, and its folder is as good
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return lib;
}
