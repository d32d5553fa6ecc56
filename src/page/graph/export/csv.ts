import type { Overview } from '../../../view/wire.js';
import type { ViewEdge } from '../../data/edges.js';

/** By which a spreadsheet knows UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Like the table of edges that `isnad export --format csv` writes, with the names beside the ids. */
const COLUMNS = [
  ...['source', 'target', 'stance', 'polarity', 'weight', 'articles', 'firstStatedOn', 'lastStatedOn'],
  ...['sourceName', 'targetName', 'sourceNameAr', 'sourceNameEn', 'targetNameAr', 'targetNameEn'],
];

/** The edges as a table that a spreadsheet opens. */
export function toCsv(overview: Overview, edges: readonly ViewEdge[]): string {
  const rows = edges.map((edge) => cellsOf(overview, edge).map(cell).join(','));
  return `${BYTE_ORDER_MARK}${[COLUMNS.join(','), ...rows].join('\n')}\n`;
}

function cellsOf({ entities }: Overview, edge: ViewEdge): (string | number | null | undefined)[] {
  const { from, to, stance, polarity, positions } = edge;
  const [source, target] = [entities[from], entities[to]];
  const days = positions.flatMap(({ statedOn }) => statedOn ?? []).sort();
  const articles = new Set(positions.flatMap(({ readings }) => readings.map(({ article }) => article)));
  return [
    ...[source?.id, target?.id, stance, polarity, positions.length, articles.size, days[0], days.at(-1)],
    ...[source?.name, target?.name, source?.nameAr, source?.nameEn, target?.nameAr, target?.nameEn],
  ];
}

/** A spreadsheet would run a text that begins like a formula; control characters but white space end a file for some. */
function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu, '\ufffd');
  const safe = /^[-=+@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
