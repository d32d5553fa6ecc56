import { formatDate, formatMoment } from '../shell/dates.js';
import { isolate } from '../shell/foreign.js';
import { usePage, useWords } from '../shell/page-context.js';
import { sideOf, useTerms } from '../shell/terms.js';
import type { Say } from '../shell/words.js';
import { NO_FILTER } from '../state/state.js';
import { type ActiveFilter, activeFilters } from './edit.js';
import { useFilter } from './use-filter.js';
import words from './words.json' with { type: 'json' };

/** How much is shown of how much, and why: each filter to be taken away. */
export function ActiveFilters() {
  const { counts } = usePage();
  const [filter, change] = useFilter();
  const say = useWords(words);
  const nameOf = useFilterName();
  const active = activeFilters(filter);
  const { shown, all } = counts;
  return (
    <section class="active-filters" aria-label={say('shown')}>
      <p class="shown" role="status">
        {say(shown === all ? 'all' : 'some', { n: shown, all })}
      </p>
      {active.length > 0 && (
        <ul class="chips">
          {active.map((one) => (
            <li key={keyOf(one)}>
              <button
                type="button"
                class="chip"
                aria-label={say('remove', { filter: nameOf(one) })}
                onClick={() => change(one.without)}
              >
                <span class="chip-text">{nameOf(one)}</span> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="chip chip-reset" onClick={() => change(NO_FILTER)}>
              {say('reset')}
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

function keyOf({ without: _, ...active }: ActiveFilter): string {
  return JSON.stringify(active);
}

function useFilterName(): (active: ActiveFilter) => string {
  const { overview, state } = usePage();
  const { language } = state;
  const say = useWords(words);
  const term = useTerms();
  return (active) => {
    switch (active.kind) {
      case 'stance':
        return term(active.stance);
      case 'polarity':
        return term(sideOf(active.polarity));
      case 'type':
        return say('speakerIs', { type: term(active.type) });
      case 'targetType':
        return say('targetIs', { type: term(active.type) });
      case 'article':
        return isolate(overview.articles.find(({ id }) => id === active.id)?.title ?? active.id);
      case 'publisher':
        return active.id === '' ? say('noPublisher') : isolate(active.id);
      case 'dates':
        return rangeName(active, say, (day) => formatDate(day, language));
      case 'asOf':
        return say('asOf', { moment: formatMoment(active.moment, language) });
    }
  };
}

function rangeName(
  { since, until }: { readonly since: string | null; readonly until: string | null },
  say: Say<keyof typeof words>,
  write: (day: string) => string,
): string {
  const [from, to] = [since, until].map((day) => (day === null ? '' : write(day)));
  if (since === null) return say('untilDay', { to: to ?? '' });
  return until === null
    ? say('sinceDay', { from: from ?? '' })
    : say('range', { from: from ?? '', to: to ?? '' });
}
