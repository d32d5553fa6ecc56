import { createHash } from 'node:crypto';
import { IsnadError } from '../errors.js';
import { safeJson } from '../model/safe-json.js';
import type { PageAssets } from './assets.js';

/** What stands before and after the data in a page, and what the browser is told to refuse. */
export interface PageDocument {
  readonly head: string;
  readonly tail: string;
  readonly policy: string;
}

/**
 * Cytoscape would add a style sheet of its own under this id, which the policy refuses; it looks first whether it is
 * there. The rule in it (the container is positioned) is then the page's to have.
 */
const STYLE_ID = '__________cytoscape_stylesheet';

/**
 * The document around the data. Nothing is loaded from outside: script and style are inside, and the policy lets these
 * two run, by their hashes, and nothing else.
 * @param asks the server that the page came from, which a page that stands alone has none of
 * @throws IsnadError `internal` for a script or style that would end its own element
 */
export function documentOf(assets: PageAssets, asks: 'server' | 'nobody'): PageDocument {
  const script = asElement(assets.script, 'script');
  const style = asElement(assets.style, 'style');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    `connect-src ${asks === 'server' ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Isnad</title>
<link rel="icon" href="data:,">
<style id="${STYLE_ID}">${style}</style>
</head>
<body>
<div id="page"></div>
<script type="application/json" id="isnad-data">`;
  return { head, tail: `</script>\n<script>${script}</script>\n</body>\n</html>\n`, policy };
}

/** JSON as the content of a script element: no tag can begin in it, nor a comment. */
export function jsonForDocument(value: unknown): string {
  return safeJson(value).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

/** The browser normalises line ends before it hashes. `<!--` can stand in strings alone, where `\x3c` is the same. */
function asElement(source: string, element: 'script' | 'style'): string {
  const text = source.replace(/\r\n?/g, '\n');
  const safe = element === 'script' ? text.replaceAll('<!--', '\\x3c!--') : text;
  if (!safe.includes('\u0000') && !safe.toLowerCase().includes(`</${element}`)) return safe;
  throw new IsnadError('internal', `The ${element} of the page cannot stand in a document.`);
}

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}
