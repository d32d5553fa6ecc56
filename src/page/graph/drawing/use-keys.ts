import { useCallback } from 'preact/hooks';
import { DIRECTIONS, nearestInDirection, type Point } from '../scene/nearest.js';
import type { Shown } from '../scene/shown.js';
import { useMoves } from '../use-moves.js';
import type { Drawing } from './drawing.js';

/** What the keys do in the drawing. Letters are told by their place on the keyboard: it may be an Arabic one. */
export function useKeys(
  drawing: Drawing | null,
  shown: Shown,
  cursor: number | null,
  onCursor: (place: number) => void,
): (event: KeyboardEvent) => void {
  const moves = useMoves();
  return useCallback(
    (event) => {
      if (drawing === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const act =
        walkOf(event.key, drawing, shown, cursor, onCursor) ??
        viewOf(event.key, drawing) ??
        (event.key === 'Escape' ? moves.showAll : null) ??
        (cursor === null ? null : actOn(event, cursor, moves));
      if (act === null) return;
      event.preventDefault();
      act();
    },
    [drawing, shown, cursor, onCursor, moves],
  );
}

type Act = () => void;

function walkOf(
  key: string,
  drawing: Drawing,
  shown: Shown,
  cursor: number | null,
  onCursor: (place: number) => void,
): Act | null {
  const direction = DIRECTIONS.find((each) => each === key);
  if (direction === undefined) return null;
  return () => {
    const from = cursor === null ? null : drawing.pointOnScreen(cursor);
    const next =
      from === null ? bestConnected(shown) : nearestInDirection(from, direction, points(drawing, shown));
    if (next === null) return;
    drawing.reveal(next);
    onCursor(next);
  };
}

function* points(drawing: Drawing, shown: Shown): Generator<[number, Point]> {
  for (const place of shown.nodes.keys()) {
    const point = drawing.pointOnScreen(place);
    if (point !== null) yield [place, point];
  }
}

function viewOf(key: string, drawing: Drawing): Act | null {
  if (key === '+' || key === '=') return () => drawing.zoom(1);
  if (key === '-' || key === '_') return () => drawing.zoom(-1);
  return key === '0' ? () => drawing.refit() : null;
}

function actOn({ key, code }: KeyboardEvent, cursor: number, moves: ReturnType<typeof useMoves>): Act | null {
  if (key === 'Enter' || key === ' ') return () => moves.focusOn(cursor);
  return code === 'KeyE' ? () => moves.toggle(cursor) : null;
}

/** The entity with the most edges; null where nothing is shown. */
function bestConnected(shown: Shown): number | null {
  const [best] = [...shown.nodes.values()].sort((one, other) => other.degree - one.degree);
  return best?.place ?? null;
}
