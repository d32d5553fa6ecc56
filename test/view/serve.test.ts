import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { IsnadError } from '../../src/errors.js';
import { ingest } from '../../src/ingest.js';
import type { Store } from '../../src/store/index.js';
import {
  type Overview,
  readArticle,
  readOverview,
  readPositions,
  type ServeOptions,
  type Serving,
  serveView,
  type ViewFailure,
} from '../../src/view/index.js';
import type { TestStore } from '../ingest/contract.js';
import { extractionOf, type Said } from '../support/extraction.js';
import { openEmbeddedForTest } from '../support/stores.js';
import { fillHostile, HOSTILE } from './hostile.js';
import { type Asked, ask, sendRaw } from './request.js';

const ASSETS = { script: 'document.title = "ran";', style: 'body { color: navy }' };
const LIMIT = 5_000;

const refuses: Said = {
  text: 'رفضت تركيا مشاركة القوات.',
  claims: [{ speakers: ['turkey'], stance: 'opposes', targets: ['sdf'] }],
};

let test: TestStore;
let serving: Serving;
const told: unknown[] = [];

function serve(store: Store, options: Partial<ServeOptions> = {}): Promise<Serving> {
  const tell = (error: unknown): void => {
    told.push(error);
  };
  return serveView(store, ASSETS, { host: '127.0.0.1', port: null, limit: LIMIT, tell, ...options });
}

beforeAll(async () => {
  test = await openEmbeddedForTest();
  await fillHostile(test.store);
  serving = await serve(test.store);
});

afterAll(async () => {
  await serving.close();
  await test.close();
});

const get = (path: string, asked: Asked = {}) => ask(serving.url, path, asked);
const overviewNow = (): Promise<Overview> => readOverview(test.store, { limit: LIMIT });

