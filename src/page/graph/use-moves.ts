import { useMemo } from 'preact/hooks';
import type { ViewEdge } from '../data/edges.js';
import { usePage } from '../shell/page-context.js';

/** What a person does in the graph, by places in the overview's entities. */
export interface Moves {
  /** Shows the neighbourhood of an entity alone. */
  readonly focusOn: (place: number) => void;
  /** Shows the neighbours of an entity too, or no longer. */
  readonly toggle: (place: number) => void;
  readonly showAll: () => void;
  /** Looks at the positions of an edge. */
  readonly choose: (edge: ViewEdge) => void;
}

export function useMoves(): Moves {
  const { overview, state, go } = usePage();
  const { focus, expanded } = state;
  return useMemo(() => {
    const idOf = (place: number) => overview.entities[place]?.id ?? null;
    const focusOn = (place: number) => {
      if (idOf(place) !== focus) go({ focus: idOf(place), expanded: [], edge: null, position: null });
    };
    return {
      focusOn,
      toggle: (place) => {
        const id = idOf(place);
        if (id === null || focus === null) focusOn(place);
        else if (id !== focus)
          go({
            expanded: expanded.includes(id) ? expanded.filter((other) => other !== id) : [...expanded, id],
          });
      },
      showAll: () => {
        if (focus !== null) go({ focus: null, expanded: [], depth: 1 });
      },
      choose: ({ from, to, stance }) => {
        const [fromId, toId] = [idOf(from), idOf(to)];
        if (fromId !== null && toId !== null)
          go({ edge: { from: fromId, to: toId, stance }, position: null });
      },
    };
  }, [overview, focus, expanded, go]);
}
