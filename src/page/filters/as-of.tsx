import { useMemo } from 'preact/hooks';
import { momentsOf } from '../data/moments.js';
import { formatMoment } from '../shell/dates.js';
import { usePage, useWords } from '../shell/page-context.js';
import { momentOf } from '../state/address.js';
import { useFilter, useSettled } from './use-filter.js';
import words from './words.json' with { type: 'json' };

/** The graph as it is, or as the store knew it at an earlier moment. */
export function AsOf() {
  const { overview } = usePage();
  const [{ asOf }, change] = useFilter();
  const say = useWords(words);
  const moments = useMemo(() => momentsOf(overview), [overview]);
  // Before the last change: what can be seen first of what was otherwise.
  const earlier = moments.at(-2) ?? moments.at(-1) ?? null;
  return (
    <fieldset class="filter-choices" aria-label={say('time')}>
      <label class="filter-tick">
        <input type="radio" name="as-of" checked={asOf === null} onChange={() => change({ asOf: null })} />
        <span class="filter-label">{say('now')}</span>
      </label>
      <label class="filter-tick">
        <input
          type="radio"
          name="as-of"
          checked={asOf !== null}
          disabled={earlier === null}
          onChange={() => change({ asOf: earlier })}
        />
        <span class="filter-label">{say('earlier')}</span>
      </label>
      {asOf !== null && <Moment asOf={asOf} moments={moments} />}
    </fieldset>
  );
}

function Moment({ asOf, moments }: { asOf: string; moments: readonly string[] }) {
  const { language } = usePage().state;
  const [, change] = useFilter();
  const say = useWords(words);
  const [moment, move] = useSettled(asOf, (chosen) => change({ asOf: chosen }, { replace: true }));
  // The last change at or before the moment.
  const place = moments.findLastIndex((known) => known <= moment);
  const written = formatMoment(moment, language);
  return (
    <div class="as-of">
      {moments.length > 1 && (
        <input
          type="range"
          aria-label={say('changes')}
          aria-valuetext={written}
          min={0}
          max={moments.length - 1}
          step={1}
          value={Math.max(0, place)}
          onInput={(event) => {
            const chosen = moments[Number(event.currentTarget.value)];
            if (chosen !== undefined) move(chosen);
          }}
        />
      )}
      <p class="filter-note">{place < 0 ? say('before', { moment: written }) : written}</p>
      <MomentField moment={moment} onChoose={(chosen) => change({ asOf: chosen })} />
    </div>
  );
}

function MomentField({ moment, onChoose }: { moment: string; onChoose: (moment: string) => void }) {
  const say = useWords(words);
  return (
    <label class="date-field">
      {say('moment')}
      <input
        type="datetime-local"
        step={1}
        value={moment.slice(0, 19)}
        onChange={(event) => {
          // A second counts to its end.
          const chosen = momentOf(`${event.currentTarget.value.padEnd(19, ':00')}.999Z`);
          if (chosen !== null) onChoose(chosen);
        }}
      />
    </label>
  );
}
