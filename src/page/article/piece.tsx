import { usePage } from '../shell/page-context.js';
import type { Look, Place } from './look.js';
import type { Segment } from './segments.js';
import type { TextMark } from './text-mark.js';

interface PieceProps {
  readonly text: string;
  readonly segment: Segment<TextMark>;
  readonly looks: ReadonlyMap<string, Look>;
  readonly place: Place;
}

/** A piece of a text between two borders of marks. */
export function Piece({ text, segment, looks, place }: PieceProps) {
  const { state, go } = usePage();
  const words = text.slice(segment.start, segment.end);
  const Change = place === 'before' ? 'del' : 'ins';
  const content = segment.marks.some(({ kind }) => kind === 'change') ? <Change>{words}</Change> : words;
  const ids = segment.marks.flatMap((mark) => (mark.kind === 'position' ? [mark.id] : []));
  const side = looks.get(ids[0] ?? '')?.side;
  if (side === undefined) return <>{content}</>;
  const isChosen = state.position !== null && ids.includes(state.position);
  const choose = () => {
    // Who selects words to copy them wants to stay here.
    if (getSelection()?.isCollapsed === false) return;
    const next = ids[(ids.indexOf(state.position ?? '') + 1) % ids.length];
    go({ position: next ?? null, edge: null });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a larger surface for the mouse; the number after the sentence is the button.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <span
      class={`article-stated side-${side} ${ids.length > 1 ? 'is-shared' : ''} ${isChosen ? 'is-chosen' : ''}`}
      onClick={choose}
    >
      {content}
    </span>
  );
}
