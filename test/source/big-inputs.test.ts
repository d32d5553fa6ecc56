import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// As built: a thread runs JavaScript.
import { type ExtractionPool, startPool } from '../../dist/pool/index.js';
import { readSources, type SourceItem } from '../../dist/source/index.js';
import { DATES } from '../fuzz/hostile.mjs';
import { makeZip } from '../support/zip-file.mjs';
import { makeFolder } from './files.js';
import { makePage, PARAGRAPHS } from './pages.js';

/** Seconds within which each is refused or read, beside other work. */
const SOON = 120;

let pool: ExtractionPool;
beforeAll(async () => {
  pool = await startPool({ threads: 1, timeLimit: SOON });
});
afterAll(() => pool.close());

/** Reads one file as `isnad ingest` does, with the parsing in the pool: the texts, and the errors with their hints. */
async function read(name: string, content: string | Uint8Array): Promise<string[]> {
  const folder = makeFolder({ [name]: content });
  const begun = performance.now();
  const items: SourceItem[] = [];
  for await (const item of readSources([`${folder}/${name}`], { parse: pool.parse })) items.push(item);
  expect((performance.now() - begun) / 1_000).toBeLessThan(SOON);
  return items.map((item) => {
    if (item.kind === 'article') return item.input.text;
    expect(item.error.hint).not.toBeNull();
    expect(item.error.code).toBe('input');
    return item.error.message.replace(`${folder}/`, '');
  });
}

const MIB = 1024 * 1024;

describe('a line of 50 MB', () => {
  const sentence = 'قالت تركيا إن الجسر مغلق، ';
  const line = Buffer.from(sentence.repeat(Math.ceil((50 * MIB) / Buffer.byteLength(sentence))));
  const tooLarge = expect.stringMatching(/larger than 16 MiB/);

  it.each(['a.txt', 'a.md', 'a.html', 'a.rss'])('is refused as %s', async (name) => {
    expect(await read(name, line)).toEqual([tooLarge]);
  });

  it('is refused in CSV, and the row after it is read', async () => {
    const table = Buffer.concat([
      Buffer.from('id,text\n1,"'),
      line,
      Buffer.from('"\n2,قالت تركيا إن الجسر مغلق\n'),
    ]);
    expect(await read('a.csv', table)).toEqual([
      expect.stringMatching(/a\.csv, line 2: larger than 16 MiB/),
      'قالت تركيا إن الجسر مغلق',
    ]);
  });

  it('in NDJSON is a line that is no JSON', async () => {
    expect(await read('a.ndjson', line)).toEqual([expect.stringContaining('not JSON')]);
  });

  it('of 70 MB is no line of NDJSON', async () => {
    expect(await read('a.ndjson', Buffer.alloc(70 * MIB, 'x'))).toEqual([
      expect.stringContaining('a line of more than 64 MiB'),
    ]);
  });

  it('is refused where it is packed', async () => {
    expect(await read('a.txt.gz', gzipSync(line))).toEqual([
      expect.stringMatching(/200 times its size|16 MiB/),
    ]);
    expect(await read('a.zip', makeZip([{ name: 'a.txt', content: line }]))).toEqual([
      expect.stringMatching(/200 times its size|16 MiB/),
    ]);
  });
});

describe('HTML that is nested', () => {
  const nested = (depth: number): string =>
    makePage({
      body: `${'<div>'.repeat(depth)}<p>${PARAGRAPHS.join('</p><p>')}</p>${'</div>'.repeat(depth)}`,
    });

  it('9,900 deep is read', async () => {
    const [text = ''] = await read('a.html', nested(9_900));
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  });

  it.each([10_000, 200_000])('%i deep is refused', async (depth) => {
    expect(await read('a.html', nested(depth))).toEqual([expect.stringMatching(/more than (?:10|20)000/)]);
  });

  it('200,000 deep in a feed or a table is refused or read without it', async () => {
    const deep = '&lt;b&gt;'.repeat(200_000);
    const feed = `<rss version="2.0"><channel><title>x</title><item><link>https://example.org/1</link><description>${deep}${PARAGRAPHS[0]}</description></item></channel></rss>`;
    expect(await read('a.rss', feed)).toEqual([expect.stringContaining('nested more than 20000 deep')]);
  });
});

