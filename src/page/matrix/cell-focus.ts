import { useEffect } from 'preact/hooks';

interface At {
  readonly row: number;
  readonly column: number;
}

/** All cells but one are passed over by the tabulator: the first, until the arrow keys lead to another. */
export function useSingleStop(
  body: { readonly current: HTMLTableSectionElement | null },
  shown: string,
): void {
  useEffect(() => {
    const stops = [...(body.current?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? [])];
    if (stops.length === 1) return;
    for (const stop of stops) stop.tabIndex = -1;
    const first = body.current?.querySelector<HTMLElement>('[tabindex]');
    if (first != null) first.tabIndex = 0;
  }, [body, shown]);
}

/** Goes to the cell that an arrow key leads to, and makes it the one where the tabulator stops. */
export function moveFocus(event: KeyboardEvent, body: HTMLTableSectionElement | null): void {
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>('[tabindex]') : null;
  const [cell, row] = [from?.closest('td'), from?.closest('tr')];
  if (from == null || cell == null || row == null || body === null) return;
  const at = { row: row.sectionRowIndex, column: cell.cellIndex - 1 };
  const next = nextCell(event, at, body.rows.length, row.cells.length - 1);
  if (next === null) return;
  event.preventDefault();
  const to = body.rows[next.row]?.cells[next.column + 1]?.querySelector<HTMLElement>('[tabindex]');
  if (to == null) return;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}

/** Left and right are those of the eye: in Arabic the next column is to the left. */
function nextCell(
  { key, currentTarget }: KeyboardEvent,
  { row, column }: At,
  rows: number,
  columns: number,
): At | null {
  const mirrored = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const backward = mirrored ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return { row, column: Math.min(columns - 1, column + 1) };
  if (key === backward) return { row, column: Math.max(0, column - 1) };
  if (key === 'ArrowDown') return { row: Math.min(rows - 1, row + 1), column };
  if (key === 'ArrowUp') return { row: Math.max(0, row - 1), column };
  if (key === 'Home') return { row, column: 0 };
  if (key === 'End') return { row, column: columns - 1 };
  return null;
}
