import { readFileSync } from 'node:fs';
import { documentOf, jsonForDocument } from '../../dist/view/document.js';

const BUILT = new URL('../../dist/page/', import.meta.url);

/**
 * The document that `isnad view` writes and serves: the built page under its policy.
 * @param {import('../../src/view/wire.js').WholeView | null} whole its data; null for a page that asks its server
 * @returns {string}
 */
export function pageHtml(whole) {
  const style = readFileSync(new URL('page.css', BUILT), 'utf8');
  const script = readFileSync(new URL('page.js', BUILT), 'utf8');
  const { head, tail } = documentOf({ script, style }, whole === null ? 'server' : 'nobody');
  return head + jsonForDocument(whole) + tail;
}
