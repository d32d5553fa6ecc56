import { activeFilters } from '../filters/edit.js';
import { SearchBox } from '../search/search-box.js';
import { VIEWS } from '../state/state.js';
import { usePage, useWords } from './page-context.js';
import { Settings } from './settings.js';
import words from './words.json' with { type: 'json' };

/** The name of the page, the ways to look at it, search, and how it is displayed. */
export function Header({ onFilters, filtersOpen }: { onFilters: () => void; filtersOpen: boolean }) {
  const { state, go } = usePage();
  const say = useWords(words);
  const active = activeFilters(state.filter).length;
  return (
    <header class="header">
      <h1 class="header-name">
        <span lang="ar">{say('nameAr')}</span> <span lang="en">{say('nameEn')}</span>
      </h1>
      <nav aria-label={say('views')} class="views">
        {VIEWS.map((view) => (
          <button
            type="button"
            key={view}
            class="view-choice"
            aria-current={state.view === view ? 'page' : undefined}
            onClick={() => go({ view })}
          >
            {say(view)}
          </button>
        ))}
      </nav>
      <SearchBox />
      <button
        type="button"
        id="filters-toggle"
        class="filters-toggle"
        aria-expanded={filtersOpen}
        aria-controls="filters"
        onClick={onFilters}
      >
        {say('filters')}
        {active > 0 && <span class="badge"> {active}</span>}
      </button>
      <Settings />
    </header>
  );
}
