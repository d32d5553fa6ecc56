import { usePage, useWords } from '../../shell/page-context.js';
import type { Shown } from '../scene/shown.js';
import { useMoves } from '../use-moves.js';
import words from '../words.json' with { type: 'json' };
import { Legend, TypeSign } from './legend.js';
import { Name } from './name.js';

const FIRST = 15;

/** Where nothing is focused: a way in for who does not want to look for it in the drawing. */
export function StartCard({ shown }: { shown: Shown }) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const { focusOn } = useMoves();
  const best = [...shown.nodes.values()].sort((one, other) => other.degree - one.degree).slice(0, FIRST);
  const isMissing = state.focus !== null;
  return (
    <>
      <p role={isMissing ? 'status' : undefined}>{say(isMissing ? 'unknown' : 'startHint')}</p>
      <h2>{say('mostConnected')}</h2>
      <ol class="graph-list">
        {best.map(({ place, degree }) => (
          <li key={place}>
            <button type="button" onClick={() => focusOn(place)}>
              <TypeSign type={overview.entities[place]?.type ?? 'Person'} />
              <Name place={place} />
              <span class="graph-count">{say('edges', { n: degree })}</span>
            </button>
          </li>
        ))}
      </ol>
      <h2>{say('legend')}</h2>
      <Legend />
    </>
  );
}
