import type { ComponentChildren } from 'preact';
import { ACTOR_TYPES, ENTITY_TYPES } from '../../model/closed-sets.js';
import { usePage, useWords } from '../shell/page-context.js';
import { useTerms } from '../shell/terms.js';
import { NO_FILTER } from '../state/state.js';
import { AsOf } from './as-of.js';
import { ChoiceList } from './choice-list.js';
import { DateRange } from './date-range.js';
import { activeFilters, toggle } from './edit.js';
import { ArticleChoices, PublisherChoices } from './sources.js';
import { StanceTree } from './stance-tree.js';
import { useFilter } from './use-filter.js';
import words from './words.json' with { type: 'json' };

/** What is shown of the graph: each way to narrow it, with how much it would leave. */
export function FilterPanel({ onClose }: { onClose: () => void }) {
  const { counts } = usePage();
  const say = useWords(words);
  return (
    <>
      <Head onClose={onClose} />
      {counts.withoutTarget > 0 && (
        <p class="filter-note">{say('withoutTarget', { n: counts.withoutTarget })}</p>
      )}
      <Section title={say('stance')}>
        <StanceTree />
      </Section>
      <Section title={say('dates')}>
        <DateRange />
      </Section>
      <Section title={say('time')}>
        <AsOf />
      </Section>
      <Types />
      <Section title={say('articles')}>
        <ArticleChoices />
      </Section>
      <Section title={say('publishers')}>
        <PublisherChoices />
      </Section>
      <button type="button" class="filters-done" onClick={onClose}>
        {say('done', { n: counts.shown })}
      </button>
    </>
  );
}

function Head({ onClose }: { onClose: () => void }) {
  const [filter, change] = useFilter();
  const say = useWords(words);
  return (
    <div class="filter-head">
      <h2 id="filters-heading" tabIndex={-1}>
        {say('filters')}
      </h2>
      <button type="button" disabled={activeFilters(filter).length === 0} onClick={() => change(NO_FILTER)}>
        {say('reset')}
      </button>
      <button type="button" class="close" aria-label={say('close')} onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

function Types() {
  const { counts } = usePage();
  const [filter, change] = useFilter();
  const say = useWords(words);
  const term = useTerms();
  return (
    <>
      <Section title={say('speakers')}>
        <ChoiceList
          label={say('speakers')}
          choices={ACTOR_TYPES.map((key) => ({ key, label: term(key), count: counts.types.get(key) ?? 0 }))}
          chosen={filter.types}
          onToggle={(type) => change({ types: toggle(filter.types, type) })}
        />
      </Section>
      <Section title={say('targets')}>
        <ChoiceList
          label={say('targets')}
          choices={ENTITY_TYPES.map((key) => ({
            key,
            label: term(key),
            count: counts.targetTypes.get(key) ?? 0,
          }))}
          chosen={filter.targetTypes}
          onToggle={(type) => change({ targetTypes: toggle(filter.targetTypes, type) })}
        />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="filter-section" open>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}
