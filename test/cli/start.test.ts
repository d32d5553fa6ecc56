import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeFolder } from '../source/files.js';

const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

function start(cwd: string): { readonly status: number | null; readonly stdout: string } {
  // A store that the environment names is somebody's own, and no place for a demonstration.
  const env = { PATH: process.env.PATH ?? '', ISNAD_STORE: 'somebodys.grafeo' };
  return spawnSync(process.execPath, [START], { cwd, env, encoding: 'utf8' });
}

it('npm start fills a store in the working directory, answers, and finds all unchanged the second time', () => {
  const folder = makeFolder();
  const first = start(folder);
  expect(first.status).toBe(0);
  const added = /(\d+) articles: \1 added\. Positions: \d+ added\./.exec(first.stdout);
  expect(Number(added?.[1])).toBeGreaterThanOrEqual(3);
  expect(first.stdout).toMatch(/\$ npx isnad ask evidence .*⟦/s);
  expect(first.stdout.match(/^\$ npx isnad ask /gm)?.length).toBeGreaterThanOrEqual(5);
  expect(first.stdout).toContain('What next');
  expect(readdirSync(folder)).toEqual(['isnad.grafeo']);
  const second = start(folder);
  expect(second.status).toBe(0);
  expect(second.stdout).toContain(`${added?.[1]} articles: ${added?.[1]} unchanged.`);
  expect(second.stdout.split('Who said what')[1]).toBe(first.stdout.split('Who said what')[1]);
}, 180_000);
