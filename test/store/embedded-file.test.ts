import { chmod, copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { freshFile, freshFolder } from '../support/store-file.js';
import { errorOf, openForTest } from './harness.js';
import { startHolder } from './holder.js';

const PEOPLE = Array.from({ length: 3_000 }, (_, n) => ({
  id: `person:${n}`,
  properties: { name: `شخص ${n}` },
}));
const PUT_PEOPLE = { statement: 'put-entity', type: 'Person', rows: PEOPLE };

async function writtenFile(): Promise<string> {
  const path = await freshFile();
  const store = await openForTest({ uri: path, options: {} });
  await store.apply([PUT_PEOPLE]);
  await store.close();
  return path;
}

function open(path: string, readOnly = false) {
  return openForTest({ uri: path, options: { readOnly } });
}

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

describe('the file of an embedded store', () => {
  it.skipIf(process.platform === 'win32')('is private, with its folder and its log', async () => {
    const path = join(await freshFolder(), 'new', 'deeper', 'graph.grafeo');
    const mask = process.umask();
    const store = await open(path);
    await store.apply([PUT_PEOPLE]);
    expect(process.umask()).toBe(mask);
    expect([await modeOf(dirname(path)), await modeOf(path)]).toEqual(['700', '600']);
    const log = `${path}.wal`;
    expect(await modeOf(log)).toBe('700');
    for (const name of await readdir(log)) expect(await modeOf(join(log, name))).toBe('600');
    await store.close();
    expect(await modeOf(path)).toBe('600');
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions that its owner gave it', async () => {
    const path = await writtenFile();
    await chmod(path, 0o640);
    await (await open(path)).close();
    expect(await modeOf(path)).toBe('640');
  });

  it('is not made by opening it for reading', async () => {
    const path = await freshFile();
    expect(await errorOf(open(path, true))).toMatchObject({
      code: 'store-unreachable',
      message: expect.stringContaining(path),
      hint: expect.stringContaining('Ingest'),
    });
    expect(await readdir(dirname(path))).toEqual([]);
  });

  it.each([
    ['a folder', 'store-damaged', (path: string) => mkdir(path)],
    ['an empty file', 'store-damaged', (path: string) => writeFile(path, '')],
    ['a text', 'store-damaged', (path: string) => writeFile(path, 'a text, not a store\n'.repeat(5_000))],
    [
      'another database',
      'store-damaged',
      (path: string) => writeFile(path, `SQLite format 3\0${'\0'.repeat(9_000)}`),
    ],
  ])('is not %s', async (_, code, make) => {
    const path = await freshFile();
    await make(path);
    const before = (await stat(path)).isFile() ? await readFile(path) : null;
    expect(await errorOf(open(path))).toMatchObject({ code, hint: expect.any(String) });
    if (before !== null) expect(await readFile(path)).toEqual(before);
  });

  it('cannot be in a file', async () => {
    const path = await writtenFile();
    const error = await errorOf(open(join(path, 'graph.grafeo')));
    expect(error).toMatchObject({ code: 'store-unreachable', hint: expect.any(String) });
  });

  it.each([
    ['cut to half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['cut to ten bytes', (bytes: Buffer) => bytes.subarray(0, 10)],
    ['with another header', (bytes: Buffer) => bytes.fill(0xff, 5, 9)],
    ['overwritten from the second kilobyte on', (bytes: Buffer) => bytes.fill(0x5a, 1_024)],
  ])('is told to be damaged when it is %s', async (_, damage) => {
    const path = await writtenFile();
    const damaged = damage(await readFile(path));
    await writeFile(path, damaged);
    for (const readOnly of [false, true]) {
      const error = await errorOf(open(path, readOnly));
      expect(error).toMatchObject({ code: 'store-damaged', hint: expect.stringContaining('ingest again') });
      expect(String(error)).not.toContain('\n');
    }
    expect(await readFile(path)).toEqual(damaged);
  });

  it('is told to be damaged when bytes in its log are', async () => {
    const path = await freshFile();
    const copy = join(await freshFolder(), 'copy.grafeo');
    const store = await open(path);
    await store.apply([PUT_PEOPLE]);
    await copyFile(path, copy);
    await mkdir(`${copy}.wal`);
    for (const name of await readdir(`${path}.wal`)) {
      const bytes = await readFile(join(`${path}.wal`, name));
      await writeFile(
        join(`${copy}.wal`, name),
        bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 16),
      );
    }
    await store.close();
    expect(await errorOf(open(copy))).toMatchObject({ code: 'store-damaged' });
  });

  it('is told to be in use while another process has it', async () => {
    const path = await writtenFile();
    const holder = await startHolder(path);
    onTestFinished(holder.kill);
    for (const readOnly of [false, true]) {
      expect(await errorOf(open(path, readOnly))).toMatchObject({
        code: 'store-locked',
        message: expect.stringContaining('another process'),
        hint: expect.stringContaining('Neo4j'),
      });
    }
  });

  it('keeps what was acknowledged when its process is killed', async () => {
    const path = await freshFile();
    const holder = await startHolder(path);
    await holder.kill();
    const store = await open(path);
    const { rows } = await store.run('MATCH (n:Entity) RETURN count(n) AS n');
    expect(rows).toEqual([[holder.acknowledged]]);
    await store.close();
  });

  it('is read by several at once', async () => {
    const path = await writtenFile();
    const readers = [await open(path, true), await open(path, true)];
    for (const reader of readers) {
      expect((await reader.run('MATCH (n:Person) RETURN count(n) AS n')).rows).toEqual([[PEOPLE.length]]);
    }
    await Promise.all(readers.map((reader) => reader.close()));
  });
});
