import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from '../data/use-loaded.js';
import { Failed } from '../shell/failed.js';
import { usePage, useWords } from '../shell/page-context.js';
import { PositionCard } from './position-card.js';
import words from './words.json' with { type: 'json' };

/** As many are asked for at once; the server gives 200 at most. */
const PAGE = 40;

/** Positions one below the other, more of them as the reader comes to the end. */
export function PositionList({ ids }: { ids: readonly string[] }) {
  const { state } = usePage();
  const say = useWords(words);
  const marked = state.position === null ? 0 : Math.max(0, ids.indexOf(state.position));
  const [pages, setPages] = useState(1 + Math.floor(marked / PAGE));
  const shown = Math.min(pages, Math.ceil(ids.length / PAGE));
  const left = ids.length - shown * PAGE;
  return (
    <>
      {Array.from({ length: shown }, (_, page) => (
        <PositionPage key={page} ids={ids.slice(page * PAGE, (page + 1) * PAGE)}>
          {left > 0 && page === shown - 1 && (
            <More label={say('more', { n: left })} onMore={() => setPages(pages + 1)} />
          )}
        </PositionPage>
      ))}
    </>
  );
}

/** @param children what comes after it, once it is there */
function PositionPage({ ids, children }: { ids: readonly string[]; children: ComponentChildren }) {
  const { source, state } = usePage();
  const say = useWords(words);
  const { value, error, again } = useLoaded(() => source.positions(ids), ids.join(' '));
  if (error !== null) return <Failed message={say('failed', { reason: error })} onAgain={again} />;
  if (value === null) {
    return (
      <p class="evidence-loading" role="status">
        {say('loading')}
      </p>
    );
  }
  const gone = ids.length - value.length;
  return (
    <>
      {value.map((position) => (
        <PositionCard
          key={position.id}
          position={position}
          marked={ids.length > 1 && position.id === state.position}
        />
      ))}
      {gone > 0 && <p class="evidence-gone">{say('gone', { n: gone })}</p>}
      {children}
    </>
  );
}

/** Asks for more when it comes into sight, or is pressed. */
function More({ label, onMore }: { label: string; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (button.current === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) latest.current();
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  });
  return (
    <button ref={button} type="button" class="evidence-more" onClick={onMore}>
      {label}
    </button>
  );
}
