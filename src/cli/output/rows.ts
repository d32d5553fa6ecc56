import stringWidth from 'string-width';
import { type Rows, recordsOf } from '../../model/graph.js';
import { cleanForDisplay, safeJson } from './clean.js';
import { renderTable, type TableStyle } from './table.js';
import { displayValue } from './value.js';

export const ROW_FORMATS = ['table', 'json', 'ndjson', 'csv', 'markdown'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** The rows of a query in one of the formats, ending with a newline. */
export async function renderRows(result: Rows, format: RowFormat, style: TableStyle): Promise<string> {
  switch (format) {
    case 'table':
      return renderTable(
        toColumns(result),
        result.rows.map((row) => row.map(displayValue)),
        style,
      );
    case 'json':
      return `${safeJson(recordsOf(result), 2)}\n`;
    case 'ndjson':
      return recordsOf(result)
        .map((object) => `${safeJson(object)}\n`)
        .join('');
    case 'csv':
      return renderCsv(result);
    case 'markdown':
      return renderMarkdown(result);
  }
}

function toColumns({ columns, rows }: Rows): { title: string; align: 'left' | 'right' }[] {
  return columns.map((title, index) => {
    const numeric =
      rows.length > 0 && rows.every((row) => typeof row[index] === 'number' || row[index] === null);
    return { title, align: numeric ? 'right' : 'left' };
  });
}

async function renderCsv({ columns, rows }: Rows): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const cells = rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? value : cleanForDisplay(displayValue(value)))),
  );
  // A spreadsheet would run a cell that begins like a formula; text comes from articles.
  return stringify(cells, { header: true, columns: [...columns], escape_formulas: true });
}

async function renderMarkdown({ columns, rows }: Rows): Promise<string> {
  const { markdownTable } = await import('markdown-table');
  const cells = rows.map((row) => row.map((value) => escapeMarkdown(displayValue(value))));
  return `${markdownTable([columns.map(escapeMarkdown), ...cells], { stringLength: stringWidth })}\n`;
}

function escapeMarkdown(text: string): string {
  return cleanForDisplay(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\|`*_[\]]/g, '\\$&');
}
