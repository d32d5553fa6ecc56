import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countArticles, readSources } from '../../src/source/index.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-count-'));
  mkdirSync(join(folder, 'news', 'deep'), { recursive: true });
  for (const name of ['news/a.txt', 'news/deep/b.md', 'c.html', 'many.ndjson', 'bare'])
    writeFileSync(join(folder, name), 'قالت مصر إنها ترفض ذلك.');
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

describe('the number of articles in sources', () => {
  it.each([
    [['c.html'], 1],
    [['news'], 2],
    [['news', 'c.html'], 3],
    [['news/*.txt'], 1],
    [['nowhere.txt', 'c.html'], 2],
  ])('is known of %j', async (names, expected) => {
    const specs = names.map(at);
    expect(await countArticles(specs)).toBe(expected);
    const read = [];
    for await (const item of readSources(specs, {})) read.push(item);
    expect(read).toHaveLength(expected);
  });

  it.each([[['many.ndjson']], [['news', 'many.ndjson']], [['bare']]])('is not known of %j', async (names) => {
    expect(await countArticles(names.map(at))).toBeNull();
  });

  it('is not known of standard input and of web addresses, nor of what is declared to be another form', async () => {
    expect(await countArticles(['-'])).toBeNull();
    expect(await countArticles(['https://example.org/a.txt'])).toBeNull();
    expect(await countArticles([at('c.html')], { inputFormat: 'ndjson' })).toBeNull();
  });
});
