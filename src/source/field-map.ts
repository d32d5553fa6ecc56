import { IsnadError } from '../errors.js';
import { readMoment } from './read-moment.js';

/** What records may call otherwise: the metadata, the text, and `html` for a text that is HTML. */
const MAPPED_FIELDS: readonly string[] = [
  ...['id', 'url', 'title', 'publisher', 'author', 'language', 'publishedAt', 'modifiedAt', 'text', 'html'],
];

/** Field of an article → name, or path with dots, of the field of a record. */
export type FieldMap = Readonly<Record<string, string>>;

/**
 * `text=body`, `publishedAt=dates.first`: one for each field.
 * @throws IsnadError `usage` for what is no such pair, an unknown field, or one given twice
 */
export function parseFieldMap(pairs: readonly string[]): FieldMap {
  const map = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const [field, path] = [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
    if (!MAPPED_FIELDS.includes(field) || path === '')
      throw wrongMap(`--map ${pair}: "${field || pair}" is no field of an article`);
    if (map.has(field)) throw wrongMap(`--map ${pair}: ${field} is given twice`);
    map.set(field, path);
  }
  return Object.fromEntries(map);
}

/** A record with the names that an article has. What is not mapped keeps its own name; what is no object stays as it is. */
export async function applyFieldMap(value: unknown, map: FieldMap): Promise<unknown> {
  if (Object.keys(map).length === 0 || !isObject(value)) return value;
  const found = Object.entries(map).map(([field, path]) => [field, valueAt(value, path)] as const);
  const mapped = Object.fromEntries(
    found.flatMap(([field, raw]) => (raw === undefined ? [] : [[field, convert(field, raw)]])),
  );
  const merged = { ...value, ...mapped };
  const { html } = mapped;
  return typeof html === 'string' ? { ...merged, text: await textOfHtml(html) } : merged;
}

async function textOfHtml(html: string): Promise<string> {
  const { joinParagraphs, paragraphsOf } = await import('./html/to-text.js');
  return joinParagraphs(paragraphsOf(html));
}

/** A name with dots in it is a name before it is a path. */
function valueAt(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** Records write numbers for ids, seconds for dates, lists for authors and paragraphs. */
function convert(field: string, raw: unknown): unknown {
  if (field === 'publishedAt' || field === 'modifiedAt') return readMoment(raw) ?? raw;
  if (typeof raw === 'number') return String(raw);
  if (!Array.isArray(raw)) return isObject(raw) && typeof raw.name === 'string' ? raw.name : raw;
  const parts = raw.map((one) => (isObject(one) ? one.name : one)).filter((one) => typeof one === 'string');
  return parts.join(field === 'text' || field === 'html' ? '\n\n' : ', ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongMap(message: string): IsnadError {
  return new IsnadError('usage', message, {
    hint: `It is written field=name, such as --map text=body; the fields are ${MAPPED_FIELDS.join(', ')}.`,
  });
}
