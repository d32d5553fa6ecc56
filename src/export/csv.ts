import { stringify } from 'csv-stringify/sync';
import type { PropertyValue } from '../model/graph.js';
import { polarityOf } from '../model/stance.js';
import type { Store } from '../store/index.js';
import {
  type Named,
  type PresentEntity,
  type PresentPosition,
  presentEntities,
  presentPositions,
  type StanceEdge,
  stanceEdges,
} from './present.js';

type Cells = Readonly<Record<string, PropertyValue | undefined>>;

/** So many rows are made into text at once. */
const ROWS = 500;

/** By which a spreadsheet knows UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A file of the folder, by its name. */
export interface CsvFile {
  readonly name: string;
  readonly parts: AsyncIterable<string>;
}

/** The graph at present as tables that a spreadsheet and Gephi open. */
export function toCsv(store: Store): CsvFile[] {
  return [
    { name: 'nodes.csv', parts: table(NODE, presentEntities(store), nodeCells) },
    { name: 'edges.csv', parts: table(EDGE, stanceEdges(store), edgeCells) },
    { name: 'positions.csv', parts: table(POSITION, presentPositions(store), positionCells) },
  ];
}

async function* table<Item>(
  columns: readonly string[],
  items: AsyncIterable<Item>,
  cellsOf: (item: Item) => Cells,
): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${columns.join(',')}\n`;
  let rows: (string | number)[][] = [];
  for await (const item of items) {
    const cells = cellsOf(item);
    rows.push(columns.map((column) => cellOf(cells[column] ?? null)));
    if (rows.length < ROWS) continue;
    yield toText(rows);
    rows = [];
  }
  yield toText(rows);
}

/** A spreadsheet would run a cell that begins like a formula; text comes from articles. */
function toText(rows: readonly (string | number)[][]): string {
  return stringify([...rows], { escape_formulas: true });
}

/** Control characters but those of white space end a file for some readers. */
function cellOf(value: PropertyValue): string | number {
  if (typeof value === 'number') return value;
  const text = value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu, '\ufffd');
}

const NODE = [
  ...['id', 'label', 'type', 'kind', 'nameAr', 'nameEn', 'aliases'],
  ...['latitude', 'longitude', 'geonamesId', 'articles'],
];

function nodeCells({ id, name, type, articles, properties }: PresentEntity): Cells {
  return { ...properties, id, label: name, type, articles };
}

const EDGE = [
  ...['source', 'target', 'stance', 'polarity', 'weight'],
  ...['articles', 'firstStatedOn', 'lastStatedOn'],
];

function edgeCells({ from, to, stance, properties }: StanceEdge): Cells {
  const weight = properties.positions;
  return { ...properties, source: from, target: to, stance, polarity: polarityOf(stance), weight };
}

const POSITION = [
  ...['id', 'speakers', 'speakerIds', 'stance', 'polarity', 'targets', 'targetIds', 'addressees'],
  ...['addresseeIds', 'reportedBy', 'reportedById', 'topic', 'condition', 'statedOn', 'quote'],
  ...['startOffset', 'endOffset', 'rule', 'article', 'title', 'url', 'publisher', 'publishedAt', 'version'],
];

function positionCells(position: PresentPosition): Cells {
  const { place, id, stance, topic, condition, statedOn, speakers, targets, addressees, reporters } =
    position;
  return {
    ...place,
    ...{ id, stance, polarity: polarityOf(stance), topic, condition, statedOn },
    ...{ speakers: namesOf(speakers), speakerIds: idsOf(speakers) },
    ...{ targets: namesOf(targets), targetIds: idsOf(targets) },
    ...{ addressees: namesOf(addressees), addresseeIds: idsOf(addressees) },
    ...{ reportedBy: namesOf(reporters), reportedById: idsOf(reporters) },
  };
}

function namesOf(entities: readonly Named[]): string[] {
  return entities.map(({ name }) => name);
}

function idsOf(entities: readonly Named[]): string[] {
  return entities.map(({ id }) => id);
}
