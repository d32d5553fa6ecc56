import { useMemo } from 'preact/hooks';
import type { Polarity } from '../../model/closed-sets.js';
import { usePage, useWords } from '../shell/page-context.js';
import { useNarrow } from '../shell/panels.js';
import { sideOf, useTerms } from '../shell/terms.js';
import type { Entry } from './entries.js';
import { timeScale } from './scale.js';
import words from './words.json' with { type: 'json' };

/** Of the drawing, in its own units; letters are 14 of them high. */
const WIDTHS = { wide: 900, narrow: 420 };
const LANES: readonly Polarity[] = [1, 0, -1];
const LANE_HEIGHT = 44;
const AXIS = LANES.length * LANE_HEIGHT;
/** Room for the names of the lanes. */
const GUTTER = 90;

/** The dated positions on a line of time, in a lane for each side; a line leads from side to side where it changed. */
export function Chart({ entries, onOpen }: { entries: readonly Entry[]; onOpen: (entry: Entry) => void }) {
  const { language } = usePage().state;
  const say = useWords(words);
  const narrow = useNarrow();
  const width = narrow ? WIDTHS.narrow : WIDTHS.wide;
  const dated = entries.flatMap((entry) => (entry.date === null ? [] : [{ ...entry, date: entry.date }]));
  const key = dated.map(({ date }) => date).join(' ');
  const scale = useMemo(
    () =>
      timeScale(
        dated.map(({ date }) => date),
        narrow ? 4 : 8,
      ),
    [key, narrow],
  );
  // Time runs as the language does.
  const across = (at: number) => {
    const along = GUTTER + at * (width - GUTTER - 30);
    return language === 'ar' ? width - along : along;
  };
  const points = dated.map((entry) => ({
    entry,
    x: across(scale.at(entry.date)),
    y: heightOf(entry.polarity),
  }));
  if (points.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with things to press in it has no element of its own.
    <svg class="timeline-chart" viewBox={`0 0 ${width} ${AXIS + 26}`} role="group" aria-label={say('chart')}>
      <Lanes start={across(0)} nameAt={language === 'ar' ? width - 4 : 4} end={across(1)} />
      {scale.ticks.map(({ at, label }) => (
        <Tick key={label} x={across(at)} label={label} />
      ))}
      <Turns points={points} />
      {points.map((point) => (
        <Dot key={point.entry.position.id} {...point} onOpen={onOpen} />
      ))}
    </svg>
  );
}

function Tick({ x, label }: { x: number; label: string }) {
  return (
    <g class="timeline-tick">
      <line x1={x} x2={x} y1={0} y2={AXIS} />
      <text x={x} y={AXIS + 18} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

interface Point {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
}

function heightOf(polarity: Polarity): number {
  return LANES.indexOf(polarity) * LANE_HEIGHT + LANE_HEIGHT / 2;
}

function Lanes({ start, end, nameAt }: { start: number; end: number; nameAt: number }) {
  const term = useTerms();
  return (
    <>
      {LANES.map((polarity) => (
        <g key={polarity} class={`timeline-lane side-${sideOf(polarity)}`}>
          <line x1={start} x2={end} y1={heightOf(polarity)} y2={heightOf(polarity)} />
          <text x={nameAt} y={heightOf(polarity) + 5} text-anchor="start">
            {term(sideOf(polarity))}
          </text>
        </g>
      ))}
    </>
  );
}

/** From each position that is for or against to the next, where the side is another. */
function Turns({ points }: { points: readonly Point[] }) {
  const sides = points.filter(({ entry }) => entry.polarity !== 0);
  return (
    <>
      {sides.map(({ entry, x, y }, index) => {
        const before = sides[index - 1];
        if (before === undefined || entry.changedFrom === null) return null;
        return (
          <line key={entry.position.id} class="timeline-turn" x1={before.x} y1={before.y} x2={x} y2={y} />
        );
      })}
    </>
  );
}

function Dot({ entry, x, y, onOpen }: Point & { onOpen: (entry: Entry) => void }) {
  const term = useTerms();
  const { position, polarity, date } = entry;
  const name = `${date}: ${term(position.stance)}`;
  const open = () => onOpen(entry);
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in a drawing.
    <g
      role="button"
      // In a drawing the name of an attribute keeps its capitals, and this one has none.
      tabindex={0}
      aria-label={name}
      class={`timeline-dot side-${sideOf(polarity)} ${position.current ? '' : 'is-withdrawn'}`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <title>{name}</title>
      <circle cx={x} cy={y} r={12} class="timeline-target" />
      <circle cx={x} cy={y} r={7} class="timeline-mark" />
    </g>
  );
}
