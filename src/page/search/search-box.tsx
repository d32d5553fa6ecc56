import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../shell/page-context.js';
import { Results } from './results.js';
import { pressInSearch, type Search, useSearch } from './use-search.js';
import words from './words.json' with { type: 'json' };

/** Finds an entity by any of its names, in either language, and makes the view about it. */
export function SearchBox() {
  const search = useSearch();
  return (
    <search class="search">
      <Box search={search} />
      <Results search={search} />
      <span class="hidden-visually" role="status">
        {search.said}
      </span>
    </search>
  );
}

function Box({ search }: { search: Search }) {
  const say = useWords(words);
  const input = useRef<HTMLInputElement>(null);
  useSlash(input);
  const { shown, matches, active } = search;
  return (
    <input
      ref={input}
      type="text"
      role="combobox"
      class="search-input"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      aria-label={say('search')}
      aria-autocomplete="list"
      aria-expanded={shown}
      aria-controls="search-results"
      aria-keyshortcuts="/"
      aria-activedescendant={shown && matches.length > 0 ? `search-${active}` : undefined}
      placeholder={say('search')}
      value={search.typed}
      onInput={(event) => search.type(event.currentTarget.value)}
      onFocus={() => search.show(true)}
      onBlur={() => search.show(false)}
      onKeyDown={(event) => {
        if (!event.isComposing && pressInSearch(event.key, search)) event.preventDefault();
      }}
    />
  );
}

/** "/" brings the focus here, unless something is being written. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const writing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [input]);
}
