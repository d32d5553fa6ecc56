import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringLiteral } from '../../src/export/cypher-script.js';
import { escapeXml, nameToken } from '../../src/export/graphml.js';
import type { Graph } from '../../src/model/graph.js';
import type { TestStore } from '../ingest/contract.js';
import { openEmbeddedForTest } from '../support/stores.js';
import { FORMULA, filesOf, fillStore, HOSTILE, textOf } from './rich-graph.js';

let test: TestStore;
let graph: Graph;
beforeAll(async () => {
  test = await openEmbeddedForTest();
  await fillStore(test.store);
  graph = await test.store.dump();
});
afterAll(() => test.close());

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses strictly: whatever is not well-formed XML 1.0 is thrown. */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const named = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

describe('GraphML', () => {
  let xml: Element;
  let graphElement: Element | undefined;
  beforeAll(async () => {
    xml = parseXml(await textOf(test.store, 'graphml'));
    [graphElement] = named(xml, 'graph');
  });

  const dataOf = (element: Element): Record<string, string> =>
    Object.fromEntries(element.children.map(({ attributes, text }) => [attributes.key ?? '', text]));

  it('keeps the rules of its schema', () => {
    expect([xml.name, xml.attributes.xmlns]).toEqual(['graphml', 'http://graphml.graphdrawing.org/xmlns']);
    expect(graphElement?.attributes.edgedefault).toBe('directed');
    const order = xml.children.map(({ name }) => name);
    expect(order).toEqual([...named(xml, 'key').map(() => 'key'), 'graph']);
    const ids = [xml, ...(graphElement ? [graphElement] : [])].flatMap(({ children }) =>
      children.map(({ attributes }) => attributes.id ?? ''),
    );
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9:._-]+$/);
    expect(new Set(ids).size).toBe(ids.length);
    const nodes = new Set(named(graphElement, 'node').map(({ attributes }) => attributes.id));
    for (const { attributes } of named(graphElement, 'edge')) {
      expect([nodes.has(attributes.source), nodes.has(attributes.target)]).toEqual([true, true]);
    }
  });

  it('has a declared key of the right kind for every value', () => {
    const keys = new Map(named(xml, 'key').map(({ attributes }) => [attributes.id, attributes]));
    const patterns = { int: /^-?\d+$/, double: /^-?\d+(\.\d+)?$/, string: /^/ };
    for (const item of graphElement?.children ?? []) {
      expect(item.children.every(({ name }) => name === 'data')).toBe(true);
      for (const { attributes, text } of item.children) {
        const key = keys.get(attributes.key);
        expect(key?.for).toBe(item.name);
        expect(text).toMatch(patterns[key?.['attr.type'] as keyof typeof patterns]);
      }
      const used = item.children.map(({ attributes }) => attributes.key);
      expect(new Set(used).size).toBe(used.length);
    }
  });

  it('has an edge for each derived one, weighted by its positions, between entities in use', () => {
    const expected = graph.edges
      .filter(({ properties }) => 'positions' in properties)
      .map(({ type, from, to, properties }) => [type.toLowerCase(), from, to, `${properties.positions}`]);
    const idOf = new Map(
      named(graphElement, 'node').map((node) => [node.attributes.id ?? '', dataOf(node)['node-id']]),
    );
    const found = named(graphElement, 'edge').map((edge) => {
      const { source = '', target = '' } = edge.attributes;
      const data = dataOf(edge);
      return [data['edge-stance'], idOf.get(source), idOf.get(target), data['edge-weight']];
    });
    expect(expected.length).toBeGreaterThan(3);
    expect(found.sort()).toEqual(expected.sort());
    // Merged into another, or named by a withdrawn article alone.
    expect([...idOf.values()]).not.toContain('person:joseph-dunford');
    expect([...idOf.values()]).toContain('place:raqqa');
  });

  it('gives back what an article calls somebody, but for what XML cannot hold', () => {
    const names = named(graphElement, 'node').map((node) => dataOf(node)['node-label']);
    const council = names.find((name) => name?.startsWith('@'));
    const held = [...HOSTILE].map((character) =>
      '\u0000\u0001\u001b\ufffe'.includes(character) ? '\ufffd' : character,
    );
    expect(council).toBe(`@${held.join('')}`);
  });

  it('keeps two ids two', () => {
    const ids = ['a b', 'a_20_b', 'a~b', 'a_b', 'a', 'أ', 'a\u0020b'];
    expect(new Set(ids.map(nameToken)).size).toBe(new Set(ids).size);
    expect(parseXml(`<a>${escapeXml(HOSTILE)}</a>`).text).toContain(
      '</script> ]]> <!-- & &amp; <?x?>\r\n\ttab',
    );
  });
});

