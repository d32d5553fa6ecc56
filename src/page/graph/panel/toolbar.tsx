import { usePage, useWords } from '../../shell/page-context.js';
import type { Drawing } from '../drawing/drawing.js';
import words from '../words.json' with { type: 'json' };
import { ExportMenu } from './export-menu.js';
import { Keys } from './keys.js';
import { Legend } from './legend.js';
import { Popup } from './popup.js';

/** What is done with the drawing as a whole. */
export function Toolbar({ drawing, withRelations }: { drawing: Drawing | null; withRelations: boolean }) {
  const { state, go } = usePage();
  const say = useWords(words);
  const isPast = state.filter.asOf !== null;
  return (
    <fieldset class="graph-tools" aria-label={say('tools')}>
      <button type="button" title={say('zoomIn')} aria-label={say('zoomIn')} onClick={() => drawing?.zoom(1)}>
        +
      </button>
      <button
        type="button"
        title={say('zoomOut')}
        aria-label={say('zoomOut')}
        onClick={() => drawing?.zoom(-1)}
      >
        −
      </button>
      <button type="button" title={say('fit')} aria-label={say('fit')} onClick={() => drawing?.refit()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" class="graph-icon">
          <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        </svg>
      </button>
      <button
        type="button"
        aria-pressed={withRelations && !isPast}
        disabled={isPast}
        title={isPast ? say('relationsNow') : undefined}
        onClick={() => go({ relations: !withRelations })}
      >
        {say('relations')}
      </button>
      <Popup name={say('legend')}>
        <Legend />
      </Popup>
      <Popup name={say('help')} class="graph-help">
        <Keys />
      </Popup>
      <Popup name={say('export')}>
        <ExportMenu drawing={drawing} />
      </Popup>
    </fieldset>
  );
}
