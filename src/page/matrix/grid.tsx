import { useRef } from 'preact/hooks';
import { isolate } from '../shell/foreign.js';
import { nameIn, usePage, useWords } from '../shell/page-context.js';
import type { Side } from '../shell/terms.js';
import { formatNumber } from '../shell/words.js';
import { moveFocus, useSingleStop } from './cell-focus.js';
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
  const body = useRef<HTMLTableSectionElement>(null);
  useSingleStop(body, `${speakers.join(' ')} ${targets.join(' ')}`);
  return (
    <div class="matrix-scroll">
      <table class="matrix-table" onKeyDown={(event) => moveFocus(event, body.current)}>
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
          {speakers.map((speaker) => (
            <Row key={speaker} {...{ table, speaker, targets }} />
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
}

function Row({ table, speaker, targets }: RowProps) {
  const name = useNames();
  return (
    <tr>
      <th scope="row" class="matrix-row">
        <bdi title={name(speaker)}>{name(speaker)}</bdi>
      </th>
      {targets.map((target) => {
        const cell = table.cell(speaker, target);
        return (
          <td key={target}>
            {cell === null ? <span class="matrix-nothing" tabIndex={-1} /> : <Filled cell={cell} />}
          </td>
        );
      })}
    </tr>
  );
}

function Filled({ cell }: { cell: Cell }) {
  const { overview, go } = usePage();
  const say = useWords(words);
  const name = useNames();
  const { speaker, target, sides } = cell;
  const label = say('cell', {
    speaker: isolate(name(speaker)),
    target: isolate(name(target)),
    for: sides[1],
    against: sides[-1],
    neither: sides[0],
  });
  const open = () => {
    const [from, to] = [overview.entities[speaker]?.id, overview.entities[target]?.id];
    if (from !== undefined && to !== undefined) go({ edge: { from, to, stance: null }, position: null });
  };
  return (
    <button type="button" class={`matrix-cell ${leaning(cell)}`} tabIndex={-1} title={label} onClick={open}>
      <span class="hidden-visually">{label}</span>
      <Sum side="for" sign="+" count={sides[1]} />
      <Sum side="against" sign="−" count={sides[-1]} />
      <Sum side="neither" sign="·" count={sides[0]} />
    </button>
  );
}

/** A number with its sign, in one direction wherever it stands; the label says it in words. */
function Sum({ side, sign, count }: { side: Side; sign: string; count: number }) {
  if (count === 0) return null;
  return (
    <span class={`matrix-sum side-${side}`} dir="ltr" aria-hidden="true">
      {sign}
      {formatNumber(count)}
    </span>
  );
}

/** The side with more positions, if either has. */
function leaning({ sides }: Cell): string {
  return sides[1] > sides[-1] ? 'side-for' : sides[-1] > sides[1] ? 'side-against' : '';
}

function useNames(): (place: number) => string {
  const { overview, state } = usePage();
  return (place) => {
    const entity = overview.entities[place];
    return entity === undefined ? '' : nameIn(entity, state.names);
  };
}
