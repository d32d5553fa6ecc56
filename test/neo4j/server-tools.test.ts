import { spawn, spawnSync } from 'node:child_process';
import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { freshFolder } from '../support/store-file.js';
import { ensureJars, serverVersion } from './jars.mjs';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));

async function fakeMaven(body: string): Promise<string> {
  const path = join(await freshFolder(), 'mvn');
  const findFolder =
    'for a in "$@"; do folder=$(echo "$a" | sed -n "s/-DoutputDirectory=//p"); [ -n "$folder" ] && break; done';
  await writeFile(path, `#!/bin/sh\n${findFolder}\n${body}\n`);
  await chmod(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('the jars of the server', () => {
  afterEach(() => vi.unstubAllEnvs());

  async function cacheOf(maven: string) {
    const cache = await freshFolder();
    vi.stubEnv('XDG_CACHE_HOME', cache);
    const folder = join(cache, 'isnad', `neo4j-${await serverVersion()}`);
    return { folder, fetch: () => ensureJars(maven, () => {}) };
  }

  it('are fetched once, and by two runs at the same time without harm', async () => {
    const maven = await fakeMaven(
      'mkdir "$folder"; echo x > "$folder/a.jar"; sleep 0.3; echo x > "$folder/b.jar"',
    );
    const { folder, fetch } = await cacheOf(maven);
    expect(await Promise.all([fetch(), fetch()])).toEqual([join(folder, 'lib'), join(folder, 'lib')]);
    expect(await readdir(folder)).toEqual(['lib']);
    expect((await readdir(join(folder, 'lib'))).sort()).toEqual(['a.jar', 'b.jar']);
    await writeFile(maven, '#!/bin/sh\nexit 1\n');
    expect(await fetch()).toBe(join(folder, 'lib'));
  });

  it('leave nothing when the fetching fails half-way', async () => {
    const maven = await fakeMaven('mkdir "$folder"; echo x > "$folder/a.jar"; echo no network; exit 1');
    const { folder, fetch } = await cacheOf(maven);
    await expect(fetch()).rejects.toThrow(/no network/);
    expect(await readdir(folder)).toEqual([]);
  });
});

function isRunning(pid: number): boolean {
  return (
    spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
      .stdout.trim()
      .match(/^[^Z]/) !== null
  );
}

describe.skipIf(process.platform === 'win32')('the guard of the server', () => {
  it('stops it, and removes its folder, when whoever started the guard is killed', async () => {
    const folder = await freshFolder();
    const server = { command: 'sh', args: ['-c', 'echo $$; exec sleep 60'], removeFolder: folder };
    const starter = `
      const { spawn } = require('node:child_process');
      spawn(process.execPath, [process.argv[1], process.argv[2]], { stdio: ['pipe', 'inherit', 'inherit'] });
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--eval', starter, GUARD, JSON.stringify(server)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) =>
      parent.stdout.once('data', (chunk) => resolve(Number(String(chunk).trim()))),
    );
    expect(isRunning(pid)).toBe(true);
    parent.kill('SIGKILL');
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 10_000 });
    await vi.waitFor(async () => await expect(readdir(folder)).rejects.toThrow(/ENOENT/), {
      timeout: 10_000,
    });
  });
});
