import { useMemo } from 'preact/hooks';
import { usePage, useWords } from '../shell/page-context.js';
import type { PanelState } from '../shell/panels.js';
import { useTerms } from '../shell/terms.js';
import { formatAddress } from '../state/address.js';
import { DirectionName, EdgeEvidence } from './edge-evidence.js';
import { PositionList } from './position-list.js';
import { type Between, findBetween } from './selection.js';
import words from './words.json' with { type: 'json' };

/** The sentences behind what was chosen: an edge with its positions, or one position. Nothing where nothing is chosen. */
export function EvidencePanel({ panel, inert }: { panel: PanelState; inert: boolean }) {
  const { overview, edges, placeOf, state } = usePage();
  const say = useWords(words);
  const { edge, position } = state;
  const between = useMemo(
    () => (edge === null ? null : findBetween(overview, edges, placeOf, edge)),
    [overview, edges, placeOf, edge],
  );
  if (edge === null && position === null) return null;
  const among = between?.chosen.some(({ positions }) => position !== null && positions.includes(position));
  const alone = between === null || (position !== null && among !== true);
  return (
    <aside
      class={panel.folded ? 'evidence evidence-folded' : 'evidence'}
      aria-label={say('evidence')}
      inert={inert}
    >
      <Head panel={panel} between={alone ? null : between} />
      <div class="evidence-body" hidden={panel.folded}>
        {alone && between !== null && <BackToEdge />}
        {alone || edge === null ? (
          <PositionList key={position} ids={position === null ? [] : [position]} />
        ) : (
          <EdgeEvidence key={`${edge.from} ${edge.to} ${edge.stance}`} edge={edge} between={between} />
        )}
      </div>
    </aside>
  );
}

function Head({ panel, between }: { panel: PanelState; between: Between | null }) {
  const { edge } = usePage().state;
  const say = useWords(words);
  const term = useTerms();
  const count = new Set(between?.chosen.flatMap(({ positions }) => positions)).size;
  return (
    <div class="evidence-head">
      <h2 id="evidence-heading" tabIndex={-1}>
        {edge === null || between === null ? say('position') : <DirectionName {...edge} />}
        {edge !== null && between !== null && (
          <span class="evidence-facts">
            {edge.stance === null ? say('everything') : term(edge.stance)} · {say('positions', { n: count })}
          </span>
        )}
      </h2>
      {panel.canFold && (
        <button type="button" aria-expanded={!panel.folded} onClick={() => panel.fold(!panel.folded)}>
          {say(panel.folded ? 'unfold' : 'fold')}
        </button>
      )}
      <button type="button" class="close" aria-label={say('close')} onClick={panel.close}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

function BackToEdge() {
  const { state } = usePage();
  const say = useWords(words);
  return (
    <p>
      <a class="button-link" href={formatAddress({ ...state, position: null })}>
        {say('backToEdge')}
      </a>
    </p>
  );
}
