// node scripts/complete-lock.mjs: npm leaves out the hash of a package that is for another platform than the one the
// lock file was made on and its registry does not have, so that what is installed there is not checked. This asks the
// registry for those that are missing, and fails where it does not have one.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || entry.integrity !== undefined) continue;
  const name = path.split('node_modules/').at(-1);
  const { status, stdout } = spawnSync('npm', ['view', `${name}@${entry.version}`, 'dist.integrity'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const integrity = stdout.trim();
  if (status !== 0 || integrity === '') {
    console.error(`${name} ${entry.version}: the registry does not have it`);
    process.exitCode = 1;
    continue;
  }
  const { version, resolved, ...rest } = entry;
  const before = resolved === undefined ? { version } : { version, resolved };
  lock.packages[path] = { ...before, integrity, ...rest };
  console.log(`${name} ${entry.version}`);
}
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
