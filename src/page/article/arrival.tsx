import { useEffect, useRef } from 'preact/hooks';
import type { ArticleDetail, ArticleText } from '../../view/wire.js';
import { usePage, useWords } from '../shell/page-context.js';
import type { Description } from './describe.js';
import { markId, type Place } from './look.js';
import words from './words.json' with { type: 'json' };

const PLACES: readonly Place[] = ['one', 'after', 'before'];

interface ArrivalProps {
  readonly article: ArticleDetail;
  readonly shown: readonly ArticleText[];
  readonly described: ReadonlyMap<string, Description>;
}

/** Brings the sentence of the position that is looked at into sight and says so; or says where it is to be found. */
export function Arrival({ article, shown, described }: ArrivalProps) {
  const { state, go } = usePage();
  const say = useWords(words);
  const { position } = state;
  const states = ({ positions }: ArticleText) => positions.some(({ id }) => id === position);
  const isHere = shown.some(states);
  useScroll(isHere ? position : null, shown.map(({ id }) => id).join(' '));
  const elsewhere = isHere ? undefined : article.versions.findLast(states);
  return (
    <>
      <p class="hidden-visually" role="status">
        {isHere && say('shown', { what: described.get(position ?? '')?.what ?? '' })}
      </p>
      {elsewhere !== undefined && (
        <p class="article-absent" role="status">
          {say('absent')}{' '}
          <button type="button" onClick={() => go({ version: elsewhere.number, beside: null })}>
            {say('goThere', { number: elsewhere.number })}
          </button>
        </p>
      )}
    </>
  );
}

/** Who comes from elsewhere goes on from the sentence; who chose it here stays where the choice was. */
function useScroll(position: string | null, versions: string): void {
  const arrived = useRef(false);
  useEffect(() => {
    const marks = PLACES.flatMap((place) =>
      position === null ? [] : (document.getElementById(markId(place, position)) ?? []),
    );
    const mark = marks.find(({ offsetParent }) => offsetParent !== null);
    const isFirst = !arrived.current;
    arrived.current = true;
    if (mark === undefined) return;
    if (isFirst) mark.focus({ preventScroll: true });
    if (!isInSight(mark)) mark.scrollIntoView({ block: 'center' });
  }, [position, versions]);
}

function isInSight(mark: Element): boolean {
  const { top, bottom } = mark.getBoundingClientRect();
  const frame = document.getElementById('content')?.getBoundingClientRect();
  return frame === undefined || (top >= frame.top && bottom <= frame.bottom);
}
