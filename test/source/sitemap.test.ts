import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, readAll, summarise } from './files.js';
import { makePage } from './pages.js';
import { serve } from './server.js';

const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';

/** A page with a picture, whose address and title are not the page's. */
const page = (
  address: string,
  news = '',
) => `<url><image:image><image:loc>https://example.org/picture.jpg</image:loc>
  <image:title>صورة</image:title></image:image><loc>\n ${address} </loc><lastmod>2016-11-07</lastmod>${news}</url>`;
const NEWS = `<n:news><n:publication><n:name>وكالة الواحة</n:name><n:language>ar</n:language></n:publication>
  <n:publication_date>2016-11-06T09:30:00Z</n:publication_date><n:title>عنوان</n:title></n:news>`;
const sitemap = (pages: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!-- made -->\n<urlset ${NAMESPACES}>${pages}</urlset>`;

async function readFile(text: string, follow: boolean) {
  return readAll([join(makeFolder({ 'sitemap.xml': text }), 'sitemap.xml')], { follow });
}

describe('a sitemap', () => {
  it('is followed to its pages, and tells what they leave out', async () => {
    const server = await serve({
      '/sitemap.xml': (_, response) => {
        const pages = `${page('/news/2', NEWS)}${page('/none', NEWS)}${page('ftp://example.org/x')}${page('http://10.0.0.1/secret')}`;
        response.writeHead(200, { 'content-type': 'application/xml' }).end(sitemap(pages));
      },
      '/news/2': makePage(),
    });
    const web = { allowPrivate: [`127.0.0.1:${server.port}`], gapSeconds: 0, timeoutSeconds: 5 };
    const items = await readAll([`${server.origin}/sitemap.xml`], { web, follow: true });
    expect(summarise(items)).toEqual([
      `${server.origin}/news/2`,
      expect.stringMatching(/none: the server answers 404/),
      expect.stringMatching(/10\.0\.0\.1 is an address of this machine/),
    ]);
    expect(items[0]).toMatchObject({
      input: { article: { publishedAt: '2016-11-06T09:30:00Z', publisher: 'وكالة الواحة' } },
    });
  });

  it('has no articles of its own, and says so once', async () => {
    const pages = page('https://example.org/1') + page('https://example.org/2');
    expect(await readFile(sitemap(pages), false)).toMatchObject([
      {
        kind: 'failure',
        error: {
          message: expect.stringMatching(/only the addresses of 2$/),
          hint: expect.stringContaining('--follow'),
        },
      },
    ]);
  });

  it('of sitemaps names one that has pages', async () => {
    const index = `<sitemapindex ${NAMESPACES}><sitemap><loc>https://example.org/a.xml</loc></sitemap>
      <sitemap><loc>https://example.org/b.xml</loc></sitemap></sitemapindex>`;
    expect(await readFile(index, true)).toMatchObject([
      {
        error: {
          message: expect.stringMatching(/lists 2 other sitemaps/),
          hint: expect.stringContaining('https://example.org/a.xml'),
        },
      },
    ]);
  });

  it.each([
    [
      'declares entities',
      `<!DOCTYPE urlset [<!ENTITY a "&b;&b;">]>${sitemap(page('https://example.org/&a;'))}`,
      /entities of its own/,
    ],
    ['is nested 100,000 deep', sitemap(`<url>${'<a>'.repeat(100_000)}`), /nested more than 20000 deep/],
  ])('that %s is one failure', async (_, text, message) => {
    expect(summarise(await readFile(text, true))).toEqual([expect.stringMatching(message)]);
  });
});
