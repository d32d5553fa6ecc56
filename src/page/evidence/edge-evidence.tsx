import type { Stance } from '../../model/closed-sets.js';
import type { Named } from '../../view/wire.js';
import { usePage, useWords } from '../shell/page-context.js';
import { useTerms } from '../shell/terms.js';
import { formatNumber } from '../shell/words.js';
import { formatAddress } from '../state/address.js';
import type { EdgeChoice } from '../state/state.js';
import { NameLink } from './names.js';
import { PositionList } from './position-list.js';
import type { Between, Direction } from './selection.js';
import words from './words.json' with { type: 'json' };

/** What stands between two entities: the positions asked for, and ways to the others. */
export function EdgeEvidence({ edge, between }: { edge: EdgeChoice; between: Between }) {
  const say = useWords(words);
  const { chosen } = between;
  return (
    <>
      <OtherEdges edge={edge} between={between} />
      {chosen.map((direction) => (
        <section key={`${direction.from} ${direction.to} ${edge.stance}`} class="direction">
          {chosen.length > 1 && (
            <h3>
              <DirectionName {...direction} />
            </h3>
          )}
          {direction.positions.length === 0 ? (
            <p class="evidence-gone">{say('filteredOut')}</p>
          ) : (
            <PositionList ids={direction.positions} />
          )}
        </section>
      ))}
    </>
  );
}

/** Who to whom, with an arrow in the direction of reading. */
export function DirectionName({ from, to }: { from: string; to: string }) {
  const say = useWords(words);
  return (
    <>
      <NameLink entity={useNamed(from)} />
      <span class="position-arrow" aria-hidden="true" />
      <span class="hidden-visually"> {say('about')} </span>
      <NameLink entity={useNamed(to)} />
    </>
  );
}

function useNamed(id: string): Named {
  const { overview, placeOf } = usePage();
  const place = placeOf.get(id);
  return (
    (place === undefined ? undefined : overview.entities[place]) ?? {
      id,
      name: id,
      nameAr: null,
      nameEn: null,
    }
  );
}

/** The other stances between the two, in either direction, and all of them together. */
function OtherEdges({ edge, between: { forth, back } }: { edge: EdgeChoice; between: Between }) {
  const say = useWords(words);
  const ways = forth.stances.length + back.stances.length;
  if (ways < 2) return null;
  const all = new Set([...forth.positions, ...back.positions]).size;
  return (
    <nav class="other-edges" aria-label={say('between')}>
      <ul>
        <Way choice={{ ...edge, stance: null }} label={say('everything')} count={all} />
      </ul>
      <Ways direction={forth} named={back.stances.length > 0} />
      {edge.from !== edge.to && <Ways direction={back} named />}
    </nav>
  );
}

function Ways({ direction: { from, to, stances }, named }: { direction: Direction; named: boolean }) {
  const term = useTerms();
  if (stances.length === 0) return null;
  return (
    <div class="ways">
      {named && (
        <p>
          <DirectionName from={from} to={to} />
        </p>
      )}
      <ul>
        {stances.map(({ stance, count }: { stance: Stance; count: number }) => (
          <Way key={stance} choice={{ from, to, stance }} label={term(stance)} count={count} />
        ))}
      </ul>
    </div>
  );
}

function Way({ choice, label, count }: { choice: EdgeChoice; label: string; count: number }) {
  const { state } = usePage();
  const { edge } = state;
  const here = edge?.from === choice.from && edge.to === choice.to && edge.stance === choice.stance;
  return (
    <li>
      <a
        class="way"
        href={formatAddress({ ...state, edge: choice, position: null })}
        aria-current={here ? 'true' : undefined}
      >
        {label} <span class="filter-count">{formatNumber(count)}</span>
      </a>
    </li>
  );
}
