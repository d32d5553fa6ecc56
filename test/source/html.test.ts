import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/source/html/read-html.js';
import { makeFolder, readAll, summarise } from './files.js';
import { makePage, PARAGRAPHS, TITLE } from './pages.js';

const FULL = [TITLE, ...PARAGRAPHS].join('\n\n');
const SOURCE = 'a.html';

/** The metadata that a page with this head gives. */
function saidBy(head: string, address: string | null = null, lang = 'ar') {
  return readHtml(makePage({ head, lang }), SOURCE, address);
}

function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe('the text of a page', () => {
  it('is its title and paragraphs, without menus, advertisements, scripts, captions and what is hidden', () => {
    const body = `
      <p>${PARAGRAPHS[0].replace(' ', '&nbsp;\n  ')}</p>
      <figure><img alt="صورة"><figcaption>صورة للوزير</figcaption></figure>
      <p>${PARAGRAPHS[1]}<script>advertise()</script><!-- سر --><span style="display: none">مخفي</span></p>
      <div hidden>مخفي أيضا</div>${PARAGRAPHS[2]}`;
    expect(readHtml(makePage({ body }), SOURCE, null).text).toBe(FULL);
  });

  it('keeps the paragraphs that line breaks, blocks and lists make', () => {
    for (const body of [
      PARAGRAPHS.join('<br><br>'),
      PARAGRAPHS.map((text) => `<div>${text}</div>`).join(''),
      `<p>${PARAGRAPHS[0]}</p><ul><li>${PARAGRAPHS[1]}</li><li>${PARAGRAPHS[2]}</li></ul>`,
      `<p>${PARAGRAPHS.join('<p>')}`,
    ]) {
      expect(readHtml(makePage({ body }), SOURCE, null).text).toBe(FULL);
    }
  });

  it.each([
    ['without any element', PARAGRAPHS.join('\n\n')],
    ['of paragraphs without a body', PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')],
    ['of a body alone', `<body><p>${PARAGRAPHS.join('</p><p>')}</p></body>`],
  ])('is found in HTML %s', (_, html) => {
    const { text } = readHtml(html, SOURCE, null);
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  });

  it('is the same on every visit, whatever changes beside the article', () => {
    const texts = ['1', '2', 'xyz'].map((noise) => readHtml(makePage({ noise }), SOURCE, null).text);
    expect(new Set(texts)).toEqual(new Set([FULL]));
  });

  it('is that of the structured data where the page has it in a script alone', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: TITLE, articleBody: PARAGRAPHS.join('\n') });
    expect(readHtml(makePage({ head, body: '<div id="app"></div>' }), SOURCE, null).text).toBe(FULL);
  });

  it('keeps the characters that HTML writes as entities, and its quotes', () => {
    const body = PARAGRAPHS.map((text) => `<p>${text} &lt;b&gt; &amp;amp; <b>"أ"</b><i> ب</i></p>`).join('');
    const text = readHtml(makePage({ body }), SOURCE, null).text;
    expect(text).toBe([TITLE, ...PARAGRAPHS.map((one) => `${one} <b> &amp; "أ" ب`)].join('\n\n'));
  });

  it.each([
    ['brackets', '<'],
    ['ampersands', '&'],
    ['entities', '&lt;'],
  ])(
    'is found beside 300,000 %s',
    (_, flood) => {
      const body = `${flood.repeat(300_000)}</b> <p>${PARAGRAPHS.join('</p><p>')}</p>`;
      expect(readHtml(makePage({ body }), SOURCE, null).text).toContain(PARAGRAPHS[1]);
    },
    30_000,
  );

  it('is refused where there is none', () => {
    expect(() => readHtml('<html><body><p>.</p></body></html>', SOURCE, null)).toThrow(/no article is found/);
  });

  it.each([200, 9_000, 200_000])('is found in elements nested %d deep', (depth) => {
    const body = `${'<div>'.repeat(depth)}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${'</div>'.repeat(depth)}`;
    if (depth > 9_000)
      expect(() => readHtml(makePage({ body }), SOURCE, null)).toThrow(/more than 10000 elements/);
    else expect(readHtml(makePage({ body }), SOURCE, null).text).toBe(FULL);
  });

  it('holds what a store can give back, whatever the page holds', () => {
    const body = PARAGRAPHS.map((text) => `<p>${text}&#0;&#xD800;\u0007</p>`).join('');
    const { text } = readHtml(
      makePage({ body: body.replaceAll('&#0;', '').replaceAll('&#xD800;', '') }),
      SOURCE,
      null,
    );
    expect(text).toBe(FULL);
    expect(readHtml(makePage({ body }), SOURCE, null).text).not.toMatch(/(?!\n)\p{Cc}|\p{Surrogate}/u);
  });
});

