import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, readAll, streamOf, summarise } from './files.js';

const FLAT = {
  id: 'a1',
  url: 'https://example.org/a1',
  title: 'عنوان',
  text: 'نص أول',
  publishedAt: '2016-11-06',
  publisher: 'وكالة',
  language: 'ar',
  modifiedAt: '2016-11-06T10:00:00+02:00',
  section: 'a field that Isnad does not know',
};

function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
}

describe('NDJSON', () => {
  it('has one article a line, flat or nested', async () => {
    const nested = {
      article: { id: 'a2', publishedAt: '2016-11-07', publishedAtFrom: 'document' },
      text: 'نص ثان',
    };
    const path = join(
      makeFolder({ 'a.ndjson': lines(FLAT, '', nested, { url: 'https://example.org/a3', text: 'ن' }) }),
      'a.ndjson',
    );
    const items = await readAll([path]);
    expect(items).toMatchObject([
      {
        source: `${path}, line 1`,
        input: {
          text: 'نص أول',
          modifiedAt: '2016-11-06T08:00:00.000Z',
          article: { id: 'a1', url: 'https://example.org/a1', publisher: 'وكالة', publishedAtFrom: 'given' },
        },
      },
      { source: `${path}, line 3`, input: { article: { id: 'a2', publishedAtFrom: 'document' } } },
      { source: `${path}, line 4`, input: { article: { id: 'https://example.org/a3' } } },
    ]);
  });

  it('reports each line that does not fit by its number, and reads the others', async () => {
    const latin1 = Buffer.concat([
      Buffer.from('{"id": "x", "text": "'),
      Buffer.from([0xe9, 0xe9]),
      Buffer.from('"}\n'),
    ]);
    const content = Buffer.concat([
      Buffer.from(lines(FLAT, '{"id": "broken"', { id: 'no-text' }, '[1]', { text: 'no identity' })),
      latin1,
      Buffer.from(
        lines(
          { id: 'half', text: 'a\ud800b' },
          { id: 'bad-date', text: 'ن', publishedAt: 'soon' },
          { id: 'last', text: 'ن' },
        ),
      ),
    ]);
    const path = join(makeFolder({ 'a.jsonl': content }), 'a.jsonl');
    expect(summarise(await readAll([path])).map((line) => line.replace(`${path}, `, ''))).toEqual([
      'a1',
      expect.stringMatching(/^line 2: not JSON: Expected ',' or '}'/),
      expect.stringMatching(/^line 3: text: Invalid input: expected string/),
      expect.stringMatching(/^line 4: the value: Invalid input: expected object/),
      'line 5: the article has neither an id nor a URL',
      expect.stringMatching(/^line 6: not valid UTF-8/),
      'line 7: holds half of a surrogate pair, which is no character',
      'line 8: the publication date "soon" is not a date',
      'last',
    ]);
  });

  it('comes from standard input when it is declared', async () => {
    const bytes = Buffer.from(lines(FLAT, { id: 'b', text: 'ن' }).trimEnd());
    const stdin = streamOf(bytes.subarray(0, 40), bytes.subarray(40, 41), bytes.subarray(41));
    expect(summarise(await readAll(['-'], { stdin, inputFormat: 'ndjson' }))).toEqual(['a1', 'b']);
  });

  it('without a line is empty', async () => {
    const path = join(makeFolder({ 'a.ndjson': '\n \r\n' }), 'a.ndjson');
    expect(summarise(await readAll([path]))).toEqual([`${path}: empty, there is no text to read`]);
  });

  it('of extractions is sent to load', async () => {
    const path = join(
      makeFolder({ 'a.ndjson': lines({ article: {}, version: {}, positions: [] }) }),
      'a.ndjson',
    );
    const [item] = await readAll([path]);
    expect(item).toMatchObject({ error: { hint: expect.stringContaining('isnad load') } });
  });

  it('cannot be given an id for all of its lines', async () => {
    const path = join(makeFolder({ 'a.ndjson': lines(FLAT) }), 'a.ndjson');
    await expect(readAll([path], { given: { id: 'x' } })).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('JSON', () => {
  it('is one article or an array of them', async () => {
    const folder = makeFolder({
      'one.json': JSON.stringify(FLAT, null, 2),
      'two.json': JSON.stringify([FLAT, { id: 'b' }, { id: 'c', text: 'ن' }], null, 2),
    });
    expect(summarise(await readAll([join(folder, 'one.json'), join(folder, 'two.json')]))).toEqual([
      'a1',
      'a1',
      expect.stringContaining('two.json, element 2: text: Invalid input'),
      'c',
    ]);
  });

  it('that is none names its line', async () => {
    const path = join(makeFolder({ 'a.json': '{\n  "id": "a",\n  oops\n}\n' }), 'a.json');
    expect(summarise(await readAll([path]))[0]).toMatch(/a\.json: not JSON: .*\(line 3\)$/);
  });
});
