import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Overview } from '../../../view/wire.js';
import { caption } from '../scene/caption.js';
import type { Shown } from '../scene/shown.js';
import { Drawing } from './drawing.js';
import { onThemeChange, readPalette } from './palette.js';
import { listenToPointer, type PointerListener } from './pointer.js';

/** What a drawing follows. */
export interface Drawn {
  readonly overview: Overview;
  readonly shown: Shown;
  /** Another text brings all that is shown into sight. */
  readonly opening: string;
  readonly nameOf: (place: number) => string;
  /** Entities with a ring. */
  readonly ringed: readonly string[];
  /** The entity that is told from the others with its neighbours. */
  readonly near: number | null;
  /** Ids of the lines that are told from the others. */
  readonly chosen: ReadonlySet<string>;
}

/** A drawing in the elements given that follows what it is to show. Null until the elements are there. */
export function useDrawing(
  container: RefObject<HTMLDivElement | null>,
  labels: RefObject<HTMLCanvasElement | null>,
  drawn: Drawn,
  listener: PointerListener,
): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const listening = useRef(listener);
  listening.current = listener;
  useLayoutEffect(() => {
    if (container.current === null || labels.current === null) return;
    const made = new Drawing({
      container: container.current,
      labels: labels.current,
      overview: drawn.overview,
      palette: readPalette(),
    });
    listenToPointer(made, () => listening.current);
    const ignore = onThemeChange(() => made.restyle(readPalette()));
    setDrawing(made);
    return () => {
      ignore();
      made.destroy();
    };
  }, [drawn.overview]);
  useFollowing(drawing, drawn);
  return drawing;
}

function useFollowing(drawing: Drawing | null, drawn: Drawn): void {
  const { shown, opening, nameOf, near, ringed, chosen } = drawn;
  const captionOf = useMemo(() => (place: number) => caption(nameOf(place)), [nameOf]);
  const before = useRef<{ drawing: Drawing | null; shown: Shown | null; opening: string }>({
    drawing: null,
    shown: null,
    opening: '',
  });
  useLayoutEffect(() => {
    if (drawing === null) return;
    const last = before.current;
    if (last.drawing === drawing && last.shown === shown) drawing.name(captionOf);
    else drawing.show(shown, captionOf, last.drawing !== drawing || last.opening !== opening);
    before.current = { drawing, shown, opening };
  }, [drawing, shown, opening, captionOf]);
  const rings = ringed.join(' ');
  useEffect(() => drawing?.pointAt(near, { ringed }), [drawing, shown, near, rings]);
  const choice = [...chosen].join('\n');
  useEffect(() => drawing?.choose(chosen), [drawing, shown, choice]);
}
