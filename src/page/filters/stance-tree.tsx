import type { Polarity } from '../../model/closed-sets.js';
import { usePage, useWords } from '../shell/page-context.js';
import { sideOf, useTerms } from '../shell/terms.js';
import { Tick } from './choice-list.js';
import { chosenOf, hasStance, stancesOf, togglePolarity, toggleStance } from './edit.js';
import { useFilter } from './use-filter.js';
import words from './words.json' with { type: 'json' };

const ORDER: readonly Polarity[] = [1, 0, -1];

/** The stances under their polarities: either can be chosen. */
export function StanceTree() {
  const { counts } = usePage();
  const [filter, change] = useFilter();
  const say = useWords(words);
  const term = useTerms();
  const countOf = (polarity: Polarity) =>
    stancesOf(polarity).reduce((sum, stance) => sum + (counts.stances.get(stance) ?? 0), 0);
  return (
    <fieldset class="filter-choices" aria-label={say('stance')}>
      {ORDER.map((polarity) => {
        const side = sideOf(polarity);
        const chosen = chosenOf(filter, polarity);
        return (
          <fieldset key={polarity} class={`filter-side filter-${side}`} aria-label={term(side)}>
            <Tick
              label={<strong>{term(side)}</strong>}
              count={countOf(polarity)}
              checked={chosen === 'all'}
              indeterminate={chosen === 'some'}
              onToggle={() => change(togglePolarity(filter, polarity))}
            />
            <div class="filter-stances">
              {stancesOf(polarity).map((stance) => (
                <Tick
                  key={stance}
                  label={term(stance)}
                  count={counts.stances.get(stance) ?? 0}
                  checked={hasStance(filter, stance)}
                  onToggle={() => change(toggleStance(filter, stance))}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
}
