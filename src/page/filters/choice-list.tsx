import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { foldWords } from '../search/fold.js';
import { useWords } from '../shell/page-context.js';
import { formatNumber } from '../shell/words.js';
import words from './words.json' with { type: 'json' };

/** As many as are shown before the reader says more. */
const MOST = 25;
/** A list longer than this can be searched. */
const LONG = 8;

export interface Choice<Key> {
  readonly key: Key;
  readonly label: string;
  /** How many positions it would let through. */
  readonly count: number;
  /** Whether the label comes from an article or the graph. */
  readonly foreign?: boolean;
  readonly note?: string | null;
}

interface ChoiceListProps<Key> {
  readonly label: string;
  readonly choices: readonly Choice<Key>[];
  readonly chosen: readonly Key[];
  readonly onToggle: (key: Key) => void;
}

/** Choices to be ticked, with how much each would show; a long list has a search of its own. */
export function ChoiceList<Key extends string>({ label, choices, chosen, onToggle }: ChoiceListProps<Key>) {
  const say = useWords(words);
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const fitting = fittingChoices(choices, typed);
  const shown = fitting.filter(({ key }, place) => all || place < MOST || chosen.includes(key));
  return (
    <fieldset class="filter-choices" aria-label={label}>
      {choices.length > LONG && (
        <input
          type="search"
          class="filter-search"
          dir="auto"
          aria-label={say('narrow', { list: label })}
          placeholder={say('narrow', { list: label })}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {shown.map(({ key, ...choice }) => (
        <Tick key={key} {...choice} checked={chosen.includes(key)} onToggle={() => onToggle(key)} />
      ))}
      {fitting.length === 0 && <p class="filter-note">{say('noneLikeThis')}</p>}
      {shown.length < fitting.length && (
        <button type="button" class="filter-more" onClick={() => setAll(true)}>
          {say('showAll', { n: fitting.length })}
        </button>
      )}
    </fieldset>
  );
}

function fittingChoices<Key>(choices: readonly Choice<Key>[], typed: string): readonly Choice<Key>[] {
  const asked = foldWords(typed);
  if (asked.length === 0) return choices;
  return choices.filter(({ label, note }) => {
    const line = foldWords(`${label} ${note ?? ''}`).join(' ');
    return asked.every((word) => line.includes(word));
  });
}

interface TickProps {
  readonly label: ComponentChildren;
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly indeterminate?: boolean;
  readonly foreign?: boolean;
  readonly note?: string | null;
}

/** One choice: its box, what it is, and how many positions it would show. */
export function Tick({ label, count, checked, onToggle, indeterminate = false, foreign, note }: TickProps) {
  return (
    <label class={count === 0 && !checked ? 'filter-tick filter-tick-idle' : 'filter-tick'}>
      <input type="checkbox" checked={checked} indeterminate={indeterminate} onChange={onToggle} />
      <span class="filter-label">
        {foreign === true ? <bdi class="foreign">{label}</bdi> : label}
        {note !== undefined && note !== null && <span class="filter-tick-note"> {note}</span>}
      </span>
      <span class="filter-count">{formatNumber(count)}</span>
    </label>
  );
}
