import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { makeFolder } from '../source/files.js';
import { startHolder } from '../store/holder.js';
import { MAIN, runCli } from './run-cli.js';

interface Report {
  readonly healthy: boolean;
  readonly checks: readonly { check: string; state: string; found: string; fix: string | null }[];
}

async function folderWithStore(): Promise<string> {
  const folder = makeFolder();
  await (await openStore(join(folder, 'isnad.grafeo'))).close();
  return folder;
}

describe('isnad doctor', () => {
  it('is done with 0 where all is well, for people and for programs', async () => {
    const cwd = await folderWithStore();
    const table = await runCli(['doctor', '--threads', '1'], { cwd });
    expect(table).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('All is well.') });
    const { code, stdout } = await runCli(['doctor', '--threads', '1', '--format', 'json'], { cwd });
    const report: Report = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(report.healthy).toBe(true);
    expect(report.checks.map(({ check }) => check)).toEqual([
      'node',
      'isnad',
      'gazetteer',
      'embedded engine',
      'memory',
      'temporary folder',
      'store file',
      'disk',
      'store',
      'schema',
      'texts',
      'clock',
    ]);
  });

  it('makes no store where there is none, which is no failure before the first ingest', async () => {
    const cwd = makeFolder();
    const { code, stdout } = await runCli(['doctor'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('0 failed, 1 warning.');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('ends with 3 for a store that cannot be used, 1 for another failure, 2 for wrong usage', async () => {
    const cwd = await folderWithStore();
    const holder = await startHolder(join(cwd, 'isnad.grafeo'));
    onTestFinished(holder.kill);
    expect(await runCli(['doctor'], { cwd })).toMatchObject({ code: 3 });
    await holder.kill();
    const bad = join(makeFolder({ 'own.jsonl': 'no JSON\n' }), 'own.jsonl');
    expect(await runCli(['doctor', '--gazetteer', bad], { cwd })).toMatchObject({ code: 1 });
    expect(await runCli(['doctor', '--store', 'http://localhost:7474'], { cwd })).toMatchObject({ code: 2 });
  });

  it.skipIf(process.platform === 'win32')('tells a folder that may not be written', async () => {
    const cwd = await folderWithStore();
    chmodSync(cwd, 0o500);
    const { status, stdout } = asOrdinaryUser([MAIN, 'doctor', '--format', 'json'], cwd);
    chmodSync(cwd, 0o700);
    const report: Report = JSON.parse(stdout);
    expect(report.checks.find(({ check }) => check === 'store file')).toMatchObject({
      state: 'failed',
      found: expect.stringContaining('may not be written'),
      fix: expect.stringContaining('chmod u+w'),
    });
    expect(status).not.toBe(0);
  });
});

/** Permissions mean nothing to root, unless it gives up the right to pass them over. */
function asOrdinaryUser(words: readonly string[], cwd: string): { status: number | null; stdout: string } {
  const bound = '--bounding-set=-dac_override,-dac_read_search';
  const [command = '', ...before] =
    process.getuid?.() === 0 ? ['setpriv', bound, process.execPath] : [process.execPath];
  return spawnSync(command, [...before, ...words], {
    cwd,
    env: { PATH: process.env.PATH ?? '' },
    encoding: 'utf8',
  });
}