describe('what a page says of itself', () => {
  it('is read from structured data first', () => {
    const head = `${jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#agency', name: 'وكالة الواحة' },
        {
          '@type': ['NewsArticle'],
          headline: TITLE,
          datePublished: '2016-11-06T09:30:00+0300',
          dateModified: '2016-11-06T11:00:00Z',
          author: [{ '@type': 'Person', name: 'ليلى حداد' }, { name: 'سامي نور' }],
          publisher: { '@id': '#agency' },
          mainEntityOfPage: { '@id': 'https://example.org/news/17?utm_source=x#top' },
        },
      ],
    })}<meta property="article:published_time" content="2001-01-01">`;
    expect(saidBy(head).said).toEqual({
      url: 'https://example.org/news/17',
      title: TITLE,
      publisher: 'وكالة الواحة',
      author: 'ليلى حداد, سامي نور',
      language: 'ar',
      publishedAt: '2016-11-06T09:30:00+03:00',
      modifiedAt: '2016-11-06T11:00:00Z',
    });
  });

  it('is read from Open Graph and meta elements', () => {
    const head = `<title>${TITLE} | وكالة الواحة</title><link rel="canonical" href="https://example.org/news/17">
      <meta property="og:site_name" content="وكالة الواحة"><meta name="author" content="ليلى حداد">
      <meta property="article:author" content="https://example.org/people/1">
      <meta property="article:published_time" content="2016-11-06 09:30:00">
      <meta property="article:modified_time" content="Sun, 06 Nov 2016 11:00:00 GMT">`;
    expect(readHtml(makePage({ head, heading: null }), SOURCE, null).said).toEqual({
      url: 'https://example.org/news/17',
      title: TITLE,
      publisher: 'وكالة الواحة',
      author: 'ليلى حداد',
      language: 'ar',
      // Without a zone the hour is anybody's guess; the day is not.
      publishedAt: '2016-11-06',
      modifiedAt: '2016-11-06T11:00:00Z',
    });
  });

  it('is read from the time that stands at the article, not from those of other articles', () => {
    const other = '<time datetime="2020-02-02">2020</time>';
    const own = '<time datetime="2016-11-06T09:30+03:00">الأحد</time>';
    const body = `${own}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${other}`;
    const page = makePage({ body }).replace('<nav', `${other}<nav`);
    expect(readHtml(page, SOURCE, null).said.publishedAt).toBe('2016-11-06T09:30:00+03:00');
    const marked = `${other}<time itemprop="datePublished" datetime="2016-11-07">x</time>`;
    expect(readHtml(makePage({ body: `${marked}${body}` }), SOURCE, null).said.publishedAt).toBe(
      '2016-11-07',
    );
  });

  it('is its date in words, where it has no other', () => {
    const body = `<span class="post-date">الأحد، 6 نوفمبر 2016</span>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;
    const dated = [TITLE, 'الأحد، 6 نوفمبر 2016', ...PARAGRAPHS].join('\n\n');
    expect(readHtml(makePage({ body }), SOURCE, null).text).toBe(dated);
    expect(
      readHtml(makePage({ body, head: '<meta name="date" content="2016-11-06">' }), SOURCE, null).text,
    ).toBe(FULL);
    const counted = body.replace('الأحد، 6 نوفمبر 2016', 'منذ 3 ساعات');
    expect(readHtml(makePage({ body: counted }), SOURCE, null).text).toBe(FULL);
  });

  it.each(['+275760-09-13T00:00:00Z', '9999999-01-01', '0000-00-00', '06/11/2016', '{{date}}', '2016-02-30'])(
    'is left out where its date is %s',
    (date) => {
      expect(
        saidBy(`<meta property="article:published_time" content="${date}">`).said.publishedAt,
      ).toBeNull();
    },
  );

  it('is no modification before the publication', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2016-11-06', dateModified: '1970-01-01' });
    expect(saidBy(head).said).toMatchObject({ publishedAt: '2016-11-06', modifiedAt: null });
  });

  it('is broken structured data no reason to fail', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", oops</script><script type="application/ld+json">${deep}</script>`;
    expect(saidBy(head).said.title).toBe(TITLE);
  });

  it('is no language whose letters the text does not have', () => {
    expect(saidBy('', null, 'en-US').said.language).toBeNull();
    expect(saidBy('', null, 'ar-SA').said.language).toBe('ar');
    expect(saidBy('', null, '"><x').said.language).toBeNull();
  });

  it('is its address, unless it is that of another site or of a front page', () => {
    const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
    const at = 'https://www.example.org/news/17?id=5&fbclid=x#a';
    const own = 'https://www.example.org/news/17?id=5';
    expect(saidBy('', at).said.url).toBe(own);
    expect(saidBy(canonical('/story/17'), at).said.url).toBe('https://www.example.org/story/17');
    expect(saidBy(canonical('https://m.example.org/17'), at).said.url).toBe('https://m.example.org/17');
    for (const claimed of [
      'https://victim.example/1',
      'https://www.example.org/',
      'javascript:alert(1)',
      'file:///etc/passwd',
    ]) {
      expect(saidBy(canonical(claimed), at).said.url).toBe(own);
    }
    expect(saidBy(canonical('https://victim.example/1'), at).notes).toEqual([
      expect.stringMatching(/victim.*not taken/),
    ]);
  });
});

