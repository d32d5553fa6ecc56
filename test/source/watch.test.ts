import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceItem } from '../../src/source/index.js';
import { backOff } from '../../src/source/watch/back-off.js';
import { FeedMemory } from '../../src/source/watch/entry-memory.js';
import { watchSources } from '../../src/source/watch/watch-sources.js';
import { WatchedFiles } from '../../src/source/watch/watched-files.js';
import { WatchedPage } from '../../src/source/watch/watched-page.js';
import { WebClient } from '../../src/source/web/client.js';
import { makeFolder } from './files.js';
import { makePage, PARAGRAPHS, TITLE } from './pages.js';
import { type Answer, serve } from './server.js';

async function look(watched: { look(): AsyncIterable<SourceItem | string> }): Promise<string[]> {
  const found: string[] = [];
  for await (const item of watched.look()) {
    if (typeof item === 'string') found.push(item);
    else found.push(item.kind === 'article' ? item.input.text : item.error.message);
  }
  return found;
}

describe('a watched folder', () => {
  /** Long ago, so that nobody is still writing it. */
  const settle = (path: string, seconds: number): void => utimesSync(path, seconds, seconds);

  it('gives each file once, and again when it or what stands beside it changes', async () => {
    const folder = makeFolder({ 'a.txt': 'أول', 'b.txt': 'ثان' });
    for (const name of ['a.txt', 'b.txt']) settle(join(folder, name), 1000);
    const watched = new WatchedFiles(folder, 1, {});
    expect(await look(watched)).toEqual(['أول', 'ثان']);
    expect(await look(watched)).toEqual([]);
    writeFileSync(join(folder, 'a.txt'), 'أول آخر');
    settle(join(folder, 'a.txt'), 2000);
    writeFileSync(join(folder, 'b.meta.json'), '{"publisher": "x"}');
    settle(join(folder, 'b.meta.json'), 2000);
    writeFileSync(join(folder, 'c.txt'), 'ثالث');
    settle(join(folder, 'c.txt'), 2000);
    expect(await look(watched)).toEqual(['أول آخر', 'ثان', 'ثالث']);
    expect(await look(watched)).toEqual([]);
  });

  it('waits for a file that is being written', async () => {
    const folder = makeFolder();
    const watched = new WatchedFiles(folder, 60, {});
    writeFileSync(join(folder, 'a.txt'), 'نصف');
    expect(await look(watched)).toEqual([]);
    writeFileSync(join(folder, 'a.txt'), 'نصف ونصف');
    expect(await look(watched)).toEqual([]);
    expect(await look(watched)).toEqual(['نصف ونصف']);
  });

  it('tells what was deleted, and leaves it alone; a file that cannot be read is told once', async () => {
    const folder = makeFolder({ 'a.txt': 'أول', 'b.txt': '' });
    for (const name of ['a.txt', 'b.txt']) settle(join(folder, name), 1000);
    const watched = new WatchedFiles(folder, 1, {});
    expect(await look(watched)).toEqual(['أول', expect.stringMatching(/b\.txt: empty/)]);
    rmSync(join(folder, 'a.txt'));
    expect(await look(watched)).toEqual([expect.stringMatching(/a\.txt: deleted; .* stays in the graph/)]);
    expect(await look(watched)).toEqual([]);
  });

  it('that goes and comes back is looked for, and its files are not taken for deleted', async () => {
    const parent = makeFolder({ 'in/a.txt': 'أول' });
    const folder = join(parent, 'in');
    settle(join(folder, 'a.txt'), 1000);
    const watched = new WatchedFiles(folder, 1, {});
    await look(watched);
    rmSync(folder, { recursive: true });
    expect(await look(watched)).toEqual([
      expect.stringMatching(/no such file or folder; it is looked for again/),
    ]);
    expect(await look(watched)).toEqual([]);
  });
});

