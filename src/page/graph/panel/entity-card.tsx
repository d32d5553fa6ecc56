import { usePage, useWords } from '../../shell/page-context.js';
import { useTerms } from '../../shell/terms.js';
import { MOST_STEPS } from '../../state/state.js';
import { countsOf } from '../scene/counts.js';
import { useMoves } from '../use-moves.js';
import words from '../words.json' with { type: 'json' };
import { ArticleList } from './article-list.js';
import { EdgeList } from './edge-list.js';
import { TypeSign } from './legend.js';
import { Name } from './name.js';
import { RelationList } from './relation-list.js';

/** What the graph knows of one entity, and its edges as a list. */
export function EntityCard({ place, isFocus }: { place: number; isFocus: boolean }) {
  const { overview, edges } = usePage();
  const say = useWords(words);
  const entity = overview.entities[place];
  if (entity === undefined) return null;
  const { holds, about } = countsOf(place, edges);
  return (
    <>
      <Names place={place} />
      <p class="graph-counts">
        {say('holds', { n: holds })} · {say('about', { n: about })}
      </p>
      <Ways place={place} isFocus={isFocus} />
      <EdgeList title={say('positionsOf')} place={place} edges={edges.filter(({ from }) => from === place)} />
      <EdgeList title={say('positionsAbout')} place={place} edges={edges.filter(({ to }) => to === place)} />
      <RelationList place={place} />
      <ArticleList place={place} />
    </>
  );
}

function Names({ place }: { place: number }) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const term = useTerms();
  const entity = overview.entities[place];
  if (entity === undefined) return null;
  const other = state.names === 'ar' ? entity.nameEn : entity.nameAr;
  const aliases = entity.aliases.filter(
    (alias) => ![entity.name, entity.nameAr, entity.nameEn].includes(alias),
  );
  return (
    <>
      <h2 class="graph-card-name">
        <Name place={place} />
      </h2>
      <p class="graph-card-type">
        <TypeSign type={entity.type} /> {term(entity.type)}
        {other !== null && (
          <>
            {' · '}
            <bdi class="foreign" lang={state.names === 'ar' ? 'en' : 'ar'}>
              {other}
            </bdi>
          </>
        )}
      </p>
      {aliases.length > 0 && (
        <details class="graph-aliases">
          <summary>
            {say('aliases')} ({aliases.length})
          </summary>
          <ul>
            {aliases.map((alias) => (
              <li key={alias}>
                <bdi class="foreign">{alias}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Where one can go from here. */
function Ways({ place, isFocus }: { place: number; isFocus: boolean }) {
  const { overview, state, go } = usePage();
  const say = useWords(words);
  const { showAll, focusOn } = useMoves();
  const id = overview.entities[place]?.id ?? null;
  const steps = Array.from({ length: MOST_STEPS }, (_, step) => step + 1);
  return (
    <div class="graph-ways">
      {isFocus ? (
        <button type="button" onClick={showAll}>
          {say('back')}
        </button>
      ) : (
        <button type="button" onClick={() => focusOn(place)}>
          {say('keyEnter')}
        </button>
      )}
      <button type="button" onClick={() => go({ view: 'timeline', focus: id })}>
        {say('timeline')}
      </button>
      <button type="button" onClick={() => go({ view: 'matrix', focus: id })}>
        {say('matrix')}
      </button>
      {isFocus && (
        <label>
          {say('steps')}{' '}
          <select
            value={state.depth}
            onChange={({ currentTarget }) => go({ depth: Number(currentTarget.value) })}
          >
            {steps.map((step) => (
              <option key={step} value={step}>
                {step}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
