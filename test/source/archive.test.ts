import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeZip, type ZipEntry } from '../support/zip-file.mjs';
import { makeFolder, readAll, streamOf, summarise } from './files.js';
import { makePage, PARAGRAPHS } from './pages.js';
import { serve } from './server.js';

const LINES = '{"id": "a1", "text": "نص أول"}\n{"id": "a2", "text": "نص ثان"}\n';

async function readZip(entries: readonly ZipEntry[]): Promise<string[]> {
  const path = join(makeFolder({ 'a.zip': makeZip(entries) }), 'a.zip');
  return summarise(await readAll([path])).map((line) => line.replaceAll(path, 'a.zip'));
}

describe('what is packed with gzip', () => {
  it('is read as what it is, in files, folders, standard input and over the web', async () => {
    const folder = makeFolder({
      'a.ndjson.gz': gzipSync(LINES),
      'b.html.gz': gzipSync(makePage()),
      'c.tar.gz': 'x',
    });
    const page = expect.stringMatching(/^file:.*b\.html\.gz$/);
    expect(summarise(await readAll([folder]))).toEqual(['a1', 'a2', page]);
    expect(summarise(await readAll(['-'], { stdin: streamOf(gzipSync(LINES)) }))).toEqual(['a1', 'a2']);
    const { origin } = await serve({
      '/a.ndjson.gz': (_, response) =>
        response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(LINES)),
    });
    expect(summarise(await readAll([`${origin}/a.ndjson.gz`], { web: { allowPrivate: true } }))).toEqual([
      'a1',
      'a2',
    ]);
  });

  it('is refused where it is damaged, broken off, or a bomb', async () => {
    const whole = gzipSync(LINES.repeat(500));
    const bomb = gzipSync(Buffer.alloc(24 * 1024 * 1024, 0x20));
    const folder = makeFolder({
      'a.ndjson.gz': whole.subarray(0, 60),
      'b.txt.gz': Buffer.concat([whole.subarray(0, 20), Buffer.from('garbage')]),
      'c.ndjson.gz': bomb,
      'd.txt.gz': gzipSync(gzipSync(gzipSync(gzipSync('نص')))),
    });
    const messages = summarise(await readAll([folder])).map((line) => line.replace(`${folder}/`, ''));
    expect(messages.filter((line) => !/^a\d$/.test(line))).toEqual([
      expect.stringMatching(/^a\.ndjson\.gz: the archive is damaged or broken off/),
      expect.stringMatching(/^b\.txt\.gz: the archive is damaged or broken off/),
      expect.stringMatching(/^c\.ndjson\.gz: unpacks to more than 200 times its size/),
      expect.stringMatching(/^d\.txt\.gz: an archive in an archive/),
    ]);
  });
});

