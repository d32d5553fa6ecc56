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

/** The commands that Browser runs when it connects: the project's style, then nothing else. */
export async function postConnectCommand() {
  return `style ${styleToJson(await readFile(STYLE_FILE, 'utf8'))}`;
}
