import type { PropertyValue } from '../model/graph.js';
import { polarityOf } from '../model/stance.js';
import type { Store } from '../store/index.js';
import { type PresentEntity, presentEntities, type StanceEdge, stanceEdges } from './present.js';

type Kind = 'string' | 'int' | 'double';
type Column<Item> = readonly [name: string, kind: Kind, read: (item: Item) => PropertyValue | undefined];

/** Gephi shows `label`, and draws an edge by its `weight`. */
const NODE: readonly Column<PresentEntity>[] = [
  ['label', 'string', ({ name }) => name],
  ['id', 'string', ({ id }) => id],
  ['type', 'string', ({ type }) => type],
  ['kind', 'string', ({ properties }) => properties.kind],
  ['nameAr', 'string', ({ properties }) => properties.nameAr],
  ['nameEn', 'string', ({ properties }) => properties.nameEn],
  ['latitude', 'double', ({ properties }) => properties.latitude],
  ['longitude', 'double', ({ properties }) => properties.longitude],
  ['articles', 'int', ({ articles }) => articles],
];
const EDGE: readonly Column<StanceEdge>[] = [
  ['label', 'string', ({ stance }) => stance],
  ['weight', 'double', ({ properties }) => properties.positions],
  ['stance', 'string', ({ stance }) => stance],
  ['polarity', 'int', ({ stance }) => polarityOf(stance)],
  ['positions', 'int', ({ properties }) => properties.positions],
  ['articles', 'int', ({ properties }) => properties.articles],
  ['firstStatedOn', 'string', ({ properties }) => properties.firstStatedOn],
  ['lastStatedOn', 'string', ({ properties }) => properties.lastStatedOn],
];

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

/** The graph at present: entities, and between them one edge for each speaker, stance and target. */
export async function* toGraphml(store: Store): AsyncGenerator<string> {
  yield `${HEAD}${keysOf('node', NODE)}${keysOf('edge', EDGE)}  <graph id="isnad" edgedefault="directed">\n`;
  for await (const entity of presentEntities(store)) {
    yield `    <node id="${nameToken(entity.id)}">${dataOf('node', NODE, entity)}</node>\n`;
  }
  let number = 0;
  for await (const edge of stanceEdges(store)) {
    number += 1;
    const ends = `source="${nameToken(edge.from)}" target="${nameToken(edge.to)}"`;
    yield `    <edge id="e${number}" ${ends}>${dataOf('edge', EDGE, edge)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function keysOf<Item>(element: string, columns: readonly Column<Item>[]): string {
  const keys = columns.map(
    ([name, kind]) =>
      `  <key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${kind}"/>\n`,
  );
  return keys.join('');
}

function dataOf<Item>(element: string, columns: readonly Column<Item>[], item: Item): string {
  const data = columns.map(([name, , read]) => {
    const value = read(item) ?? null;
    return value === null ? '' : `<data key="${element}-${name}">${escapeXml(String(value))}</data>`;
  });
  return data.join('');
}

/**
 * An id as GraphML allows one, in the characters that every edition of XML takes for names. Any other is written as its
 * code, so that two ids stay two and an entity has the same one in every export.
 */
export function nameToken(id: string): string {
  return id.replace(/[^A-Za-z0-9:.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}

/**
 * Text inside an element. Control characters that XML has no form for become the replacement character; what would
 * move a cursor, reorder a line or be folded is a reference.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(UNSEEN, (character) => `&#x${character.charCodeAt(0).toString(16)};`);
}

const IMPOSSIBLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;