/** Cells of a CSV text; quotes are doubled inside quotes. */
function parseCsv(text: string): string[][] {
  const cells = /("(?:[^"]|"")*"|[^",\n]*)(,|\n|$)/g;
  const rows: string[][] = [[]];
  for (const [whole, cell = '', end] of text.matchAll(cells)) {
    if (whole === '') break;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('CSV', () => {
  let tables: string[][][];
  beforeAll(async () => {
    tables = (await filesOf(test.store, 'csv')).map(parseCsv);
  });

  it('is three tables in UTF-8 with a byte order mark, every row as long as its head', () => {
    expect(tables.map(([head]) => head?.[0])).toEqual(['\ufeffid', '\ufeffsource', '\ufeffid']);
    for (const rows of tables) {
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
      expect(rows.length).toBeGreaterThan(2);
    }
  });

  it('has no cell that a spreadsheet runs, and no control character', () => {
    const cells = tables.flat(2);
    expect(cells.filter((cell) => cell.includes('HYPERLINK')).length).toBeGreaterThan(2);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /(?![\t\n\r])\p{Cc}/u.test(cell))).toEqual([]);
    expect(cells).toContain(`'${FORMULA}`);
  });
});

describe('PLOVER', () => {
  it('is a record for each position in force that is an event, with whose word it is', async () => {
    const notes: string[] = [];
    const records = (await textOf(test.store, 'plover', notes))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const current = graph.nodes.filter(({ properties }) => properties.current === true && properties.stance);
    const events = current.filter(({ properties }) => properties.stance !== 'announces');
    expect(records.map(({ id }) => id)).toEqual(events.map(({ id }) => id).sort());
    expect(notes).toEqual([expect.stringContaining(`${current.length - events.length} positions`)]);
    const consult = records.find(({ cite_info: { title } }) => title === FORMULA);
    expect(records.filter(({ date_from }) => date_from === 'statedOn').length).toBeGreaterThan(0);
    expect(consult).toMatchObject({
      date: '2016-11-06',
      date_from: 'publishedAt',
      source: [{ identifier_id: 'person:hulusi-akar', identifier_text: 'خلوصي أكار', type: 'Person' }],
      recipient: [{ identifier_id: 'place:raqqa' }],
      event_loc: [{ geonameid: 172955, latitude: 36, longitude: -39.25 }],
      text: 'التقى أكار دانفورد في الرقة.',
      cite_info: { title: FORMULA, url: null, publication: null, coder: 'test/1' },
      stance: 'discusses',
    });
    const text = graph.nodes.find(({ id }) => id === consult.cite_info.version)?.properties.text;
    const { start, end } = consult.text_info;
    expect(String(text).slice(start, end)).toBe(consult.text);
  });
});

describe('a string of a Cypher script', () => {
  it.each([
    [`it's`, String.raw`'it\'s'`],
    [String.raw`\u0027`, String.raw`'\\\u00750027'`],
    [String.raw`\\U0027`, String.raw`'\\\\\u00550027'`],
    ['a\n\u0000\u202eb', String.raw`'a\u000a\u0000\u202eb'`],
  ])('%j is %s', (text, literal) => {
    expect(stringLiteral(text)).toBe(literal);
  });
});
