import { useMemo } from 'preact/hooks';
import { formatDate } from '../shell/dates.js';
import { usePage, useWords } from '../shell/page-context.js';
import { type Choice, ChoiceList } from './choice-list.js';
import { toggle } from './edit.js';
import { useFilter } from './use-filter.js';
import words from './words.json' with { type: 'json' };

/** The articles, those with most to show first. */
export function ArticleChoices() {
  const { overview, counts, state } = usePage();
  const [filter, change] = useFilter();
  const say = useWords(words);
  const choices = useMemo(
    () =>
      overview.articles
        .map(({ id, title, publishedAt }) => ({
          key: id,
          label: title ?? id,
          count: counts.articles.get(id) ?? 0,
          foreign: true,
          note: publishedAt === null ? null : formatDate(publishedAt, state.language),
        }))
        .sort(mostFirst),
    [overview, counts, state.language],
  );
  return (
    <ChoiceList
      label={say('articles')}
      choices={choices}
      chosen={filter.articles}
      onToggle={(id) => change({ articles: toggle(filter.articles, id) })}
    />
  );
}

/** The publishers, those with most to show first. */
export function PublisherChoices() {
  const { overview, counts } = usePage();
  const [filter, change] = useFilter();
  const say = useWords(words);
  const choices = useMemo(() => {
    const names = new Set(overview.articles.map(({ publisher }) => publisher ?? ''));
    return [...names]
      .map((key) => ({
        key,
        label: key === '' ? say('noPublisher') : key,
        count: counts.publishers.get(key) ?? 0,
        foreign: key !== '',
      }))
      .sort(mostFirst);
  }, [overview, counts, say]);
  return (
    <ChoiceList
      label={say('publishers')}
      choices={choices}
      chosen={filter.publishers}
      onToggle={(name) => change({ publishers: toggle(filter.publishers, name) })}
    />
  );
}

function mostFirst(one: Choice<string>, other: Choice<string>): number {
  return other.count - one.count || one.label.localeCompare(other.label);
}
