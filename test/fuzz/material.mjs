import { readdirSync, readFileSync } from 'node:fs';

/**
 * An article with what is said of it, before it is written in some form.
 * @typedef {object} Material
 * @property {string} id
 * @property {string} url
 * @property {string} title
 * @property {string} author
 * @property {string} publisher
 * @property {string} published
 * @property {string} text
 */

const FOLDER = new URL('../../data/articles/', import.meta.url);

/** The project's own sample articles. */
export const MATERIAL = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => materialOf(name))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** @param {string} name @returns {Material} */
function materialOf(name) {
  const text = readFileSync(new URL(`${name}/article.txt`, FOLDER), 'utf8');
  /** @type {Record<string, string | undefined>} */
  const meta = JSON.parse(readFileSync(new URL(`${name}/meta.json`, FOLDER), 'utf8'));
  return {
    id: name,
    url: `https://example.org/${name}`,
    title: meta.title ?? text.split('\n')[0] ?? '',
    author: 'سلمى الكاتبة',
    publisher: meta.publisher ?? 'وكالة المثال',
    published: meta.publishedAt ?? '2016-11-06',
    text,
  };
}

/** How articles are written: each form with the ending of its files. */
export const FORMS = {
  text: { ending: '.txt', write: /** @param {readonly Material[]} m */ ([m]) => m?.text ?? '' },
  nameless: { ending: '', write: /** @param {readonly Material[]} m */ ([m]) => page(m) },
  markdown: { ending: '.md', write: /** @param {readonly Material[]} m */ ([m]) => markdown(m) },
  page: { ending: '.html', write: /** @param {readonly Material[]} m */ ([m]) => page(m) },
  rss: { ending: '.rss', write: rss },
  atom: { ending: '.xml', write: atom },
  csv: { ending: '.csv', write: csv },
  json: {
    ending: '.json',
    write: /** @param {readonly Material[]} m */ (m) => JSON.stringify(m.map(record), null, 1),
  },
  ndjson: {
    ending: '.ndjson',
    write: /** @param {readonly Material[]} m */ (m) =>
      m.map((one) => `${JSON.stringify(record(one))}\n`).join(''),
  },
};

/** @param {Material} material */
function record({ id, url, title, author, publisher, published, text }) {
  return { id, url, title, author, publisher, publishedAt: published, text };
}

/** @param {string} text */
const paragraphs = (text) => text.split(/\n+/).filter((line) => line.trim() !== '');

/** @param {string} text */
const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param {Material | undefined} material */
function markdown(material) {
  if (material === undefined) return '';
  const { url, title, author, published, text } = material;
  const head = `---\nurl: ${url}\ntitle: "${title}"\nauthor: ${author}\ndate: ${published}\n---\n`;
  return `${head}\n# ${title}\n\n${paragraphs(text).join('\n\n')}\n`;
}

/** @param {Material | undefined} material */
function page(material) {
  if (material === undefined) return '';
  const { url, title, author, publisher, published, text } = material;
  const data = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    author: { name: author },
  };
  return `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${xml(title)}</title>
<link rel="canonical" href="${xml(url)}"><meta property="og:site_name" content="${xml(publisher)}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>
<body><nav><a href="/">الرئيسية</a></nav><article><h1>${xml(title)}</h1>
${paragraphs(text)
  .map((line) => `<p>${xml(line)}</p>`)
  .join('\n')}
</article><footer>كل الحقوق</footer></body></html>`;
}

/** @param {readonly Material[]} materials */
function rss(materials) {
  const items = materials.map(
    ({ url, title, author, published, text }) => `<item><title>${xml(title)}</title><link>${xml(url)}</link>
<dc:creator>${xml(author)}</dc:creator><pubDate>${xml(published)}</pubDate><content:encoded>${xml(
      paragraphs(text)
        .map((line) => `<p>${xml(line)}</p>`)
        .join(''),
    )}</content:encoded></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>وكالة المثال</title><link>https://example.org/</link><language>ar</language>
${items.join('\n')}</channel></rss>`;
}

/** @param {readonly Material[]} materials */
function atom(materials) {
  const entries = materials.map(
    ({ url, title, author, published, text }) => `<entry><id>${xml(url)}</id><title>${xml(title)}</title>
<link href="${xml(url)}"/><author><name>${xml(author)}</name></author><updated>${xml(published)}</updated>
<content type="html">${xml(
      paragraphs(text)
        .map((line) => `<p>${xml(line)}</p>`)
        .join(''),
    )}</content></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>وكالة المثال</title>${entries.join('\n')}</feed>`;
}

/** @param {readonly Material[]} materials */
function csv(materials) {
  const rows = materials.map((material) => Object.values(record(material)).map(cell).join(','));
  return `id,url,title,author,publisher,publishedAt,text\n${rows.join('\n')}\n`;
}

/** @param {string} text */
const cell = (text) => `"${text.replaceAll('"', '""')}"`;

const SINGLE_BYTE = new Map(['windows-1256', 'iso-8859-6'].map((label) => [label, lettersOf(label)]));

/** @param {string} label @returns {Map<string, number>} */
function lettersOf(label) {
  const decoder = new TextDecoder(label);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

export const ENCODINGS = ['utf-8', 'utf-8', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'];

/**
 * A text as bytes; what a single-byte encoding does not have is a question mark.
 * @param {string} text
 * @param {string} encoding
 * @param {boolean} isMarked whether UTF-16 begins with its mark
 * @returns {Buffer}
 */
export function encode(text, encoding, isMarked) {
  const letters = SINGLE_BYTE.get(encoding);
  if (letters !== undefined)
    return Buffer.from(Uint8Array.from(text, (letter) => letters.get(letter) ?? 0x3f));
  if (encoding === 'utf-8') return Buffer.from(text);
  const wide = Buffer.from(isMarked ? `\ufeff${text}` : text, 'utf16le');
  return encoding === 'utf-16le' ? wide : wide.swap16();
}