describe('a watched feed', () => {
  const item = (number: number, text: string): string =>
    `<item><link>https://example.org/${number}</link><description>${text}</description></item>`;
  const feedOf = (...items: readonly string[]): string =>
    `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;

  async function watch(answer: Answer, everySeconds = 100) {
    const server = await serve({ '/feed': answer, '/page': makePage() });
    const client = new WebClient({ allowPrivate: true, gapSeconds: 0, timeoutSeconds: 5 });
    const watched = new WatchedPage(`${server.origin}/feed`, everySeconds, {}, async () => client);
    return { watched, server };
  }

  it('is asked with what is known, and gives the entries that changed', async () => {
    let [tag, content] = ['"1"', feedOf(item(1, 'أول'), item(2, 'ثان'))];
    const { watched, server } = await watch((request, response) => {
      const headers = {
        etag: tag,
        'last-modified': 'Sun, 06 Nov 2016 09:30:00 GMT',
        'content-type': 'application/rss+xml',
      };
      if (request.headers['if-none-match'] === tag) response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end(content);
    });
    expect(await look(watched)).toEqual(['أول', 'ثان']);
    expect(await look(watched)).toEqual([]);
    const asked = server.requests.filter(({ path }) => path === '/feed')[1];
    expect(asked?.headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Sun, 06 Nov 2016 09:30:00 GMT',
    });
    [tag, content] = ['"2"', feedOf(item(3, 'ثالث'), item(1, 'أول مصحح'), item(2, 'ثان'))];
    expect(await look(watched)).toEqual(['ثالث', 'أول مصحح']);
    const wait = watched.nextAt - performance.now();
    expect(wait).toBeGreaterThan(75_000);
    expect(wait).toBeLessThan(125_000);
  });

  it('that fails is asked less and less often, and not before it wants', async () => {
    let retryAfter = '';
    const { watched } = await watch((_, response) => {
      response.writeHead(503, retryAfter === '' ? {} : { 'retry-after': retryAfter }).end();
    });
    expect(await look(watched)).toEqual([expect.stringMatching(/the server answers 503/)]);
    expect(watched.nextAt - performance.now()).toBeGreaterThan(155_000);
    await look(watched);
    expect(watched.nextAt - performance.now()).toBeGreaterThan(315_000);
    retryAfter = '7200';
    await look(watched);
    expect(watched.nextAt - performance.now()).toBeGreaterThan(7_190_000);
  });

  it('that robots.txt closes is not read', async () => {
    const server = await serve({
      '/robots.txt': 'User-agent: *\nDisallow: /',
      '/feed': feedOf(item(1, 'أول')),
    });
    const client = new WebClient({ allowPrivate: true, gapSeconds: 0 });
    const watched = new WatchedPage(`${server.origin}/feed`, 100, {}, async () => client);
    expect(await look(watched)).toEqual([expect.stringMatching(/robots\.txt of the site does not allow/)]);
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  it('may be a page', async () => {
    const { server } = await watch((_, response) => response.end());
    const client = new WebClient({ allowPrivate: true, gapSeconds: 0 });
    const watched = new WatchedPage(`${server.origin}/page`, 100, {}, async () => client);
    expect(await look(watched)).toEqual([[TITLE, ...PARAGRAPHS].join('\n\n')]);
  });
});

describe('the memory of a feed', () => {
  it('reads a page again after an hour, then two, and what failed sooner', () => {
    let now = 0;
    const memory = new FeedMemory({ recheck: 3600, retry: 600 }, () => now);
    const ask = (key: string): boolean => memory.isKnown(key, 'print');
    memory.remember('good', 'print', true);
    memory.remember('bad', 'print', false);
    memory.endReading();
    expect([memory.isDue, ask('good'), ask('bad')]).toEqual([false, true, true]);
    memory.endReading();
    now = 601_000;
    expect([memory.isDue, ask('good'), ask('bad')]).toEqual([true, true, false]);
    memory.remember('bad', 'print', false);
    memory.endReading();
    now = 601_000 + 1_100_000;
    expect(ask('bad')).toBe(true);
    expect(memory.isKnown('good', 'another')).toBe(false);
    memory.endReading();
    // What has left the feed is forgotten.
    expect(ask('good')).toBe(false);
  });
});

it('waits twice as long after each failure, within bounds and with some chance', () => {
  expect(backOff(100, 0, null, 0.5)).toBe(100);
  expect(backOff(100, 3, null, 0.5)).toBe(800);
  expect([backOff(100, 0, null, 0), backOff(100, 0, null, 1)].map(Math.round)).toEqual([80, 120]);
  expect(backOff(900, 1000, null, 0.5)).toBe(6 * 3600);
  expect(backOff(900, 0, 10_000_000, 0.5)).toBe(24 * 3600);
});

describe('what cannot be watched', () => {
  const first = async (spec: string, everySeconds: number | null): Promise<unknown> => {
    const { signal } = new AbortController();
    for await (const event of watchSources([spec], { everySeconds, signal })) return event;
    return null;
  };

  it('is standard input, and a public site every second', async () => {
    await expect(first('-', null)).rejects.toMatchObject({ code: 'usage' });
    await expect(first('https://example.org/feed', 1)).rejects.toMatchObject({ code: 'usage' });
  });
});
