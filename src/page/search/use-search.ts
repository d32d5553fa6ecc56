import { useMemo, useState } from 'preact/hooks';
import { isolate } from '../shell/foreign.js';
import { nameIn, usePage, useWords } from '../shell/page-context.js';
import { findNames, indexNames, type Match } from './find.js';
import words from './words.json' with { type: 'json' };

const MOST = 12;
const NOTHING: ReturnType<typeof findNames> = { matches: [], all: 0 };

/** A search as it stands, and what can be done with it. */
export interface Search {
  readonly typed: string;
  /** Whether what was found is shown. */
  readonly shown: boolean;
  readonly matches: readonly Match[];
  readonly all: number;
  /** Place of the match that Enter chooses. */
  readonly active: number;
  /** For those who do not see it. */
  readonly said: string;
  readonly type: (text: string) => void;
  readonly show: (shown: boolean) => void;
  readonly move: (by: number) => void;
  readonly choose: (match: Match | undefined) => void;
}

export function useSearch(): Search {
  const { overview, state, go } = usePage();
  const say = useWords(words);
  const indexOf = useMemo(() => once(() => indexNames(overview)), [overview]);
  const [typed, setTyped] = useState('');
  const [open, show] = useState(false);
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState('');
  const { matches, all } = useMemo(
    () => (typed.trim() === '' ? NOTHING : findNames(indexOf(), typed, MOST)),
    [indexOf, typed],
  );
  const shown = open && typed.trim() !== '';
  const found = shown ? say(all === 0 ? 'none' : 'found', { n: all }) : '';
  const restart = (text: string, opened: boolean, said: string) => {
    setTyped(text);
    setActive(0);
    show(opened);
    setChosen(said);
  };
  return {
    typed,
    shown,
    matches,
    all,
    active,
    said: chosen || found,
    type: (text) => restart(text, true, ''),
    show,
    move: (by) => setActive((active + by + matches.length) % Math.max(1, matches.length)),
    choose: (match) => {
      if (match === undefined) return;
      const { entity } = match;
      const target = state.target === entity.id ? null : state.target;
      go({ focus: entity.id, target, edge: null, position: null });
      restart('', false, say('chosen', { name: isolate(nameIn(entity, state.names)) }));
    },
  };
}

/** What a key does in the box; whether it was for the box. */
export function pressInSearch(key: string, search: Search): boolean {
  const { shown, matches, active, typed } = search;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (shown) search.move(key === 'ArrowDown' ? 1 : -1);
      else search.show(true);
      return true;
    case 'Enter':
      if (shown) search.choose(matches[active]);
      return true;
    case 'Escape':
      if (typed === '') return false;
      if (shown) search.show(false);
      else search.type('');
      return true;
    default:
      return false;
  }
}

/** Makes something when it is first wanted: a page opens sooner without the names of thousands. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
