import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, readAll, summarise } from './files.js';
import { makePage, PARAGRAPHS, TITLE } from './pages.js';
import { serve, type TestServer } from './server.js';

const FULL = [TITLE, ...PARAGRAPHS].join('\n\n');
const LOCAL = { allowPrivate: true, gapSeconds: 0, timeoutSeconds: 5 };
const CONTENT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

function rss(items: string, declaration = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>${declaration}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>وكالة الواحة</title><link>https://example.org/</link>
    <language>ar</language>${items}</channel></rss>`;
}

const WHOLE = `<item><title>${TITLE}</title><link>https://example.org/news/1?utm_source=rss#x</link>
  <guid isPermaLink="false">g1</guid><pubDate>Sun, 06 Nov 2016 09:30:00 +0300</pubDate><dc:creator>ليلى حداد</dc:creator>
  <description>ملخص</description><content:encoded><![CDATA[${CONTENT}]]></content:encoded></item>`;
const announce = (link: string): string =>
  `<item><title>${TITLE}</title><link>${link}</link><pubDate>Sun, 06 Nov 2016 09:30:00 GMT</pubDate>
  <description>&lt;p&gt;${PARAGRAPHS[0]}&lt;/p&gt;</description></item>`;

async function readFile(text: string | Uint8Array, name = 'a.xml') {
  return readAll([join(makeFolder({ [name]: text }), name)]);
}

describe('a feed', () => {
  it('in RSS gives an article for each entry, with what the feed says of it', async () => {
    const items = await readFile(rss(WHOLE));
    expect(items).toMatchObject([
      {
        notes: [],
        input: {
          text: FULL,
          article: {
            id: 'https://example.org/news/1',
            url: 'https://example.org/news/1',
            title: TITLE,
            author: 'ليلى حداد',
            publisher: 'وكالة الواحة',
            language: 'ar',
            publishedAt: '2016-11-06T09:30:00+03:00',
            publishedAtFrom: 'document',
          },
        },
      },
    ]);
  });

  it('in Atom, RDF and JSON too', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/"><title>ا</title><entry><title>${TITLE}</title>
      <id>urn:1</id><link href="/news/1"/><published>2016-11-06T09:30:00Z</published><updated>2016-11-07T00:00:00Z</updated>
      <author><name>ليلى</name></author><content type="html">${CONTENT.replaceAll('<', '&lt;')}</content></entry></feed>`;
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>ا</title><link>https://example.org/</link></channel><item><title>${TITLE}</title><link>https://example.org/news/1</link>
      <dc:date>2016-11-06</dc:date><description>${CONTENT.replaceAll('<', '&lt;')}</description></item></rdf:RDF>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'ا',
      items: [
        {
          id: '1',
          url: 'https://example.org/news/1',
          title: TITLE,
          content_html: CONTENT,
          date_published: '2016-11-06T09:30:00Z',
        },
      ],
    });
    expect(await readFile(atom, 'a.atom')).toMatchObject([
      {
        input: {
          text: FULL,
          modifiedAt: '2016-11-07T00:00:00.000Z',
          article: { id: 'https://example.org/news/1', author: 'ليلى', publishedAt: '2016-11-06T09:30:00Z' },
        },
      },
    ]);
    expect(await readFile(rdf)).toMatchObject([
      { input: { text: FULL, article: { publishedAt: '2016-11-06' } } },
    ]);
    expect(await readAll([join(makeFolder({ f: json }), 'f')], { inputFormat: 'feed' })).toMatchObject([
      { input: { text: FULL, article: { id: 'https://example.org/news/1' } } },
    ]);
  });

  it('with summaries alone is read from them, and says how to read more', async () => {
    const items = await readFile(rss(announce('/news/2')));
    expect(items).toMatchObject([
      {
        input: { text: `${TITLE}\n\n${PARAGRAPHS[0]}`, article: { id: 'https://example.org/news/2' } },
        notes: [expect.stringMatching(/--follow reads https:\/\/example\.org\/news\/2/)],
      },
    ]);
  });

  it('is followed to its pages where that is allowed, as far as robots.txt and the network allow', async () => {
    const links = ['/news/2', '/none', '/closed/3', 'https://example.org/news/1', 'http://10.0.0.1/secret'];
    const server: TestServer = await serve({
      '/feed': (_, response) => {
        const items = `${links.slice(0, 3).map(announce).join('')}${WHOLE}${announce(links[4] ?? '')}`;
        response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(items));
      },
      '/robots.txt': 'User-agent: *\nDisallow: /closed',
      '/news/2': makePage(),
      '/closed/3': makePage(),
    });
    const web = { ...LOCAL, allowPrivate: [`127.0.0.1:${server.port}`] };
    const items = await readAll([`${server.origin}/feed`], { web, follow: true });
    expect(summarise(items)).toEqual([
      `${server.origin}/news/2`,
      expect.stringMatching(/none: the server answers 404/),
      expect.stringMatching(/robots\.txt/),
      'https://example.org/news/1',
      expect.stringMatching(/10\.0\.0\.1 is an address of this machine/),
    ]);
    // The page has no date, and the feed has one.
    expect(items[0]).toMatchObject({
      input: { text: FULL, article: { publishedAt: '2016-11-06T09:30:00Z', publisher: 'وكالة الواحة' } },
    });
  });

  it('goes on after an entry that cannot be read', async () => {
    const nameless = `<item><title>${TITLE}</title></item>`;
    const empty = '<item><link>https://example.org/2</link></item>';
    expect(summarise(await readFile(rss(`${nameless}${empty}${WHOLE}`)))).toEqual([
      expect.stringMatching(/entry 1: the article has neither an id nor a URL/),
      expect.stringMatching(/entry 2: empty/),
      'https://example.org/news/1',
    ]);
  });

  it.each([
    [
      'declares entities',
      rss('<item><title>&a;</title></item>', '<!DOCTYPE rss [<!ENTITY a "&b;&b;"><!ENTITY b "x">]>'),
      /entities of its own/,
    ],
    [
      'reaches for a file',
      rss('<item><title>&x;</title></item>', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      /entities of its own/,
    ],
    ['is nested 100,000 deep', rss(`<item>${'<a>'.repeat(100_000)}`), /is no feed/],
    ['breaks off', rss(WHOLE).slice(0, 700), /is no feed/],
    ['is something else', '<svg></svg>', /is no feed/],
  ])('that %s is one failure', async (_, text, message) => {
    const items = await readFile(text);
    expect(summarise(items)).toEqual([expect.stringMatching(message)]);
  });

  it('takes no time for a name of brackets', async () => {
    const names = `<author>${'('.repeat(200_000)}</author><dc:creator><![CDATA[${'('.repeat(200_000)}]]></dc:creator>`;
    const begun = Date.now();
    expect(await readFile(rss(WHOLE.replace('<pubDate>', `${names}<pubDate>`)))).toMatchObject([
      { kind: 'article' },
    ]);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });

  it('has no article with a date of the year 275760', async () => {
    const gigantic = WHOLE.replace('06 Nov 2016', '06 Nov 99999').replace(
      '</pubDate>',
      '</pubDate><dc:date>+275760-09-13</dc:date>',
    );
    expect(await readFile(rss(gigantic))).toMatchObject([{ input: { article: { publishedAt: null } } }]);
  });
});
