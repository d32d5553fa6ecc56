import { useMemo } from 'preact/hooks';
import { useLoaded } from '../data/use-loaded.js';
import { Failed } from '../shell/failed.js';
import { usePage, useWords } from '../shell/page-context.js';
import { Chart } from './chart.js';
import { choosePair, type Entry, entriesOf, pairsOf } from './entries.js';
import { List } from './list.js';
import { Pickers } from './pickers.js';
import words from './words.json' with { type: 'json' };

/**
 * How an actor's stance on something developed: everything that was ever stated, whatever the filter says. Where nothing
 * is chosen it is the pair of which there is most to tell.
 */
export function TimelineView() {
  const { overview, state, placeOf } = usePage();
  const say = useWords(words);
  const pairs = useMemo(() => pairsOf(overview), [overview]);
  const [speaker, target] = useMemo(() => choosePair(pairs, placeOf, state), [pairs, placeOf, state]);
  const entries = useMemo(
    () => (speaker === undefined || target === undefined ? [] : entriesOf(overview, speaker, target)),
    [overview, speaker, target],
  );
  return (
    <section class="timeline">
      <Pickers pairs={pairs} speaker={speaker} target={target} />
      {entries.length === 0 ? <p class="empty">{say('none')}</p> : <Entries entries={entries} />}
    </section>
  );
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  const { source, go } = usePage();
  const say = useWords(words);
  const ids = entries.map(({ position }) => position.id);
  const { value, error, again } = useLoaded(() => source.positions(ids), ids.join(' '));
  const details = useMemo(() => new Map((value ?? []).map((detail) => [detail.id, detail])), [value]);
  const open = ({ position }: Entry) => go({ position: position.id, edge: null });
  const changes = entries.filter(({ changedFrom }) => changedFrom !== null).length;
  return (
    <>
      <p class="timeline-summary" role="status">
        {say('summary', { n: entries.length, changes: say('changes', { n: changes }) })}
      </p>
      <Chart entries={entries} onOpen={open} />
      {error !== null && <Failed message={say('failed', { reason: error })} onAgain={again} />}
      <List entries={entries} details={details} onOpen={open} />
    </>
  );
}
