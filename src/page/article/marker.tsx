import type { PositionMark } from '../../view/wire.js';
import { usePage, useWords } from '../shell/page-context.js';
import { type Look, markId, type Place } from './look.js';
import words from './words.json' with { type: 'json' };

interface MarkerProps {
  readonly mark: PositionMark;
  readonly look: Look | undefined;
  readonly place: Place;
}

/** The number of a position at the end of its sentence, as that of a footnote: it opens the evidence. */
export function Marker({ mark: { id, rank }, look, place }: MarkerProps) {
  const { state, go } = usePage();
  const say = useWords(words);
  if (look === undefined) return null;
  const { number, side, label, note } = look;
  const repeated = rank > 0 ? ` (${say('again-stated')})` : '';
  const told =
    say('position', { number: note === null ? number : `${number} ${note}`, what: label }) + repeated;
  return (
    <button
      type="button"
      dir={state.language === 'ar' ? 'rtl' : 'ltr'}
      id={rank === 0 ? markId(place, id) : undefined}
      class={`article-marker side-${side}`}
      aria-label={told}
      title={told}
      aria-pressed={state.position === id}
      onClick={() => go({ position: id, edge: null })}
    >
      {number}
      {note !== null && <span class="article-outcome"> {note}</span>}
    </button>
  );
}
