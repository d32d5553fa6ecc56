import { useMemo, useState } from 'preact/hooks';
import { nameIn, usePage, useWords } from '../shell/page-context.js';
import { Grid } from './grid.js';
import { tableOf } from './table.js';
import words from './words.json' with { type: 'json' };

/** So many rows and columns are shown at first, and so many more at each wish. */
const STEP = 25;

/** Actors against what they hold positions about, as many as the filter lets through. */
export function MatrixView() {
  const { edges, state, placeOf } = usePage();
  const say = useWords(words);
  const focus = placeOf.get(state.focus ?? '') ?? null;
  const table = useMemo(() => tableOf(edges, focus), [edges, focus]);
  const [rows, setRows] = useState(STEP);
  const [columns, setColumns] = useState(STEP);
  const { speakers, targets } = table;
  return (
    <section class="matrix">
      {focus !== null && <About place={focus} />}
      {speakers.length === 0 ? (
        <p class="empty">{say('none')}</p>
      ) : (
        <Grid table={table} speakers={speakers.slice(0, rows)} targets={targets.slice(0, columns)} />
      )}
      <p class="matrix-more">
        {speakers.length > rows && (
          <button type="button" onClick={() => setRows(rows + STEP)}>
            {say('rows', { shown: rows, all: speakers.length })}
          </button>
        )}
        {targets.length > columns && (
          <button type="button" onClick={() => setColumns(columns + STEP)}>
            {say('columns', { shown: columns, all: targets.length })}
          </button>
        )}
      </p>
    </section>
  );
}

function About({ place }: { place: number }) {
  const { overview, state, go } = usePage();
  const say = useWords(words);
  const entity = overview.entities[place];
  return (
    <p class="matrix-about">
      <bdi class="foreign">
        {say('about', { name: entity === undefined ? '' : nameIn(entity, state.names) })}
      </bdi>{' '}
      <button type="button" onClick={() => go({ focus: null })}>
        {say('whole')}
      </button>
    </p>
  );
}
