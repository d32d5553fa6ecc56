import { useEffect, useRef } from 'preact/hooks';
import { nameIn, usePage, useWords } from '../shell/page-context.js';
import { useTerms } from '../shell/terms.js';
import type { Match } from './find.js';
import type { Search } from './use-search.js';
import words from './words.json' with { type: 'json' };

/** The names that were found, below the box. */
export function Results({ search: { shown, matches, all, active, choose } }: { search: Search }) {
  const say = useWords(words);
  return (
    <div class="search-results" hidden={!shown}>
      <div id="search-results" role="listbox" aria-label={say('results')}>
        {shown &&
          matches.map((match, place) => (
            <Result
              key={match.entity.id}
              id={`search-${place}`}
              match={match}
              active={place === active}
              onChoose={choose}
            />
          ))}
      </div>
      {all === 0 && <p class="search-note">{say('none')}</p>}
      {all > matches.length && <p class="search-note">{say('more', { n: all - matches.length })}</p>}
    </div>
  );
}

interface ResultProps {
  readonly id: string;
  readonly match: Match;
  readonly active: boolean;
  readonly onChoose: (match: Match) => void;
}

function Result({ id, match, active, onChoose }: ResultProps) {
  const { state } = usePage();
  const say = useWords(words);
  const term = useTerms();
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) item.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const { entity, positions } = match;
  const name = nameIn(entity, state.names);
  const other = otherName(match, name, state.names === 'ar' ? entity.nameEn : entity.nameAr);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above it has the keys, as a combobox has.
    <div
      ref={item}
      id={id}
      role="option"
      tabIndex={-1}
      class="search-result"
      aria-selected={active}
      // The focus stays in the box: a press must not take it away before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(match)}
    >
      <span class="search-names">
        <bdi class="foreign">{name}</bdi>
        {other !== null && <bdi class="foreign search-other">{other}</bdi>}
      </span>
      <span class="search-facts">
        <span class={`type-dot type-${entity.type}`} aria-hidden="true" />
        {term(entity.type)} · {say('positions', { n: positions })}
      </span>
    </div>
  );
}

/** The name that was found where it is not the one that is shown, else the one in the other language. */
function otherName(match: Match, shown: string, translated: string | null): string | null {
  if (match.name !== shown) return match.name;
  return translated === shown ? null : translated;
}
