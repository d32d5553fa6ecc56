/**
 * Two pages for Neo4j Browser: the saved queries of `cypher/browser/queries` as a guide, which `:guide <address>` opens
 * beside the results and where each query runs at a click; and what the colours of `style.grass` mean, for
 * `:play <address>/colours`. Run by itself, it serves both until it is stopped:
 * `node scripts/neo4j-guide.mjs <port> [host]`. It needs nothing but Node, so that a bare Node container can run it.
 */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { STYLE_FILE, styleToJson } from '../test/neo4j/browser-style.mjs';

const FOLDER = fileURLToPath(new URL('../cypher/browser/queries/', import.meta.url));

/** What the colours mean: a selector of the style for each, in English and Arabic. */
const COLOURS = [
  ['relationship.SUPPORTS', 'for', 'مع'],
  ['relationship.OPPOSES', 'against', 'ضد'],
  ['relationship.STATES', 'neither', 'لا مع ولا ضد'],
  ['node.Person', 'person', 'شخص'],
  ['node.State', 'state', 'دولة'],
  ['node.Organization', 'organisation', 'هيئة'],
  ['node.ArmedGroup', 'armed group', 'جماعة مسلحة'],
  ['node.Coalition', 'coalition', 'تحالف'],
  ['node.Place', 'place', 'مكان'],
  ['node.Operation', 'operation', 'عملية'],
  ['node.Position', 'position', 'موقف'],
];

/**
 * @typedef {object} SavedQuery
 * @property {string} file
 * @property {string} title in English
 * @property {string} titleAr
 * @property {string[]} description a line each
 * @property {string[]} parameters what is written between quotes in the query's first line: `WITH '' AS actor`
 * @property {string} text without the comment lines
 */

/** @returns {SavedQuery[]} in the order of their file names */
export function savedQueries() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.cypher'));
  return files.sort().map((file) => readQuery(file, readFileSync(join(FOLDER, file), 'utf8')));
}

/** @param {string} file @param {string} content @returns {SavedQuery} */
function readQuery(file, content) {
  const lines = content.trimEnd().split('\n');
  const start = lines.findIndex((line) => !line.startsWith('//'));
  const [heading = '', ...description] = lines.slice(0, start).map((line) => line.slice(2).trim());
  const [title = '', titleAr = ''] = heading.split(' · ');
  const text = lines.slice(start).join('\n');
  const parameters = [...text.matchAll(/'' AS (\w+)/g)].map(([, name]) => String(name));
  return { file, title, titleAr, description, parameters, text };
}

/** @param {string} text */
function escapeHtml(text) {
  // The equals sign too: Browser takes ` one.id = two.id` for an event handler of the page, and removes it.
  return text.replace(/[&<>"=]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** @param {SavedQuery} query */
function sectionOf({ file, title, titleAr, description, parameters, text }) {
  // Browser writes what is typed into `value-for` into every `value-key` of that name.
  const key = (/** @type {string} */ name) => `${file}-${name}`;
  const inputs = parameters.map(
    (name) =>
      `<p><label>${name}: <input value-for="${key(name)}" dir="auto" aria-label="${name}"></label></p>`,
  );
  const statement = parameters.reduce(
    (html, name) => html.replace(`'' AS ${name}`, `'<span value-key="${key(name)}"></span>' AS ${name}`),
    escapeHtml(text),
  );
  return [
    `<h4>${escapeHtml(title)}</h4>`,
    `<p lang="ar" dir="rtl">${escapeHtml(titleAr)}</p>`,
    `<p>${description.map(escapeHtml).join('<br>')}</p>`,
    ...inputs,
    `<pre class="runnable" style="padding-left: 26px">${statement}</pre>`,
  ].join('\n');
}

/** @returns {string} the page, as Browser reads it: no scripts, no style of its own */
export function guidePage() {
  return [
    '<title>Isnad</title>',
    '<div style="padding: 0 20px">',
    '<p>The triangle before a query runs it; a click on its text puts it into the editor, and the star beside the',
    'editor keeps it. <span lang="ar" dir="rtl">يُشغَّل الاستعلام بالضغط على المثلث قبله</span></p>',
    ...savedQueries().map(sectionOf),
    '</div>',
  ].join('\n');
}

/** @returns {string} the page that tells the colours */
function coloursPage() {
  const style = JSON.parse(styleToJson(readFileSync(STYLE_FILE, 'utf8')));
  const chips = COLOURS.map(([selector = '', english, arabic]) => {
    const { color } = style[selector];
    const text = style[selector]['text-color-internal'] ?? style.relationship['text-color-internal'];
    const radius = selector.startsWith('node') ? '14px' : '3px';
    const css = `display: inline-block; margin: 3px; padding: 3px 12px; border-radius: ${radius}; background: ${color}; color: ${text}`;
    return `<span style="${css}"><bdi>${english}</bdi> · <bdi lang="ar">${arabic}</bdi></span>`;
  });
  return [
    '<title>Isnad: colours</title>',
    '<div style="padding: 0 20px">',
    '<h3>Who takes which position on what · إسناد</h3>',
    `<p>${chips.slice(0, 3).join('')}</p>`,
    `<p>${chips.slice(3).join('')}</p>`,
    '<p>The saved queries are on the left. Drawn is what a query returns, no more; a double click on a node adds its',
    'neighbours.</p>',
    '</div>',
  ].join('\n');
}

/**
 * Serves both pages, made anew from the files at each request. Any page may read them: they hold nothing but what is
 * in the repository.
 * @param {number} port 0 for any
 * @param {string} [host]
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function serveGuide(port, host = '127.0.0.1') {
  const server = createServer((request, response) => {
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Allow-Private-Network': 'true',
    };
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end();
    const page = request.url === '/colours' ? coloursPage() : guidePage();
    response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const chosen = typeof address === 'object' && address !== null ? address.port : port;
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://127.0.0.1:${chosen}/`, stop };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , port = '7475', host] = process.argv;
  const { stop } = await serveGuide(Number(port), host);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
}
