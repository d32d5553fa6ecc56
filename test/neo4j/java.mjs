import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const OLDEST_JAVA = 17;
const windows = process.platform === 'win32';

/** @param {string} command @param {string[]} args */
function outputOf(command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', timeout: 30_000, shell: windows });
  return result.status === 0 ? `${result.stdout}${result.stderr}` : null;
}

/**
 * The Java that would run Neo4j: the one of JAVA_HOME, else the one on the path.
 * @returns {string | null} its command; null where there is none of version 17 or later
 */
export function findJava() {
  const home = process.env.JAVA_HOME;
  const candidates = home ? [join(home, 'bin', 'java'), 'java'] : ['java'];
  for (const command of candidates) {
    const version = /version "(\d+)/.exec(outputOf(command, ['-version']) ?? '')?.[1];
    if (version !== undefined && Number(version) >= OLDEST_JAVA) return command;
  }
  return null;
}

/** @returns {string | null} the command that runs Maven; null where there is none */
export function findMaven() {
  const command = windows ? 'mvn.cmd' : 'mvn';
  return outputOf(command, ['--version']) === null ? null : command;
}