describe('what is nested 200,000 deep in other forms', () => {
  it.each([
    ['a.json', `[${'['.repeat(200_000)}`],
    ['a.json', `${'[{"a":'.repeat(200_000)}`],
    ['a.ndjson', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['a.xml', `<rss version="2.0"><channel>${'<item>'.repeat(200_000)}</channel></rss>`],
    ['a.md', `${'> '.repeat(15_000)}نص`],
    ['a.md', `${'* '.repeat(15_000)}نص`],
    ['a.md', `${'['.repeat(30_000)}نص`],
    ['a.csv', `id,text\n${'"'.repeat(200_000)}`],
  ])('%s (%#) is an error or a text', async (name, content) => {
    expect((await read(name, content)).length).toBeGreaterThan(0);
  });
});

describe('billion laughs', () => {
  const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`);
  const laughs = `<!DOCTYPE rss [<!ENTITY a0 "ha">${levels.join('')}]>`;

  it.each([
    `<?xml version="1.0"?>${laughs}<rss version="2.0"><channel><title>&a12;</title></channel></rss>`,
    `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY f SYSTEM "file:///etc/passwd">]><feed xmlns="http://www.w3.org/2005/Atom"><title>&f;</title></feed>`,
    `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY % p SYSTEM "http://127.0.0.1/"> %p;]><feed xmlns="http://www.w3.org/2005/Atom"/>`,
  ])('are not laughed (%#)', async (feed) => {
    expect(await read('a.xml', feed)).toEqual([expect.stringContaining('declares entities of its own')]);
  });

  it('are plain letters in a page', async () => {
    const [text = ''] = await read(
      'a.html',
      `${laughs}${makePage({ body: `<p>&a12; ${PARAGRAPHS.join(' ')}</p>` })}`,
    );
    expect(text).toContain('&a12;');
    expect(text.length).toBeLessThan(2_000);
  });
});

describe('archives that are made to fill a disk', () => {
  const zeros = gzipSync(Buffer.alloc(100 * MIB));

  it.each([
    ['gzip', 'a.txt.gz', zeros],
    ['gzip in gzip', 'a.txt.gz', gzipSync(zeros)],
    ['gzip in zip', 'a.zip', makeZip([{ name: 'a.txt.gz', content: zeros }])],
    ['zip', 'a.zip', makeZip([{ name: 'a.txt', content: Buffer.alloc(100 * MIB, 'a') }])],
  ])('are refused: %s', async (_, name, content) => {
    expect(await read(name, content)).toEqual([
      expect.stringMatching(/200 times its size|larger than 16 MiB/),
    ]);
  });

  it('and those in archives in archives', async () => {
    const inner = makeZip([{ name: 'a.txt', content: 'x' }]);
    const middle = makeZip([{ name: 'b.txt', content: inner }]);
    expect(await read('a.zip', makeZip([{ name: 'c.txt', content: middle }]))).toEqual([
      expect.stringContaining('an archive in an archive in an archive'),
    ]);
  });
});

describe('gigantic dates', () => {
  it.each(DATES)('in a record: %j', async (publishedAt) => {
    const record = { id: '1', text: PARAGRAPHS[0], publishedAt };
    const [said = ''] = await read('a.ndjson', JSON.stringify(record));
    // Of a time in no zone that there is, the day is taken.
    const isDate = publishedAt.trim() === '2016-11-06' || publishedAt.endsWith('+99:99');
    if (!isDate) expect(said).toContain('is not a date');
    expect(said.length).toBeLessThan(1_000);
  });

  it('in a page, a feed and Markdown are none', async () => {
    for (const date of DATES) {
      const page = makePage({ head: `<meta charset="utf-8"><meta name="date" content="${date}">` });
      const [text = ''] = await read('a.html', page);
      expect(text).toContain(PARAGRAPHS[0]);
    }
  });
});

describe('what a file begins with', () => {
  const comments = '<!---->'.repeat(140);

  it.each(['', '.aspx'])('may be comments without number, with the name a%s', async (ending) => {
    expect(await read(`a${ending}`, `${comments}نص`)).toHaveLength(1);
  });

  it('may be comments and a declaration before a page or a feed', async () => {
    const [text = ''] = await read('a', `<?xml version="1.0"?>\n<!-- a --> <!-- b -->${makePage()}`);
    expect(text).toContain(PARAGRAPHS[0]);
    expect(text).not.toContain('<p>');
  });
});
