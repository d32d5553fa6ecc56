import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeFolder, readAll, streamOf, summarise } from './files.js';

describe('a text file', () => {
  it('is one article with the text as it stands and its real path as id', async () => {
    const folder = makeFolder({ 'a.txt': '\ufeffعنوان\r\n\r\nنص.\r\n' });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
    const [direct, linked] = await readAll([join(folder, 'a.txt'), join(folder, 'link.txt')]);
    expect(direct).toMatchObject({
      kind: 'article',
      input: { text: 'عنوان\r\n\r\nنص.\r\n', modifiedAt: null },
    });
    const id = pathToFileURL(realpathSync(join(folder, 'a.txt'))).href;
    expect(direct).toMatchObject({
      input: { article: { id, url: null, publishedAt: null, publishedAtFrom: null } },
    });
    expect(linked).toMatchObject({ input: { article: { id } } });
  });

  it('takes what the user gives', async () => {
    const path = join(makeFolder({ 'a.txt': 'نص' }), 'a.txt');
    const given = {
      url: 'https://example.org/1',
      title: 'عنوان',
      publisher: 'وكالة',
      publishedAt: '2016-11-06T01:00:00+03:00',
      modifiedAt: '2016-11-06T01:00:00+03:00',
      language: 'ar',
    };
    const [item] = await readAll([path], { given });
    expect(item).toMatchObject({
      input: {
        article: {
          id: 'https://example.org/1',
          publishedAt: '2016-11-06T01:00:00+03:00',
          publishedAtFrom: 'given',
          language: 'ar',
        },
        modifiedAt: '2016-11-05T22:00:00.000Z',
      },
    });
    const [named] = await readAll([path], { given: { ...given, id: 'one' } });
    expect(named).toMatchObject({ input: { article: { id: 'one', url: 'https://example.org/1' } } });
  });

  it('takes what stands beside it, and the user goes before', async () => {
    const folder = makeFolder({
      'article.txt': 'نص',
      'article.v2.txt': 'نص آخر',
      'meta.json': '{"id": "shared", "publisher": "A", "url": null}',
      'article.v2.meta.json': '{"modifiedAt": "2016-11-07"}',
      'other.txt': 'نص ثالث',
    });
    const items = await readAll([folder], { given: { publisher: 'B' } });
    expect(items).toMatchObject([
      { input: { article: { id: 'shared', publisher: 'B' }, modifiedAt: null } },
      { input: { article: { id: 'shared' }, modifiedAt: '2016-11-07' } },
      { input: { article: { id: expect.stringMatching(/^file:.*other\.txt$/) } } },
    ]);
  });

  it('refuses broken metadata instead of leaving it out', async () => {
    const folder = makeFolder({ 'a.txt': 'نص', 'a.meta.json': '{"publisher": 7}' });
    expect(summarise(await readAll([join(folder, 'a.txt')]))).toEqual([
      expect.stringContaining('a.meta.json: does not describe an article: ✖ Invalid input: expected string'),
    ]);
  });

  it('is refused when it is not there, empty, or of an unknown kind, and the rest goes on', async () => {
    const folder = makeFolder({ 'empty.txt': '', 'scan.pdf': '%PDF-1.4', 'good.txt': 'نص' });
    const names = ['missing.txt', 'empty.txt', 'scan.pdf', 'good.txt'];
    const items = await readAll(names.map((name) => join(folder, name)));
    expect(summarise(items).map((line) => line.replace(`${folder}/`, ''))).toEqual([
      'missing.txt: no such file or folder',
      'empty.txt: empty, there is no text to read',
      'scan.pdf: files of the kind .pdf cannot be read',
      expect.stringMatching(/^file:.*good\.txt$/),
    ]);
  });

  it('is read whatever its name when the user says it is text', async () => {
    const path = join(makeFolder({ 'a.news': 'نص' }), 'a.news');
    expect(await readAll([path], { inputFormat: 'text' })).toMatchObject([{ kind: 'article' }]);
  });

  it.each(['2016-02-30', 'tomorrow'])('is refused with the publication date %s', async (publishedAt) => {
    const path = join(makeFolder({ 'a.txt': 'نص' }), 'a.txt');
    expect(summarise(await readAll([path], { given: { publishedAt } }))).toEqual([
      `${path}: the publication date "${publishedAt}" is not a date`,
    ]);
  });
});

describe('a folder', () => {
  it('is read in the order of the paths, below it too, without hidden files and circles', async () => {
    const folder = makeFolder({
      'b.txt': 'ب',
      'a/z.md': 'ا',
      'a/y.TXT': 'ي',
      '.hidden/x.txt': 'x',
      'node_modules/x.txt': 'x',
      'notes.json': '{}',
      'README.md': 'x',
    });
    symlinkSync(folder, join(folder, 'a', 'circle.txt'));
    const items = await readAll([folder]);
    expect(items.map(({ source }) => source.replace(`${folder}/`, ''))).toEqual([
      'a/y.TXT',
      'a/z.md',
      'b.txt',
    ]);
  });

  it('without articles is an error', async () => {
    const folder = makeFolder({ 'picture.png': 'x', 'notes.json': '{}' });
    mkdirSync(join(folder, 'sub'));
    const [item] = await readAll([folder]);
    expect(item).toMatchObject({ kind: 'failure', error: { code: 'input' } });
    expect(summarise([item].flatMap((one) => one ?? []))).toEqual([`${folder}: a folder without articles`]);
  });

  it('cannot be given what describes one article', async () => {
    const folder = makeFolder({ 'a.txt': 'ا' });
    await expect(readAll([folder], { given: { id: 'x', publishedAt: '2016' } })).rejects.toMatchObject({
      code: 'usage',
      message: '--id, --published can be given for one article only',
    });
    expect(await readAll([folder], { given: { publisher: 'P' } })).toMatchObject([
      { input: { article: { publisher: 'P' } } },
    ]);
  });
});

describe('standard input', () => {
  it('is the text of one article', async () => {
    const bytes = Buffer.from('نص المقال');
    const stdin = streamOf(bytes.subarray(0, 3), bytes.subarray(3));
    const [item] = await readAll(['-'], { stdin, given: { id: 'x' } });
    expect(item).toMatchObject({
      source: 'standard input',
      input: { text: 'نص المقال', article: { id: 'x' } },
    });
  });

  it('needs an identity where it is stored, and else takes its hash', async () => {
    const [refused] = await readAll(['-'], { stdin: streamOf('نص'), requireIdentity: true });
    expect(refused).toMatchObject({
      kind: 'failure',
      error: { hint: expect.stringContaining('--url or --id') },
    });
    const [taken] = await readAll(['-'], { stdin: streamOf('نص') });
    expect(taken).toMatchObject({ input: { article: { id: expect.stringMatching(/^text:[0-9a-f]{16}$/) } } });
  });
});

it('names its folder in the message of a wrong path', async () => {
  const folder = makeFolder();
  expect(summarise(await readAll([join(folder, 'a.txt', 'b.txt')]))[0]).toContain(basename(folder));
});
