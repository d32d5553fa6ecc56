import { useState } from 'preact/hooks';
import { usePage } from '../shell/page-context.js';
import { Canvas } from './canvas.js';
import { Card } from './panel/card.js';
import { useShown } from './use-shown.js';

/** The graph: the drawing, and beside it what can be read of it. */
export function GraphView() {
  const { state, placeOf } = usePage();
  const { shown, withRelations } = useShown();
  const focus = state.focus === null ? null : (placeOf.get(state.focus) ?? null);
  // Where the arrow keys have gone; the focus where they have not gone from it.
  const [walk, setWalk] = useState<{ focus: number | null; place: number | null }>({ focus, place: focus });
  const cursor = walk.focus === focus && shown.nodes.has(walk.place ?? -1) ? walk.place : focus;
  return (
    <div class="graph">
      <div class="graph-parts">
        <Canvas
          shown={shown}
          withRelations={withRelations}
          focus={focus}
          cursor={cursor}
          onCursor={(place) => setWalk({ focus, place })}
        />
        <Card shown={shown} focus={focus} cursor={cursor} />
      </div>
    </div>
  );
}
