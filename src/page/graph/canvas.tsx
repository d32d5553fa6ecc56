import { useMemo, useRef, useState } from 'preact/hooks';
import { STANCES } from '../../model/closed-sets.js';
import { usePage, useWords } from '../shell/page-context.js';
import type { Pointed } from './drawing/pointer.js';
import { useDrawing } from './drawing/use-drawing.js';
import { useKeys } from './drawing/use-keys.js';
import { useResize } from './drawing/use-resize.js';
import { Announcement } from './panel/announcement.js';
import { Toolbar } from './panel/toolbar.js';
import { Tooltip } from './panel/tooltip.js';
import { edgeId, nodeId } from './scene/elements.js';
import type { Shown } from './scene/shown.js';
import { useMoves } from './use-moves.js';
import { useNames } from './use-names.js';
import words from './words.json' with { type: 'json' };

export interface CanvasProps {
  readonly shown: Shown;
  readonly withRelations: boolean;
  /** Places in the overview's entities. */
  readonly focus: number | null;
  readonly cursor: number | null;
  readonly onCursor: (place: number) => void;
}

/** The drawing with its tools: one stop of the Tab key, gone about by arrow keys. */
export function Canvas({ shown, withRelations, focus, cursor, onCursor }: CanvasProps) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const moves = useMoves();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [walking, setWalking] = useState(false);
  const [container, labels] = [useRef<HTMLDivElement>(null), useRef<HTMLCanvasElement>(null)];
  const edgeOf = useMemo(() => new Map(shown.edges.map((edge) => [edgeId(edge.key), edge])), [shown]);
  const rings = new Set([focus, walking ? cursor : null]);
  const near = pointed === null ? (walking ? cursor : null) : pointed.place;
  const ringed = [...rings].flatMap((place) => (place === null ? [] : nodeId(place)));
  const drawn = {
    ...{ overview, shown, near, ringed, nameOf: useNames(), chosen: useChosen() },
    opening: [state.focus, state.depth, ...state.expanded].join('\n'),
  };
  const drawing = useDrawing(container, labels, drawn, {
    onPoint: setPointed,
    onNode: moves.focusOn,
    onHidden: moves.toggle,
    onLine: (line) => {
      const edge = edgeOf.get(line);
      if (edge !== undefined) moves.choose(edge);
    },
  });
  const onKeyDown = useKeys(drawing, shown, cursor, onCursor);
  useResize(drawing);
  const name = say('drawing', { n: shown.nodes.size, edges: shown.edges.length });
  return (
    <div class="graph-drawing" onPointerLeave={() => setPointed(null)}>
      <div
        class="graph-canvas"
        ref={container}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is gone about by keys of its own
        tabIndex={0}
        aria-label={name}
        data-nodes={shown.nodes.size}
        data-edges={shown.edges.length}
        data-relations={shown.relations.length}
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget }) => setWalking(currentTarget.matches(':focus-visible'))}
        onBlur={() => setWalking(false)}
      />
      <canvas class="graph-labels" ref={labels} />
      {shown.nodes.size === 0 && <p class="empty graph-nothing">{say('nothing')}</p>}
      {pointed !== null && <Tooltip pointed={pointed} shown={shown} />}
      <Toolbar drawing={drawing} withRelations={withRelations} />
      <Announcement shown={shown} cursor={walking ? cursor : null} />
    </div>
  );
}

/** The ids of the lines whose positions are looked at. */
function useChosen(): ReadonlySet<string> {
  const { edge } = usePage().state;
  return useMemo(() => {
    if (edge === null) return new Set<string>();
    const stances = edge.stance === null ? STANCES : [edge.stance];
    return new Set(stances.map((stance) => edgeId(`${edge.from} ${stance} ${edge.to}`)));
  }, [edge]);
}
