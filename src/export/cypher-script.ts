import { FLOAT_PROPERTIES, type Properties, type PropertyValue, type Scalar } from '../model/graph.js';
import { readSchema, type Store } from '../store/index.js';
import type { EdgeLine, NodeLine } from './line.js';
import { readEdges, readNodes, type Tell } from './read.js';
import { familyOf } from './shape.js';

/** One statement has so many rows, or characters: a server plans each of them anew, and reads it whole. */
const ROWS = 500;
const CHARACTERS = 500_000;

const HEAD = `// An Isnad graph. Run it in an empty Neo4j database (5 or later), statement by statement:
// cypher-shell -a <address> -u <user> -f <this file>
`;

/** A script that makes the same graph in an empty Neo4j: the schema, then every node, then every relationship. */
export async function* toCypher(store: Store, tell: Tell): AsyncGenerator<string> {
  yield HEAD;
  for (const { statement } of await readSchema()) yield `${statement};\n`;
  yield* statements(readNodes(store), nodeHead, nodeRow);
  yield* statements(readEdges(store, tell), edgeHead, edgeRow);
}

/** A statement for items that the same one adds: those of a kind wait for others, until they are enough. */
async function* statements<Item>(
  items: AsyncIterable<Item>,
  headOf: (item: Item) => string,
  rowOf: (item: Item) => string,
): AsyncGenerator<string> {
  const waiting = new Map<string, { rows: string[]; size: number }>();
  const statement = (head: string, rows: readonly string[]): string =>
    `UNWIND [\n${rows.join(',\n')}\n] AS row ${head};\n`;
  for await (const item of items) {
    const head = headOf(item);
    const row = rowOf(item);
    const group = waiting.get(head) ?? { rows: [], size: 0 };
    waiting.set(head, group);
    group.rows.push(row);
    group.size += row.length;
    if (group.rows.length < ROWS && group.size < CHARACTERS) continue;
    yield statement(head, group.rows);
    waiting.delete(head);
  }
  for (const [head, { rows }] of waiting) yield statement(head, rows);
}

/** Labels and types are of the closed sets by which nodes and edges are read. */
function nodeHead({ labels }: NodeLine): string {
  return `CREATE (n:${labels.join(':')}) SET n = row`;
}

function edgeHead({ type }: EdgeLine): string {
  const family = familyOf(type);
  const ends = `MATCH (a:${family?.from} {id: row.a}) MATCH (b:${family?.to} {id: row.b})`;
  return `${ends} CREATE (a)-[r:${type}]->(b) SET r = row.p`;
}

function nodeRow({ properties }: NodeLine): string {
  return mapLiteral(properties);
}

function edgeRow({ from, to, properties }: EdgeLine): string {
  return `{a: ${stringLiteral(from)}, b: ${stringLiteral(to)}, p: ${mapLiteral(properties)}}`;
}

/** The names of properties are letters and digits: what is read is checked for it. */
function mapLiteral(properties: Properties): string {
  const entries = Object.entries(properties).map(([name, value]) => `${name}: ${literal(value, name)}`);
  return `{${entries.join(', ')}}`;
}

function literal(value: PropertyValue, name: string): string {
  if (value === null) return 'null';
  if (typeof value === 'object') return listLiteral(value, name);
  return scalarLiteral(value, FLOAT_PROPERTIES.has(name));
}

/** A list holds one kind of number: one fraction makes all of them fractions. */
function listLiteral(list: readonly Scalar[], name: string): string {
  const isFloat =
    FLOAT_PROPERTIES.has(name) || list.some((item) => typeof item === 'number' && !Number.isInteger(item));
  return `[${list.map((item) => scalarLiteral(item, isFloat)).join(', ')}]`;
}

function scalarLiteral(value: Scalar, isFloat: boolean): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'boolean') return String(value);
  const digits = String(value).replace('e+', 'e');
  return isFloat && Number.isInteger(value) && !digits.includes('e') ? `${digits}.0` : digits;
}

/**
 * Text between quotes. Neo4j replaces `\uXXXX` in a whole statement before it looks for the ends of strings, so that
 * the text `\u0027` must not stand there even behind a backslash: its `u` is written as an escape itself. What moves a
 * cursor or reorders a line is escaped too, and no line of a text begins a line of the script.
 */
export function stringLiteral(text: string): string {
  const escaped = text
    .replace(/\\(u?)/gi, (_, u: string) => `\\\\${u === '' ? '' : unicodeEscape(u)}`)
    .replace(/'/g, "\\'")
    .replace(UNSEEN, unicodeEscape);
  return `'${escaped}'`;
}

const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
