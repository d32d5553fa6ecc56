import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, publicLookup } from '../../src/source/web/address.js';
import { WebClient, type WebOptions } from '../../src/source/web/client.js';
import { readAll, summarise } from './files.js';
import { encodeAs, makePage, PARAGRAPHS, TITLE } from './pages.js';
import { redirectTo, serve } from './server.js';

const FULL = [TITLE, ...PARAGRAPHS].join('\n\n');
const LOCAL: WebOptions = { allowPrivate: true, gapSeconds: 0, timeoutSeconds: 5 };

async function messageOf(address: string, options: WebOptions = LOCAL): Promise<string> {
  return new WebClient(options).get(address).then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('a web address', () => {
  it('is read as a page and known by its address without tracking', async () => {
    const { origin, requests } = await serve({ '/news/1': makePage() });
    const items = await readAll([`${origin}/news/1?utm_source=x&id=5#top`], { web: LOCAL });
    const id = `${origin}/news/1?id=5`;
    expect(items).toMatchObject([{ input: { text: FULL, article: { id, url: id } } }]);
    expect(requests[0]?.headers['user-agent']).toMatch(/^Isnad\/\d+\.\d+\.\d+$/);
  });

  it('is that of the page where it ends after redirects', async () => {
    const { origin } = await serve({
      '/a': redirectTo('/b', 301),
      '/b': redirectTo('/news/2'),
      '/news/2': makePage(),
    });
    expect(await readAll([`${origin}/a`], { web: LOCAL })).toMatchObject([
      { input: { article: { id: `${origin}/news/2` } } },
    ]);
  });

  it('gives the form and the encoding that its header says, before those of the page', async () => {
    const page = makePage({ head: '<meta charset="iso-8859-6">' });
    const { origin } = await serve({
      '/page': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset="windows-1256"' })
          .end(encodeAs(page, 'windows-1256')),
      '/text': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('نص'),
      '/a.ndjson': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/plain' }).end('{"id": "x", "text": "نص"}\n'),
      '/picture.html': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    });
    const specs = ['/page', '/text', '/a.ndjson', '/picture.html'].map((path) => `${origin}${path}`);
    const items = await readAll(specs, { web: LOCAL });
    expect(items).toMatchObject([
      { input: { text: FULL }, notes: [] },
      { input: { text: 'نص', article: { id: `${origin}/text` } } },
      { input: { article: { id: 'x' } } },
      { kind: 'failure' },
    ]);
    expect(summarise(items)[3]).toMatch(/files of the kind image\/png cannot be read/);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is unpacked from %s', async (encoding, compress) => {
    const { origin } = await serve({
      '/': (_, response) =>
        response.writeHead(200, { 'content-encoding': encoding }).end(compress(makePage())),
    });
    const { body } = await new WebClient(LOCAL).get(`${origin}/`);
    expect(Buffer.from(body).toString()).toBe(makePage());
  });

  it.each([
    ['file:///etc/passwd', /file: is not read from/],
    ['ftp://example.org/a', /ftp: is not read from/],
    ['javascript:alert(1)', /javascript: is not read from/],
    ['http://user:secret@example.org/', /user name is not fetched/],
  ])('%s is refused', async (address, message) => {
    const said = await messageOf(address);
    expect(said).toMatch(message);
    expect(said).not.toContain('secret');
  });
});

describe('an address of this machine or its network', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.1.1/',
    'http://0.0.0.0/',
    'http://100.64.0.1/',
  ])('%s is refused', async (address) => {
    expect(await messageOf(address, {})).toMatch(/address of this machine or its network/);
  });

  it('is refused behind a name, and nothing is sent', async () => {
    const { port, requests } = await serve({ '/': makePage() });
    expect(await messageOf(`http://localhost:${port}/`, {})).toMatch(/localhost \((127\.0\.0\.1|::1)\)/);
    expect(requests).toEqual([]);
  });

  it('is refused behind a redirect', async () => {
    const inner = await serve({ '/secret': 'x' });
    const outer = await serve({
      '/ip': redirectTo(`${inner.origin}/secret`),
      '/name': redirectTo(`http://localhost:${inner.port}/secret`),
      '/file': redirectTo('file:///etc/passwd'),
      '/data': redirectTo('data:text/html,x'),
    });
    // What stands for the public internet here is the outer server.
    const open = { ...LOCAL, allowPrivate: [`127.0.0.1:${outer.port}`] };
    expect(await messageOf(`${outer.origin}/ip`, open)).toMatch(
      /^127\.0\.0\.1 is an address of this machine/,
    );
    expect(await messageOf(`${outer.origin}/name`, open)).toMatch(
      /^localhost \(.*\) is an address of this machine/,
    );
    expect(await messageOf(`${outer.origin}/file`, open)).toMatch(
      /redirects to file:.*file: is not read from/,
    );
    expect(await messageOf(`${outer.origin}/data`, open)).toMatch(/redirects to data:/);
    expect(outer.requests).toHaveLength(4);
    expect(inner.requests).toEqual([]);
  });

  it('is not reached by a name that changes its address between the check and the connection', async () => {
    let asked = 0;
    const lookup = publicLookup((_, callback) => {
      asked += 1;
      callback(null, [{ address: asked === 1 ? '93.184.216.34' : '127.0.0.1', family: 4 }]);
    });
    const addresses = await new Promise((resolve, reject) => {
      lookup('rebinding.test', { all: true }, (error, found) => (error ? reject(error) : resolve(found)));
    });
    // What was checked is what is handed to the connection; nobody asks again.
    expect(addresses).toEqual([{ address: '93.184.216.34', family: 4 }]);
    expect(asked).toBe(1);
    await expect(
      new Promise((resolve, reject) => {
        lookup('rebinding.test', {}, (error, found) => (error ? reject(error) : resolve(found)));
      }),
    ).rejects.toThrow(/127\.0\.0\.1/);
  });

  it('is refused where it is one among public ones', async () => {
    const mixed = {
      resolve: (_: string, callback: (error: null, all: { address: string; family: number }[]) => void) =>
        callback(null, [
          { address: '93.184.216.34', family: 4 },
          { address: '10.0.0.1', family: 4 },
        ]),
    };
    expect(await messageOf('http://mixed.test/', mixed)).toMatch(/mixed\.test \(10\.0\.0\.1\)/);
  });

  it('is told from the public ones', () => {
    for (const address of ['8.8.8.8', '2606:4700::1111']) expect(isPublicAddress(address)).toBe(true);
    for (const address of [
      '',
      'example.org',
      'fec0::1',
      '2002:7f00:1::',
      '2001:db8::1',
      'fe80::1%eth0',
      '224.0.0.1',
    ]) {
      expect(isPublicAddress(address)).toBe(false);
    }
  });
});

