import { useMemo } from 'preact/hooks';
import { formatDate } from '../shell/dates.js';
import { usePage, useWords } from '../shell/page-context.js';
import { dayOf } from '../state/address.js';
import { binsOf, dayAt, daysOf, numberOf } from './days.js';
import { useFilter, useSettled } from './use-filter.js';
import words from './words.json' with { type: 'json' };

const BINS = 48;

/** From which day until which, by two thumbs over a picture of how many positions each stretch has. */
export function DateRange() {
  const { overview, counts } = usePage();
  const [filter, change] = useFilter();
  const say = useWords(words);
  const days = useMemo(() => daysOf(overview, filter.undated), [overview, filter.undated]);
  const dated = filter.since !== null || filter.until !== null;
  return (
    <>
      {days === null ? <p class="filter-note">{say('noDates')}</p> : <Range {...days} />}
      {counts.undated > 0 && (
        <p class="filter-note">{say(dated ? 'undatedOut' : 'undated', { n: counts.undated })}</p>
      )}
      <label class="filter-tick">
        <input
          type="checkbox"
          checked={filter.undated === 'article'}
          onChange={(event) => change({ undated: event.currentTarget.checked ? 'article' : 'out' })}
        />
        <span class="filter-label">{say('byArticle')}</span>
      </label>
    </>
  );
}

interface Chosen {
  readonly since: string | null;
  readonly until: string | null;
}

function Range({ first, last }: { first: number; last: number }) {
  const [filter, change] = useFilter();
  const [{ since, until }, move] = useSettled<Chosen>(filter, (chosen) =>
    change({ since: chosen.since, until: chosen.until }, { replace: true }),
  );
  const low = since === null ? first : within(numberOf(since), first, last);
  const high = until === null ? last : within(numberOf(until), first, last);
  const setLow = (day: number) => move({ since: day <= first ? null : dayAt(Math.min(day, high)), until });
  const setHigh = (day: number) => move({ since, until: day >= last ? null : dayAt(Math.max(day, low)) });
  return (
    <>
      <div class="date-slider">
        <Histogram first={first} last={last} low={low} high={high} />
        <Thumb end="from" day={low} first={first} last={last} onMove={setLow} onTop={low === last} />
        <Thumb end="to" day={high} first={first} last={last} onMove={setHigh} onTop={false} />
      </div>
      <div class="date-fields">
        <DayField end="from" day={since ?? dayAt(first)} onChoose={(day) => change({ since: day })} />
        <DayField end="to" day={until ?? dayAt(last)} onChoose={(day) => change({ until: day })} />
      </div>
    </>
  );
}

function within(day: number, first: number, last: number): number {
  return Math.min(last, Math.max(first, day));
}

interface ThumbProps {
  readonly end: 'from' | 'to';
  readonly day: number;
  readonly first: number;
  readonly last: number;
  readonly onMove: (day: number) => void;
  readonly onTop: boolean;
}

function Thumb({ end, day, first, last, onMove, onTop }: ThumbProps) {
  const { language } = usePage().state;
  const say = useWords(words);
  return (
    <input
      type="range"
      class={onTop ? 'date-thumb date-thumb-top' : 'date-thumb'}
      aria-label={say(end)}
      aria-valuetext={formatDate(dayAt(day), language)}
      min={first}
      max={last}
      step={1}
      value={day}
      onInput={(event) => {
        onMove(Number(event.currentTarget.value));
        // The other thumb may have stopped it short of where the browser has drawn it.
        event.currentTarget.value = String(day);
      }}
    />
  );
}

interface DayFieldProps {
  readonly end: 'from' | 'to';
  readonly day: string;
  readonly onChoose: (day: string) => void;
}

/** The day in words, and a field to write another. */
function DayField({ end, day, onChoose }: DayFieldProps) {
  const { language } = usePage().state;
  const say = useWords(words);
  return (
    <label class="date-field">
      <span>
        {say(end)} <strong>{formatDate(day, language)}</strong>
      </span>
      <input
        type="date"
        value={day}
        onChange={(event) => {
          const chosen = dayOf(event.currentTarget.value);
          if (chosen !== null) onChoose(chosen);
        }}
      />
    </label>
  );
}

interface HistogramProps {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number;
}

function Histogram({ first, last, low, high }: HistogramProps) {
  const { dates } = usePage().counts;
  const bins = useMemo(() => binsOf(dates, first, last, BINS), [dates, first, last]);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return (
    <div class="date-bins" aria-hidden="true">
      {bins.map(({ from, to, count }) => (
        <span
          key={from}
          class={to >= low && from <= high ? 'date-bin date-bin-in' : 'date-bin'}
          style={{ blockSize: count === 0 ? '0' : `max(2px, ${(count / most) * 100}%)` }}
        />
      ))}
    </div>
  );
}
