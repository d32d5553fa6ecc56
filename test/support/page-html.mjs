import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const BUILT = new URL('../../dist/page/', import.meta.url);

/**
 * A document that stands alone: the built page with its data inside, under a policy that lets nothing else run.
 * @param {import('../../src/view/wire.js').WholeView} whole
 * @returns {string}
 */
export function pageHtml(whole) {
  const style = readFileSync(new URL('page.css', BUILT), 'utf8');
  const script = readFileSync(new URL('page.js', BUILT), 'utf8');
  const policy = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; img-src data: blob:`;
  const data = JSON.stringify(whole).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>Isnad</title><style>${style}</style></head>
<body><div id="page"></div><script type="application/json" id="isnad-data">${data}</script>
<script>${script}</script></body></html>`;
}

/** @param {string} text */
function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
