import { useRef, useState } from 'preact/hooks';
import { nameIn, usePage, useWords } from '../shell/page-context.js';
import { formatNumber } from '../shell/words.js';
import type { Cell, Table } from './table.js';
import words from './words.json' with { type: 'json' };

interface GridProps {
  readonly table: Table;
  /** What is shown of the table, in its order. */
  readonly speakers: readonly number[];
  readonly targets: readonly number[];
}

/** One stop of the tabulator; the arrow keys go from cell to cell, Enter opens the positions. */
export function Grid({ table, speakers, targets }: GridProps) {
  const say = useWords(words);
  const name = useNames();
  const [at, setAt] = useState({ row: 0, column: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = nextCell(event, at, speakers.length, targets.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    const row = body.current?.rows[next.row];
    row?.cells[next.column + 1]?.querySelector<HTMLElement>('[tabindex]')?.focus();
  };
  return (
    <div class="matrix-scroll">
      <table class="matrix-table" onKeyDown={move}>
        <caption>{say('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" class="matrix-corner">
              {say('corner')}
            </th>
            {targets.map((target) => (
              <th scope="col" key={target} class="matrix-column">
                <bdi title={name(target)}>{name(target)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {speakers.map((speaker, row) => (
            <Row
              key={speaker}
              {...{ table, speaker, targets }}
              reachable={row === at.row ? at.column : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly table: Table;
  readonly speaker: number;
  readonly targets: readonly number[];
  /** The column that the tabulator stops at, if it is in this row. */
  readonly reachable: number | null;
}

function Row({ table, speaker, targets, reachable }: RowProps) {
  const name = useNames();
  return (
    <tr>
      <th scope="row" class="matrix-row">
        <bdi title={name(speaker)}>{name(speaker)}</bdi>
      </th>
      {targets.map((target, column) => {
        const cell = table.cell(speaker, target);
        const tabIndex = column === reachable ? 0 : -1;
        return (
          <td key={target}>
            {cell === null ? (
              <span class="matrix-nothing" tabIndex={tabIndex} />
            ) : (
              <Filled {...{ cell, tabIndex }} />
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Filled({ cell, tabIndex }: { cell: Cell; tabIndex: number }) {
  const { overview, go } = usePage();
  const say = useWords(words);
  const name = useNames();
  const { speaker, target, sides } = cell;
  const label = say('cell', {
    speaker: name(speaker),
    target: name(target),
    for: sides[1],
    against: sides[-1],
    neither: sides[0],
  });
  const open = () => {
    const [from, to] = [overview.entities[speaker]?.id, overview.entities[target]?.id];
    if (from !== undefined && to !== undefined) go({ edge: { from, to, stance: null }, position: null });
  };
  return (
    <button
      type="button"
      class="matrix-cell"
      {...{ tabIndex }}
      aria-label={label}
      title={label}
      onClick={open}
    >
      {sides[1] > 0 && <span class="side-for">+{formatNumber(sides[1])}</span>}
      {sides[-1] > 0 && <span class="side-against">−{formatNumber(sides[-1])}</span>}
      {sides[0] > 0 && <span class="side-neither">·{formatNumber(sides[0])}</span>}
    </button>
  );
}

function useNames(): (place: number) => string {
  const { overview, state } = usePage();
  return (place) => {
    const entity = overview.entities[place];
    return entity === undefined ? '' : nameIn(entity, state.names);
  };
}

interface At {
  readonly row: number;
  readonly column: number;
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
