import { useMemo } from 'preact/hooks';
import { nameIn, usePage, useWords } from '../shell/page-context.js';
import { type Pairs, speakersOf, targetsOf } from './entries.js';
import words from './words.json' with { type: 'json' };

interface PickersProps {
  readonly pairs: Pairs;
  /** Places in the overview's entities. */
  readonly speaker: number | undefined;
  readonly target: number | undefined;
}

/** Whose positions, and on what: those with most positions first. */
export function Pickers({ pairs, speaker, target }: PickersProps) {
  const { overview, go } = usePage();
  const say = useWords(words);
  const focus = overview.entities[speaker ?? -1]?.id ?? null;
  const speakers = useMemo(() => speakersOf(pairs), [pairs]);
  const targets = useMemo(() => targetsOf(pairs, speaker), [pairs, speaker]);
  return (
    <div class="timeline-pickers">
      <Picker
        label={say('speaker')}
        counts={speakers}
        chosen={speaker}
        onChoose={(id) => go({ focus: id, target: null, edge: null, position: null })}
      />
      <Picker
        label={say('target')}
        counts={targets}
        chosen={target}
        onChoose={(id) => go({ focus, target: id, edge: null, position: null })}
      />
    </div>
  );
}

interface PickerProps {
  readonly label: string;
  /** Places of entities, each with its number of positions. */
  readonly counts: readonly (readonly [number, number])[];
  readonly chosen: number | undefined;
  readonly onChoose: (id: string) => void;
}

function Picker({ label, counts, chosen, onChoose }: PickerProps) {
  const { overview, state } = usePage();
  const say = useWords(words);
  const options = useMemo(
    () =>
      counts
        .flatMap(([place, count]) => {
          const entity = overview.entities[place];
          return entity === undefined
            ? []
            : [{ place, id: entity.id, name: nameIn(entity, state.names), count }];
        })
        .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, state.names)),
    [counts, overview, state.names],
  );
  const current = options.find(({ place }) => place === chosen);
  return (
    <label class="timeline-picker">
      {label}{' '}
      <select
        value={current?.id ?? ''}
        disabled={options.length === 0}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {current === undefined && <option value="">{say('choose')}</option>}
        {options.map(({ id, name, count }) => (
          <option key={id} value={id}>
            {name} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}
