import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { startHolder } from '../store/holder.js';
import { freshFile, freshFolder } from '../support/store-file.js';
import { describeDoctor } from './contract.js';
import { examined, MACHINE, statesOf } from './surroundings.js';

const folder = await mkdtemp(join(tmpdir(), 'isnad-test-'));
afterAll(() => rm(folder, { recursive: true }));
describeDoctor('an embedded store', async () => ({ uri: join(folder, 'graph.grafeo'), options: {} }));

async function storeFile(): Promise<string> {
  const path = await freshFile();
  await (await openStore(path)).close();
  return path;
}

const at = (uri: string) => examined({ uri, options: {} });

describe('the file of a store', () => {
  it('that is not there is told, and not made', async () => {
    const path = join(await freshFolder(), 'deeper', 'graph.grafeo');
    const found = await at(path);
    expect(found.get('store file')).toMatchObject({
      state: 'warning',
      found: expect.stringContaining(path),
      fix: expect.stringContaining('isnad ingest'),
    });
    expect(found.has('store')).toBe(false);
    expect(await readdir(dirname(dirname(path)))).toEqual([]);
  });

  it('is as it was afterwards, also with a log that a killed process has left', async () => {
    const path = await freshFile();
    await (await startHolder(path)).kill();
    const before = await filesOf(dirname(path));
    const found = await at(path);
    expect(found.get('store file')).toMatchObject({
      state: 'ok',
      found: expect.stringMatching(/a log of \d+ kB/),
    });
    expect(found.get('store')).toMatchObject({ state: 'ok' });
    expect(await filesOf(dirname(path))).toEqual(before);
  });

  it('that another process has is told', async () => {
    const path = await storeFile();
    const holder = await startHolder(path);
    onTestFinished(holder.kill);
    const store = (await at(path)).get('store');
    expect(store).toMatchObject({
      state: 'failed',
      code: 'store-locked',
      fix: expect.stringContaining('Wait'),
    });
    // Other systems, and some sandboxes, have no list of locks.
    const locks = existsSync('/proc/locks') ? await readFile('/proc/locks', 'utf8') : '';
    if (locks.includes(` ${holder.pid} `)) expect(store?.found).toContain(`process ${holder.pid} (`);
  });

  it.each([
    ['damaged', (bytes: Buffer) => bytes.fill(0x5a, 1_024)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 10)],
    ['no store', () => Buffer.from('a text\n'.repeat(1_000))],
  ])('that is %s is told, and left', async (_, damage) => {
    const path = await storeFile();
    const damaged = damage(await readFile(path));
    await writeFile(path, damaged);
    const store = (await at(path)).get('store');
    expect(store).toMatchObject({ state: 'failed', code: 'store-damaged', fix: expect.any(String) });
    expect(await readFile(path)).toEqual(damaged);
  });

  it('that is a folder is told', async () => {
    const path = await freshFile();
    await mkdir(path);
    expect((await at(path)).get('store')).toMatchObject({ state: 'failed', code: 'store-damaged' });
  });
});

describe('the gazetteer', () => {
  it('counts the entries of the user', async () => {
    const path = await storeFile();
    const entry = { id: 'actor:dawn-test', type: 'ArmedGroup', names: { ar: ['كتائب فجر الاختبار'] } };
    const file = join(dirname(path), 'own.jsonl');
    await writeFile(file, `${JSON.stringify(entry)}\n`);
    const numberIn = (text = ''): number => Number(text.split(' ')[0]?.replace(',', ''));
    const [without, own] = [
      await at(path),
      await examined({ uri: path, options: {} }, { gazetteerFiles: [file] }),
    ];
    const count = numberIn(without.get('gazetteer')?.found);
    expect(count).toBeGreaterThan(1_000);
    expect(numberIn(own.get('gazetteer')?.found)).toBe(count + 1);
    expect(own.get('gazetteer')?.found).toContain(file);
  });

  it('that does not fit has failed, with the line, and the store is looked at all the same', async () => {
    const path = await storeFile();
    const file = join(dirname(path), 'own.jsonl');
    await writeFile(file, '{"id":"actor:x"}\n');
    const found = await examined({ uri: path, options: {} }, { gazetteerFiles: [file] });
    expect(found.get('gazetteer')).toMatchObject({ state: 'failed', found: expect.stringContaining(file) });
    expect(statesOf(found)).toMatchObject({ store: 'ok', schema: 'ok' });
  });
});

describe('the temporary folder', () => {
  it('that is not there is told', async () => {
    const path = await storeFile();
    const machine = { ...MACHINE, temporaryFolder: join(dirname(path), 'none') };
    expect((await examined({ uri: path, options: {} }, { machine })).get('temporary folder')).toMatchObject({
      state: 'warning',
      fix: expect.stringContaining('TMPDIR'),
    });
  });
});

async function filesOf(folder: string): Promise<readonly (readonly [string, Buffer])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.sort().map(async (path) => [path, await readFile(path)] as const));
}
