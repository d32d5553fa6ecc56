import { useEffect } from 'preact/hooks';
import type { Room } from '../scene/sizes.js';
import type { Drawing } from './drawing.js';

/** A smaller change of the room, as by a line that appears above it, is no reason to draw all at another size. */
const SMALL_CHANGE = 0.2;

/** Keeps the drawing where it is when its room changes: whole where it was seen whole, else its middle in the middle. */
export function useResize(drawing: Drawing | null): void {
  useEffect(() => {
    if (drawing === null) return;
    let before = drawing.room();
    const follow = () => {
      const now = drawing.room();
      if (now.width === before.width && now.height === before.height) return;
      const { x, y } = drawing.cy.pan();
      const isWhole = drawing.cy.zoom() === 1 && x === before.width / 2 && y === before.height / 2;
      if (isWhole && isAnother(before, now)) drawing.rescale();
      else drawing.cy.panBy({ x: (now.width - before.width) / 2, y: (now.height - before.height) / 2 });
      before = now;
    };
    drawing.cy.on('resize', follow);
    return () => void drawing.cy.off('resize', follow);
  }, [drawing]);
}

function isAnother(before: Room, now: Room): boolean {
  const change = (one: number, other: number) => Math.abs(one - other) / Math.max(one, other, 1);
  return Math.max(change(before.width, now.width), change(before.height, now.height)) > SMALL_CHANGE;
}
