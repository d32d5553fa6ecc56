import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/export/index.js';
import { recordsOf } from './rich-graph.js';

type Json = Readonly<Record<string, unknown>>;

const FIRST: Json = { kind: 'graph', format: 1 };
const ARTICLE: Json = { kind: 'node', labels: ['Article'], properties: { id: 'a', revision: 1 } };
const ACTOR: Json = {
  kind: 'node',
  labels: ['Actor', 'Entity', 'State'],
  properties: { id: 'actor:turkey', name: 'تركيا', aliases: [], community: 3 },
};
const POSITION: Json = {
  kind: 'node',
  labels: ['Position'],
  properties: { id: 'p', stance: 'opposes', polarity: -1, current: true },
};
const STATED: Json = { kind: 'edge', type: 'STATED', from: 'actor:turkey', to: 'p', properties: {} };
const MENTION: Json = {
  kind: 'edge',
  type: 'MENTIONED_IN',
  from: 'actor:turkey',
  to: 'v',
  properties: { count: 2, surfaces: ['تركيا'], startOffsets: [0, 9], endOffsets: [5, 14] },
};
/** A mention with other properties. */
const mentionWith = (properties: Json): Json => ({
  ...MENTION,
  properties: { ...(MENTION.properties as Json), ...properties },
});
const LAST: Json = { kind: 'end', nodes: 3, edges: 1 };
const WHOLE = [FIRST, ARTICLE, ACTOR, POSITION, STATED, LAST];

const check = (lines: readonly unknown[]) =>
  checkGraph(recordsOf(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));

/** The whole file with one line replaced; the number is that of an editor. */
const withLine = (number: number, line: unknown) =>
  WHOLE.map((old, index) => (index + 1 === number ? line : old));

describe('a graph to be loaded', () => {
  it('is taken when all of it is there', async () => {
    expect(await check(WHOLE)).toEqual({ nodes: 3, edges: 1 });
  });

  it.each<[string, readonly unknown[], string]>([
    ['without a beginning', WHOLE.slice(1), 'line 1: the beginning of the file is missing'],
    ['with two beginnings', [FIRST, ...WHOLE], 'line 2: a second beginning'],
    ['of another format', withLine(1, { ...FIRST, format: 2 }), 'line 1: format: '],
    ['that breaks off', WHOLE.slice(0, -1), 'breaks off after 3 nodes and 1 relationships'],
    ['of which a line is missing', WHOLE.filter((line) => line !== ARTICLE), 'should have 3 nodes and 1'],
    ['with more after its end', [...WHOLE, ACTOR], 'line 7: a line after the last one'],
    ['with what is no line of one', withLine(2, { article: 'x' }), 'line 2: '],
    ['with a list in place of a line', withLine(2, []), 'line 2: not a line of a graph'],
    [
      'with an unknown label',
      withLine(2, { ...ARTICLE, labels: ['User'] }),
      'line 2: no node has the labels',
    ],
    [
      'with a label that is Cypher',
      withLine(2, { ...ARTICLE, labels: ['Article', 'X) DETACH DELETE n //'] }),
      'line 2: no node has the labels',
    ],
    [
      'with an actor of no kind',
      withLine(3, { ...ACTOR, labels: ['Actor', 'Entity'] }),
      'line 3: no node has the labels',
    ],
    [
      'with a label of the prototype',
      withLine(2, { ...ARTICLE, labels: ['toString'] }),
      'no node has the labels',
    ],
    [
      'with an unknown type',
      withLine(5, { ...STATED, type: 'OWNS' }),
      'line 5: there is no relationship "OWNS"',
    ],
    ['with a further field', withLine(5, { ...STATED, id: 1 }), 'line 5: '],
    ['with an id twice', withLine(2, ACTOR), 'line 3: the node actor:turkey is there twice'],
    ['with an edge to nowhere', withLine(5, { ...STATED, to: 'q' }), 'line 5: there is no Position q above'],
    [
      'with an edge between the wrong ones',
      withLine(5, { ...STATED, from: 'a' }),
      'line 5: there is no Entity a above',
    ],
    [
      'without a property that must be',
      withLine(4, { ...POSITION, properties: { id: 'p', polarity: 0, current: true } }),
      'line 4: properties.stance',
    ],
    ['with a mention of no place', withLine(5, mentionWith({ startOffsets: undefined })), 'startOffsets'],
    [
      'with a reading of no place',
      withLine(5, { ...mentionWith({ endOffsets: [] }), type: 'READ_IN' }),
      'count',
    ],
    ['with a mention less than it says', withLine(5, mentionWith({ startOffsets: [0] })), 'as many offsets'],
    ['with a mention at half a letter', withLine(5, mentionWith({ startOffsets: [0, 9.5] })), 'startOffsets'],
    ['with a mention at a text', withLine(5, mentionWith({ endOffsets: ['5', '14'] })), 'endOffsets'],
    ['with a mention in no version', withLine(5, MENTION), 'line 5: there is no Version v above'],
    [
      'with a property that no store holds',
      withLine(2, { ...ARTICLE, properties: { id: 'a', revision: 1, title: { a: 1 } } }),
      'line 2: properties.title',
    ],
    [
      'with a list of several kinds',
      withLine(2, { ...ARTICLE, properties: { id: 'a', revision: 1, title: ['a', 1] } }),
      'line 2: properties.title',
    ],
    [
      'with a property whose name is Cypher',
      withLine(2, { ...ARTICLE, properties: { id: 'a', revision: 1, 'x: 1}) //': 1 } }),
      'line 2: ',
    ],
  ])('is refused %s', async (_, lines, message) => {
    await expect(check(lines)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining(message),
    });
  });
});
