import { SearchBox } from '../search/search-box.js';
import { LANGUAGES, THEMES, VIEWS } from '../state/state.js';
import { usePage, useWords } from './page-context.js';
import words from './words.json' with { type: 'json' };

/** The name of the page, the ways to look at it, search, and how it is displayed. */
export function Header({ onFilters, filtersOpen }: { onFilters: () => void; filtersOpen: boolean }) {
  const { state, go } = usePage();
  const say = useWords(words);
  return (
    <header class="header">
      <h1 class="header-name">
        <span lang="ar">إسناد</span> <span lang="en">Isnad</span>
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
      <button type="button" class="filters-toggle" aria-expanded={filtersOpen} onClick={onFilters}>
        {say('filters')}
      </button>
      <Settings />
    </header>
  );
}

function Settings() {
  const { state, go } = usePage();
  const say = useWords(words);
  return (
    <details class="settings">
      <summary>{say('settings')}</summary>
      <div class="settings-choices">
        <Choice
          label={say('language')}
          choices={LANGUAGES}
          chosen={state.language}
          onChoose={(language) => go({ language, names: language })}
        />
        <Choice
          label={say('names')}
          choices={LANGUAGES}
          chosen={state.names}
          onChoose={(names) => go({ names })}
        />
        <Choice
          label={say('theme')}
          choices={THEMES}
          chosen={state.theme}
          onChoose={(theme) => go({ theme })}
        />
      </div>
    </details>
  );
}

function Choice<Option extends keyof typeof words>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  choices: readonly Option[];
  chosen: Option;
  onChoose: (option: Option) => void;
}) {
  const say = useWords(words);
  return (
    <label class="choice">
      {label}
      <select
        value={chosen}
        onChange={(event) => {
          const option = choices.find((choice) => choice === event.currentTarget.value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {choices.map((option) => (
          <option key={option} value={option}>
            {say(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
