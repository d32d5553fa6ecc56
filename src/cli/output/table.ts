import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { cleanForDisplay } from './clean.js';
import { type ColumnNeed, shareWidth } from './column-widths.js';
import { isolateLine, isRightToLeft } from './direction.js';

export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

export interface TableStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const GAP = 2;
/** A longer word than this may be cut, or one address would take the whole line. */
const LONGEST_WORD = 36;
/** A cell as short as this stays on one line where there is room: wrapping it would gain next to nothing. */
const COMFORTABLE = 14;

/**
 * A table for people. Widths are what a terminal shows (marks and joiners count nothing), long cells are wrapped, and
 * right-to-left cells isolated. Where each row as a list of its fields is shorter than narrow columns would be, or these
 * do not fit at all, it becomes one.
 * Ends with a newline; cells are made safe here.
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string {
  if (columns.length === 0) return '';
  const cells = rows.map((row) => columns.map((_, index) => cleanForDisplay(row[index] ?? '')));
  const needs = columns.map(({ title }, index) => needOf([title, ...cells.map((row) => row[index] ?? '')]));
  const room = style.width - GAP * (columns.length - 1);
  const comfortable = needs.map(({ natural, least }) => ({
    natural,
    least: Math.max(least, Math.min(natural, COMFORTABLE)),
  }));
  const widths = shareWidth(comfortable, room) ?? shareWidth(needs, room);
  if (widths === null) return renderRecords(columns, cells, style);
  const grid = renderGrid(columns, cells, widths, style);
  // Where every cell is on one line, nothing is easier to read.
  if (needs.every(({ natural }, index) => natural <= (widths[index] ?? 0))) return grid;
  const records = renderRecords(columns, cells, style);
  return countLines(records) < countLines(grid) ? records : grid;
}

function needOf([title = '', ...cells]: readonly string[]): ColumnNeed {
  let natural = Math.max(1, stringWidth(title));
  let word = natural;
  for (const cell of cells) {
    natural = Math.max(natural, stringWidth(cell));
    for (const part of cell.split(' ')) word = Math.max(word, stringWidth(part));
  }
  return { natural, least: Math.min(natural, LONGEST_WORD, word) };
}

function renderGrid(
  columns: readonly TableColumn[],
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  { bold, dim }: TableStyle,
): string {
  const layOut = (row: readonly string[]): string[] => layOutRow(row, columns, widths);
  const header = layOut(columns.map(({ title }) => title)).map(bold);
  const rule = dim(widths.map((width) => '─'.repeat(width)).join(' '.repeat(GAP)));
  const bodies = cells.map(layOut);
  // Rows of several lines run into each other without a line between them.
  const separator = bodies.some((lines) => lines.length > 1) ? '\n\n' : '\n';
  const body = bodies.map((lines) => lines.join('\n')).join(separator);
  return `${[...header, rule].join('\n')}\n${body === '' ? '' : `${body}\n`}`;
}

function layOutRow(
  row: readonly string[],
  columns: readonly TableColumn[],
  widths: readonly number[],
): string[] {
  const wrapped = row.map((cell, index) => wrapCell(cell, widths[index] ?? 1));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 1, columns[index]?.align ?? 'left'))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** The lines of one cell, each isolated by itself, as an isolate ends with its line. */
export function wrapCell(cell: string, width: number): string[] {
  const rightToLeft = isRightToLeft(cell);
  if (stringWidth(cell) <= width) return [isolateLine(cell, rightToLeft)];
  return wrapAnsi(cell, width, { hard: true })
    .split('\n')
    .map((line) => isolateLine(line, rightToLeft));
}

function pad(line: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(line)));
  return align === 'right' ? space + line : line + space;
}

function renderRecords(
  columns: readonly TableColumn[],
  cells: readonly (readonly string[])[],
  { width, bold, dim }: TableStyle,
): string {
  const label = Math.max(...columns.map(({ title }) => stringWidth(title)));
  const room = Math.max(10, width - label - GAP);
  const records = cells.map((row) =>
    row
      .flatMap((cell, index) => {
        if (cell === '') return [];
        const [first = '', ...more] = wrapCell(cell, room);
        const title = bold(pad(columns[index]?.title ?? '', label, 'left'));
        return [
          `${title}${' '.repeat(GAP)}${first}`,
          ...more.map((line) => ' '.repeat(label + GAP) + line),
        ].join('\n');
      })
      .join('\n'),
  );
  return records.map((record) => `${dim('─'.repeat(Math.min(width, 40)))}\n${record}\n`).join('');
}

function countLines(text: string): number {
  return text.split('\n').length;
}
