import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const STYLE_FILE = fileURLToPath(new URL('../../cypher/browser/style.grass', import.meta.url));

/**
 * A GraSS style sheet as the one line of JSON that Browser's `:style` command takes.
 * @param {string} grass rules `selector { key: value; … }`, each closed on a line of its own
 * @returns {string}
 */
export function styleToJson(grass) {
  /** @type {Record<string, Record<string, string>>} */
  const style = {};
  const rules = grass.matchAll(/^([\w.]+)\s*\{\n([\s\S]*?)^\}/gm);
  for (const [, selector, body] of rules) {
    /** @type {Record<string, string>} */
    const properties = {};
    for (const [, key, value] of String(body).matchAll(/([\w-]+)\s*:\s*([^;]+);/g)) {
      properties[String(key)] = String(value)
        .trim()
        .replace(/^(["'])(.*)\1$/, '$2');
    }
    style[String(selector)] = properties;
  }
  return JSON.stringify(style);
}

/**
 * The commands that Browser runs when it connects: the project's style; no edges but those that a query returns; away
 * with Browser's own greeting; what the colours mean; and the saved queries beside.
 * @param {string} guide the address that serves the saved queries, with a slash at its end
 */
export async function postConnectCommand(guide) {
  const style = styleToJson(await readFile(STYLE_FILE, 'utf8'));
  return [
    `style ${style}`,
    'config autoComplete: false',
    'clear',
    `play ${guide}colours`,
    `guide ${guide}`,
  ].join('; ');
}