describe('a server that', () => {
  it('redirects for ever is given up', async () => {
    const { origin, requests } = await serve({ '/a': redirectTo('/b'), '/b': redirectTo('/a') });
    expect(await messageOf(`${origin}/a`)).toMatch(/more than 5 redirects/);
    expect(requests).toHaveLength(6);
  });

  it('sends a byte a second is given up when the time is over', async () => {
    const { origin } = await serve({
      '/body': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('x'), 50);
        response.on('close', () => clearInterval(timer));
      },
      '/head': () => {},
    });
    for (const path of ['/body', '/head']) {
      const begun = Date.now();
      expect(await messageOf(`${origin}${path}`, { ...LOCAL, timeoutSeconds: 0.5 })).toMatch(/took too long/);
      expect(Date.now() - begun).toBeLessThan(4000);
    }
  });

  it('sends without end, or says that it will, is cut off', async () => {
    const { origin } = await serve({
      '/endless': (_, response) => {
        response.writeHead(200);
        const more = (): void => {
          while (response.write(Buffer.alloc(65_536)));
        };
        response.on('drain', more);
        more();
      },
      '/long': (_, response) => response.writeHead(200, { 'content-length': '99999999999' }).write('x'),
      '/bomb': (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50 * 1024 * 1024))),
    });
    for (const path of ['/endless', '/long', '/bomb']) {
      expect(await messageOf(`${origin}${path}`, { ...LOCAL, maxBytes: 1024 * 1024 })).toMatch(
        /larger than 1 MiB/,
      );
    }
  });

  it('sends less than it says has not answered', async () => {
    const { origin } = await serve({
      '/short': (_, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('x');
        setTimeout(() => response.destroy(), 20);
      },
      '/gzip': (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(makePage()).subarray(0, 200)),
      '/garbage': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      '/unknown': (_, response) => response.writeHead(200, { 'content-encoding': 'zstd2' }).end('x'),
    });
    expect(await messageOf(`${origin}/short`)).toMatch(/broke off/);
    expect(await messageOf(`${origin}/gzip`)).toMatch(/compression is damaged/);
    expect(await messageOf(`${origin}/garbage`)).toMatch(/compression is damaged/);
    expect(await messageOf(`${origin}/unknown`)).toMatch(/encoding that is not known: zstd2/);
  });

  it('refuses is told with its status, and when to come again', async () => {
    const { origin } = await serve({
      '/busy': (_, response) => response.writeHead(503, { 'retry-after': '120' }).end(),
    });
    const client = new WebClient(LOCAL);
    await expect(client.get(`${origin}/none`)).rejects.toMatchObject({ context: { status: 404 } });
    await expect(client.get(`${origin}/busy`)).rejects.toMatchObject({
      context: { status: 503, retryAfter: 120 },
    });
  });

  it('is not there is one line', async () => {
    expect(await messageOf('http://127.0.0.1:9/')).toMatch(/connection is refused/);
  });

  it('is asked politely', async () => {
    const { origin, requests } = await serve({
      '/robots.txt': 'User-agent: isnad\nDisallow: /private\nCrawl-delay: 0.2\n',
      '/a': (request, response) => {
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
        else
          response.writeHead(200, { etag: '"1"', 'last-modified': 'Sun, 06 Nov 2016 09:30:00 GMT' }).end('x');
      },
      '/private/a': 'x',
      '/way-in': redirectTo('/private/a'),
    });
    const client = new WebClient(LOCAL);
    const begun = Date.now();
    const first = await client.get(`${origin}/a`, { isAutomatic: true });
    const { etag, lastModified } = first;
    expect(await client.get(`${origin}/a`, { isAutomatic: true, etag, lastModified })).toMatchObject({
      isUnchanged: true,
    });
    expect(Date.now() - begun).toBeGreaterThan(180);
    for (const path of ['/private/a', '/way-in']) {
      await expect(client.get(`${origin}${path}`, { isAutomatic: true })).rejects.toThrow(/robots\.txt/);
    }
    expect(requests.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/a', '/way-in']);
    // A page that a person names is that person's business.
    expect(await client.get(`${origin}/private/a`)).toMatchObject({ isUnchanged: false });
  });
});