describe('an HTML file', () => {
  it('is an article that is known by its canonical address, else by its path', async () => {
    const head =
      '<link rel="canonical" href="https://example.org/news/17"><meta name="date" content="2016-11-06">';
    const folder = makeFolder({
      'a.html': makePage({ head }),
      'b.htm': makePage(),
      'b.meta.json': '{"publishedAt": "2016"}',
    });
    expect(await readAll([folder])).toMatchObject([
      {
        input: {
          text: FULL,
          article: {
            id: 'https://example.org/news/17',
            publishedAt: '2016-11-06',
            publishedAtFrom: 'document',
          },
        },
      },
      {
        input: {
          text: FULL,
          article: {
            id: expect.stringMatching(/^file:.*b\.htm$/),
            publishedAt: '2016',
            publishedAtFrom: 'given',
          },
        },
      },
    ]);
  });

  it('is recognised by its beginning where its name does not tell', async () => {
    const folder = makeFolder({ 'news.aspx': makePage(), page: makePage(), 'b.aspx': 'نص' });
    const items = await readAll(['news.aspx', 'page', 'b.aspx'].map((name) => join(folder, name)));
    expect(items).toMatchObject([{ input: { text: FULL } }, { input: { text: FULL } }, { kind: 'failure' }]);
    expect(summarise(items)[2]).toMatch(/files of the kind \.aspx cannot be read/);
  });

  it('takes what the user gives before what it says', async () => {
    const path = join(
      makeFolder({ 'a.html': makePage({ head: '<meta name="date" content="2016-11-06">' }) }),
      'a.html',
    );
    const [item] = await readAll([path], { given: { publishedAt: '2016-11-07', id: 'x' } });
    expect(item).toMatchObject({
      input: { article: { id: 'x', publishedAt: '2016-11-07', publishedAtFrom: 'given' } },
    });
  });
});
