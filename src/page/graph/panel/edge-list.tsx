import type { ViewEdge } from '../../data/edges.js';
import { usePage, useWords } from '../../shell/page-context.js';
import { sideOf, useTerms } from '../../shell/terms.js';
import { plain } from '../scene/caption.js';
import { useMoves } from '../use-moves.js';
import { useNames } from '../use-names.js';
import words from '../words.json' with { type: 'json' };
import { LongList } from './long-list.js';
import { Name } from './name.js';

/** The edges of an entity as buttons, those with the most positions first. */
export function EdgeList({
  title,
  place,
  edges,
}: {
  title: string;
  /** In the overview's entities. */
  place: number;
  edges: readonly ViewEdge[];
}) {
  const say = useWords(words);
  const sorted = [...edges].sort((one, other) => other.positions.length - one.positions.length);
  return (
    <section>
      <h3>{title}</h3>
      {edges.length === 0 && <p class="graph-faint">{say('none')}</p>}
      <LongList
        class="graph-list graph-edges"
        items={sorted}
        row={(edge) => <EdgeRow key={edge.key} edge={edge} place={place} />}
      />
    </section>
  );
}

function EdgeRow({ edge, place }: { edge: ViewEdge; place: number }) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const term = useTerms();
  const nameOf = useNames();
  const { choose } = useMoves();
  const { from, to, stance, polarity, positions } = edge;
  const line = say('edgeLine', {
    from: plain(nameOf(from)),
    to: plain(nameOf(to)),
    stance: term(stance),
    positions: say('positions', { n: positions.length }),
  });
  const isChosen =
    state.edge !== null &&
    state.edge.from === overview.entities[from]?.id &&
    state.edge.to === overview.entities[to]?.id &&
    (state.edge.stance ?? stance) === stance;
  const other = from === place ? to : from;
  return (
    <li>
      <button type="button" aria-label={line} aria-pressed={isChosen} onClick={() => choose(edge)}>
        <span class={`graph-chip graph-chip-${sideOf(polarity)}`}>{term(stance)}</span>
        <Name place={other} />
        <span class="graph-count">({positions.length})</span>
      </button>
      <Expand place={other} />
    </li>
  );
}

/** Opens the neighbours of an entity that stands beside the focus. */
export function Expand({ place }: { place: number }) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const nameOf = useNames();
  const { toggle } = useMoves();
  const id = overview.entities[place]?.id;
  if (state.focus === null || id === undefined || id === state.focus) return null;
  const isOpen = state.expanded.includes(id);
  const label = say(isOpen ? 'collapse' : 'expand', { name: plain(nameOf(place)) });
  return (
    <button
      type="button"
      class="graph-expand"
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      onClick={() => toggle(place)}
    >
      {isOpen ? '−' : '+'}
    </button>
  );
}
