import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFieldMap } from '../../src/source/field-map.js';
import { makeFolder, readAll, summarise } from './files.js';
import { encodeAs, PARAGRAPHS } from './pages.js';

async function read(content: string | Uint8Array, map: readonly string[] = [], name = 'a.csv') {
  return readAll([join(makeFolder({ [name]: content }), name)], { map: parseFieldMap(map) });
}

describe('a table', () => {
  it('has an article a row, whatever stands in its fields', async () => {
    const content =
      '\ufeffid,title,text,publishedAt\r\na1,"عنوان, أول","سطر أول\r\nسطر ""ثان""",2016-11-06 09:30:00+03\r\na2,,نص,\r\n';
    expect(await read(content)).toMatchObject([
      {
        input: {
          text: 'سطر أول\r\nسطر "ثان"',
          article: { id: 'a1', title: 'عنوان, أول', publishedAt: '2016-11-06T09:30:00+03:00' },
        },
      },
      { input: { text: 'نص', article: { id: 'a2', title: null, publishedAt: null } } },
    ]);
  });

  it.each([
    ['a.csv', 'id;text\n1;نص, مع فاصلة\n'],
    ['a.tsv', 'id\ttext\n1\tنص, مع فاصلة\n'],
    ['a.csv', 'id|text\n1|نص, مع فاصلة\n'],
  ])('is cut at the mark that its first line has (%s)', async (name, content) => {
    expect(await read(content, [], name)).toMatchObject([
      { input: { text: 'نص, مع فاصلة', article: { id: '1' } } },
    ]);
  });

  it('may call its columns otherwise', async () => {
    const content = 'nr,body,when,link\n7,<p>أول</p><p>ثان</p>,1478424600,https://example.org/7\n';
    expect(await read(content, ['id=nr', 'html=body', 'publishedAt=when', 'url=link'])).toMatchObject([
      {
        input: {
          text: 'أول\n\nثان',
          article: { id: '7', url: 'https://example.org/7', publishedAt: '2016-11-06T09:30:00.000Z' },
        },
      },
    ]);
  });

  it('without a column for the text says which columns there are', async () => {
    expect(summarise(await read('nr,body\n1,نص\n'))).toEqual([
      expect.stringMatching(/no column is named text; there are nr, body/),
    ]);
    expect(summarise(await read('nr,body\n1,نص\n', ['text=boddy']))).toEqual([
      expect.stringMatching(/no column is named boddy/),
    ]);
  });

  it('goes on after a row that does not fit', async () => {
    const content = 'id,text\na1,نص\nonly-one\na2,نص,more\n,بلا هوية\na3,نص\n';
    expect(new Set(summarise(await read(content)))).toEqual(
      new Set([
        'a1',
        expect.stringMatching(/line 3: .*got 1$/),
        expect.stringMatching(/line 4: .*got 3$/),
        expect.stringMatching(/line 5: the article has neither an id nor a URL/),
        'a3',
      ]),
    );
  });

  it('as a spreadsheet saves it in windows-1256 is read, with one note', async () => {
    const content = `id,text\n${PARAGRAPHS.map((text, index) => `${index},${text}\n`).join('')}`;
    const items = await read(encodeAs(content.replaceAll(/، /g, ' '), 'windows-1256'));
    expect(items.map((item) => item.kind === 'article' && item.notes?.length)).toEqual([1, 0, 0]);
  });

  it('with a quote that never ends is one failure', async () => {
    expect(summarise(await read(`id,text\n1,"${'نص '.repeat(4_000_000)}`))).toEqual([
      expect.stringMatching(/record|quote/i),
    ]);
  });
});

describe('JSON records', () => {
  it('may call their fields otherwise, at any depth', async () => {
    const record = {
      _id: 7,
      _source: { body: ['أول', 'ثان'], by: [{ name: 'ليلى' }, { name: 'سامي' }], 'a.b': 'عنوان' },
      ts: 1478424600000,
    };
    const map = ['id=_id', 'text=_source.body', 'author=_source.by', 'publishedAt=ts'];
    expect(await read(`${JSON.stringify(record)}\n`, map, 'a.ndjson')).toMatchObject([
      {
        input: {
          text: 'أول\n\nثان',
          article: { id: '7', author: 'ليلى, سامي', publishedAt: '2016-11-06T09:30:00.000Z' },
        },
      },
    ]);
  });

  it('are not searched for what every object has', async () => {
    expect(summarise(await read('{"id": "x"}\n', ['text=constructor.name'], 'a.ndjson'))).toEqual([
      expect.stringMatching(/line 1: text: Invalid input/),
    ]);
  });
});

it.each(['body', 'colour=body', 'text=', 'text=a,text=b'])('--map %s is refused', (written) => {
  expect(() => parseFieldMap(written.split(','))).toThrow(expect.objectContaining({ code: 'usage' }));
});