/** What a refused request is told. Every failure has this form, and tells nothing of the program. */
function failureIn({ body, headers }: Awaited<ReturnType<typeof ask>>): ViewFailure['error'] {
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(body).not.toMatch(/node_modules|\.[jt]s:\d|\bat \w+ \(/);
  const { error }: ViewFailure = JSON.parse(body);
  expect(error).toEqual({
    code: expect.any(String),
    message: expect.any(String),
    hint: error.hint === null ? null : expect.any(String),
  });
  return error;
}

describe('the server', () => {
  it('gives the page without data, and lets it ask nobody else', async () => {
    const { status, headers, body } = await get('/');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<script type="application/json" id="isnad-data">null</script>');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy.some((rule) => rule.includes('unsafe'))).toBe(false);
    expect(headers).toMatchObject({
      ...{
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      },
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('gives what the page asks for, as the store has it', async () => {
    const overview = await get('/api/overview');
    expect(JSON.parse(overview.body)).toEqual(await overviewNow());
    expect(overview.headers['content-type']).toBe('application/json; charset=utf-8');
    const { positions, articles } = await overviewNow();
    const ids = positions.map(({ id }) => id);
    const query = [...ids, ...ids, 'none'].map((id) => `id=${encodeURIComponent(id)}`).join('&');
    expect(JSON.parse((await get(`/api/positions?${query}`)).body)).toEqual(
      await readPositions(test.store, ids),
    );
    const id = articles[0]?.id ?? '';
    const article = await get(`/api/article?${new URLSearchParams({ id })}`);
    expect(JSON.parse(article.body)).toEqual(await readArticle(test.store, id));
    expect(article.body).toContain(JSON.stringify('</script><script>').slice(1, -1));
    expect(JSON.parse(article.body).versions[0].text).toContain(HOSTILE);
    expect(article.body).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
  });

  it('gives the new state when the graph has changed', async () => {
    const before: Overview = JSON.parse((await get('/api/overview')).body);
    await ingest(extractionOf('new', [refuses]), test.store, { normaliseName: (name) => name });
    const after: Overview = JSON.parse((await get('/api/overview')).body);
    expect(after.totals.articles).toBe(before.totals.articles + 1);
    expect(after).toEqual(await overviewNow());
  });

  it('reads the graph once while nobody changes it, whoever asks', async () => {
    let statements = 0;
    const counting = new Proxy(test.store, {
      get(target, name) {
        const own: unknown = Reflect.get(target, name, target);
        if (name === 'run') statements += 1;
        return typeof own === 'function' ? own.bind(target) : own;
      },
    });
    const counted = await serve(counting);
    onTestFinished(() => counted.close());
    await Promise.all([1, 2, 3].map(() => ask(counted.url, '/api/overview')));
    const first = statements;
    expect(first).toBeGreaterThan(5);
    await ask(counted.url, '/api/overview');
    expect(statements).toBe(first + 1);
  });

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await get('/api/overview', { method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(100);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const refused = await get('/api/overview', { method, body: '' });
    expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(refused.headers['access-control-allow-origin']).toBeUndefined();
    expect(failureIn(refused).code).toBe('method');
  });

  it.each([
    ['/nowhere', 404],
    ['/api', 404],
    ['/api/', 404],
    ['/api/overview/', 404],
    ['/../../etc/passwd', 404],
    ['/api/../../package.json', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['//example.org/', 404],
    ['/dist/page/page.js', 404],
    ['/isnad.grafeo', 404],
    ['http://example.org/api/overview', 400],
    ['*', 400],
    ['/api/positions', 400],
    [`/api/positions?${'id=p&'.repeat(201)}`, 400],
    ['/api/article', 400],
    ['/api/article?id=a&id=b', 400],
    ['/api/article?id=never', 404],
    ['/api/article?id=%E0%A4%A', 404],
    [`/api/article?id=${'a'.repeat(12_001)}`, 414],
    [`/api/article?id=${'a'.repeat(40_000)}`, 431],
  ])('answers %s with a failure in JSON', async (path, status) => {
    const refused = await get(path);
    expect(refused.status).toBe(status);
    failureIn(refused);
  });

  it('gives 200 positions at once', async () => {
    expect(await get(`/api/positions?${'id=position%3A0123456789abcdef&'.repeat(200)}`)).toMatchObject({
      ...{ status: 200, body: '[]' },
    });
  });

  it('takes no body', async () => {
    expect((await get('/api/overview', { headers: { 'content-length': '3' }, body: 'abc' })).status).toBe(
      413,
    );
    const chunked = { headers: { 'transfer-encoding': 'chunked' }, body: 'abc' };
    expect((await get('/api/overview', chunked)).status).toBe(413);
  });

  it.each(['no http at all\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nbroken\r\n\r\n', '\u0000\u0001\r\n\r\n'])(
    'answers what is no request in JSON, and hangs up: %j',
    async (bytes) => {
      const text = await sendRaw(serving.url, bytes);
      expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      const { error }: ViewFailure = JSON.parse(text.slice(text.indexOf('\r\n\r\n')));
      expect(error.code).toBe('request');
    },
  );
});

describe('whom the server answers', () => {
  const port = () => new URL(serving.url).port;
  const statusFor = async (headers: Record<string, string>, path = '/api/overview') =>
    (await get(path, { headers })).status;

  it('goes by its own names at its own port', async () => {
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]', '127.0.0.2']) {
      expect([name, await statusFor({ host: `${name}:${port()}` })]).toEqual([name, 200]);
    }
  });

  it.each([
    'example.org',
    '127.0.0.1.example.org',
    'localhost.',
    '192.168.1.2',
    '[::2]',
    '',
    'a@localhost',
    '0.0.0.0',
  ])('does not go by %j, which may have been pointed here', async (name) => {
    for (const path of ['/', '/api/overview']) {
      const refused = await get(path, { headers: { host: `${name}:${port()}` } });
      expect([refused.status, failureIn(refused).code]).toEqual([403, 'host']);
    }
  });

  it('goes by no other port, nor by none', async () => {
    for (const host of ['127.0.0.1', '127.0.0.1:80', '127.0.0.1:1', `127.0.0.1:${port()}x`]) {
      expect(await statusFor({ host })).toBe(403);
    }
    const text = await sendRaw(serving.url, 'GET /api/overview HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('lets its own page ask alone', async () => {
    const host = `localhost:${port()}`;
    expect(await statusFor({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).toBe(200);
    for (const origin of [
      'http://example.org',
      'null',
      `https://${host}`,
      'http://localhost',
      `http://127.0.0.1:${port()}`,
    ]) {
      const refused = await get('/api/overview', { headers: { host, origin } });
      expect([origin, refused.status, failureIn(refused).code]).toEqual([origin, 403, 'origin']);
    }
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect([site, await statusFor({ host, 'sec-fetch-site': site })]).toEqual([site, 403]);
    }
    expect(await statusFor({ host, 'sec-fetch-site': 'cross-site' }, '/')).toBe(200); // a link leads to the page
  });
});

describe('a server that others reach', () => {
  it('goes by any address and by the name that it was given', async () => {
    const open = await serve(test.store, { host: '0.0.0.0' });
    onTestFinished(() => open.close());
    expect([open.isLoopback, serving.isLoopback]).toEqual([false, true]);
    const { port } = new URL(open.url);
    const statusOf = async (host: string) => (await ask(open.url, '/', { headers: { host } })).status;
    expect(await statusOf(`192.168.1.2:${port}`)).toBe(200);
    expect(await statusOf(`localhost:${port}`)).toBe(200);
    expect(await statusOf(`example.org:${port}`)).toBe(403);
  });
});

describe('a server whose store fails', () => {
  /** A store that answers nothing, until it is well again. */
  function failing(error: () => Error | null): Store {
    return new Proxy(test.store, {
      get(target, name) {
        const own: unknown = Reflect.get(target, name, target);
        if (typeof own !== 'function') return own;
        return async (...words: unknown[]) => {
          const failure = error();
          if (failure !== null) throw failure;
          return own.apply(target, words);
        };
      },
    });
  }

  it.each([
    [
      new IsnadError('store-unreachable', 'The store is away.', { hint: 'Start it.' }),
      503,
      'store-unreachable',
      'The store is away.',
    ],
    [new IsnadError('store-damaged', 'The store is damaged.'), 503, 'store-damaged', 'The store is damaged.'],
    [new Error('neo4j://user:secret@host'), 500, 'internal', 'The server cannot answer this.'],
  ])('tells the reader so and goes on: %s', async (error, status, code, message) => {
    let wrong: Error | null = error;
    const sick = await serve(failing(() => wrong));
    onTestFinished(() => sick.close());
    told.length = 0;
    for (const path of ['/api/overview', '/api/positions?id=p', '/api/article?id=a']) {
      const refused = await ask(sick.url, path);
      expect([refused.status, failureIn(refused)]).toMatchObject([status, { code, message }]);
      expect(refused.body).not.toContain('secret');
    }
    expect(told).toEqual([error, error, error]);
    wrong = null;
    expect((await ask(sick.url, '/api/overview')).status).toBe(200);
  });
});

describe('a server that ends while it reads', () => {
  it('does not wait for the store, and says nothing of what then fails', async () => {
    let fail: (error: Error) => void = () => {};
    const waiting = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const slow = new Proxy(test.store, {
      get: (target, name) => (name === 'run' ? () => waiting : Reflect.get(target, name, target)),
    });
    const brief = await serve(slow);
    told.length = 0;
    const asked = ask(brief.url, '/api/overview').catch(() => 'hung up');
    await ask(brief.url, '/');
    await brief.close();
    expect(await asked).toBe('hung up');
    fail(new Error('The store is closed.'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual([]);
  });
});

describe('where it listens', () => {
  it('takes another port where the usual one is taken, and says so of one that was asked for', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    await expect(serve(test.store, { port })).rejects.toMatchObject({
      ...{
        code: 'usage',
        message: expect.stringContaining('EADDRINUSE'),
        hint: expect.stringContaining('--port'),
      },
    });
    const second = await serve(test.store);
    onTestFinished(() => second.close());
    expect(second.url).not.toBe(serving.url);
    await expect(serve(test.store, { host: '192.0.2.1' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('ends at once, though somebody holds a connection', async () => {
    const brief = await serve(test.store);
    const held = sendRaw(brief.url, 'GET / HTTP/1.1\r\nHost: x');
    await ask(brief.url, '/');
    await brief.close();
    await held.catch(() => null);
    await expect(ask(brief.url, '/')).rejects.toThrow();
  });
});
