import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../shell/page-context.js';
import type { Shown } from '../scene/shown.js';
import words from '../words.json' with { type: 'json' };
import { EntityCard } from './entity-card.js';
import { Name } from './name.js';
import { StartCard } from './start-card.js';

/** Beside the drawing what can be read of it; below it, and closed until it is wanted, where there is little room. */
export function Card({
  shown,
  focus,
  cursor,
}: {
  shown: Shown;
  /** Places in the overview's entities. */
  focus: number | null;
  cursor: number | null;
}) {
  const say = useWords(words);
  const [open, setOpen] = useState(() => focus !== null || matchMedia('(min-width: 48rem)').matches);
  useEffect(() => {
    if (focus !== null) setOpen(true);
  }, [focus]);
  // Where nothing is focused the list is that of the entity that the arrow keys have come to.
  const place = focus ?? cursor;
  return (
    <aside class="graph-card" aria-label={say('entity')} data-open={open}>
      <button type="button" class="graph-card-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {place === null ? say('mostConnected') : <Name place={place} />}
      </button>
      <div class="graph-card-content">
        {place === null ? (
          <StartCard shown={shown} />
        ) : (
          <EntityCard key={place} place={place} isFocus={focus !== null} />
        )}
      </div>
    </aside>
  );
}
