import { useEffect } from 'preact/hooks';
import type { Drawing } from './drawing.js';

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
      if (isWhole) drawing.refit();
      else drawing.cy.panBy({ x: (now.width - before.width) / 2, y: (now.height - before.height) / 2 });
      before = now;
    };
    drawing.cy.on('resize', follow);
    return () => void drawing.cy.off('resize', follow);
  }, [drawing]);
}