describe('a zip archive', () => {
  it('is read file by file, with what stands beside them', async () => {
    const path = join(
      makeFolder({
        'a.zip': makeZip([
          { name: 'news/b.txt', content: PARAGRAPHS[0] },
          { name: 'news/b.meta.json', content: '{"publishedAt": "2016-11-06", "publisher": "وكالة"}' },
          {
            name: 'news/a.html',
            content: makePage({ head: '<link rel="canonical" href="https://example.org/1">' }),
          },
          { name: 'news/lines.ndjson.gz', content: gzipSync(LINES) },
          { name: 'picture.png', content: 'x' },
          { name: '__MACOSX/news/._b.txt', content: 'x' },
        ]),
      }),
      'a.zip',
    );
    expect(await readAll([path])).toMatchObject([
      { source: `${path}, news/a.html`, input: { article: { id: 'https://example.org/1' } } },
      {
        source: `${path}, news/b.txt`,
        input: {
          text: PARAGRAPHS[0],
          article: { id: `${pathToFileURL(realpathSync(path)).href}#news/b.txt`, publishedAt: '2016-11-06' },
        },
      },
      { input: { article: { id: 'a1' } } },
      { input: { article: { id: 'a2' } } },
    ]);
    await expect(readAll([path], { given: { id: 'x' } })).rejects.toMatchObject({ code: 'usage' });
  });

  it('goes on after a file that cannot be read', async () => {
    expect(
      await readZip([
        { name: 'a.txt', content: 'نص', claimedSize: 100_000 },
        { name: 'b.txt', content: 'نص', isEncrypted: true },
        { name: 'c.zip', content: 'x' },
        { name: 'd.txt', content: '' },
        { name: 'e.txt', content: 'نص' },
      ]),
    ).toEqual([
      expect.stringMatching(/^a\.zip, a\.txt: no zip archive that can be read: not enough bytes/),
      'a.zip, b.txt: is encrypted',
      'a.zip, d.txt: empty, there is no text to read',
      expect.stringMatching(/^file:.*#e\.txt$/),
    ]);
  });

  it.each(['../escaped.txt', '/tmp/isnad-escaped.txt', 'a/../../escaped.txt', 'C:\\escaped.txt'])(
    'with a file named %s writes nothing, and is refused',
    async (name) => {
      const path = join(makeFolder({ 'in/a.zip': makeZip([{ name, content: 'نص' }]) }), 'in', 'a.zip');
      const messages = summarise(await readAll([path]));
      expect(messages).toEqual([
        expect.stringMatching(/no zip archive that can be read: (?:invalid relative|absolute) path/),
      ]);
      expect(readdirSync(dirname(dirname(path)))).toEqual(['in']);
      expect(existsSync('/tmp/isnad-escaped.txt')).toBe(false);
    },
  );

  it('that is made to fill memory is refused, whether by one file, many, or many that share their bytes', async () => {
    const blank = Buffer.alloc(15 * 1024 * 1024, 0x20);
    expect(await readZip([{ name: 'a.ndjson', content: Buffer.alloc(24 * 1024 * 1024, 0x20) }])).toEqual([
      expect.stringMatching(/unpacks to more than 200 times/),
    ]);
    const many = Array.from({ length: 20 }, (_, index) => ({
      name: `${index}.txt`,
      content: blank,
      shares: 1,
    }));
    const messages = await readZip(many);
    expect(messages.at(-1)).toMatch(/unpacks to more than 200 times/);
    expect(messages.length).toBeLessThan(4);
  });

  it('that is damaged, empty, or holds no articles is one failure', async () => {
    const whole = makeZip([{ name: 'a.txt', content: 'نص' }]);
    const folder = makeFolder({
      'cut.zip': whole.subarray(0, whole.length - 10),
      'none.zip': makeZip([{ name: 'a.png', content: 'x' }]),
    });
    const items = await readAll(['cut.zip', 'none.zip'].map((name) => join(folder, name)));
    expect(summarise(items)).toEqual([
      expect.stringMatching(/cut\.zip: no zip archive that can be read/),
      expect.stringMatching(/none\.zip: an archive without articles/),
    ]);
  });
});

describe('a pattern', () => {
  it('gives the files that fit it in the order of their paths', async () => {
    const folder = makeFolder({
      'a/2016-1.txt': 'نص',
      'a/2016-2.aspx': makePage(),
      'a/2015.txt': 'نص',
      'a/2016-1.meta.json': '{"id": "one"}',
      'b/c/2016-3.txt': 'نص',
      'odd[1].txt': 'نص',
    });
    const items = await readAll([join(folder, '**/2016-*')]);
    expect(items.map(({ source }) => source.replace(`${folder}/`, ''))).toEqual([
      'a/2016-1.txt',
      'a/2016-2.aspx',
      'b/c/2016-3.txt',
    ]);
    expect(items[0]).toMatchObject({ input: { article: { id: 'one' } } });
    // A file with such a name is itself.
    expect(summarise(await readAll([join(folder, 'odd[1].txt')]))).toEqual([expect.stringMatching(/^file:/)]);
    expect(summarise(await readAll([join(folder, '*.none')]))).toEqual([
      expect.stringMatching(/no file fits this pattern/),
    ]);
    await expect(readAll([join(folder, '**/*.txt')], { given: { id: 'x' } })).rejects.toMatchObject({
      code: 'usage',
    });
  });
});
