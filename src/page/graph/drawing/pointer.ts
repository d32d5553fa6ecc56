import type { EventObject } from 'cytoscape';
import type { Point } from '../scene/nearest.js';
import type { Drawing } from './drawing.js';

/** What lies under the pointer: an entity by its place, or a line by its id; and where, in pixels of the drawing. */
export interface Pointed extends Point {
  readonly place: number | null;
  readonly line: string | null;
}

export interface PointerListener {
  /** Pointed at something, or at nothing. */
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onNode: (place: number) => void;
  /** The number of an entity's hidden edges was pressed. */
  readonly onHidden: (place: number) => void;
  /** @param line its id */
  readonly onLine: (line: string) => void;
}

/** Listens to mouse and fingers. */
export function listenToPointer({ cy, labels }: Drawing, listener: () => PointerListener): void {
  cy.on('mouseover mousemove', 'node, edge', (event) => {
    if (!event.target.grabbed?.()) listener().onPoint(pointedBy(event));
  });
  cy.on('mouseout', 'node, edge', () => listener().onPoint(null));
  cy.on('grab', 'node', () => listener().onPoint(null));
  cy.on('viewport', () => listener().onPoint(null));
  cy.on('tap', (event) => {
    const hidden = labels.hiddenAt(event.renderedPosition);
    if (hidden !== null) listener().onHidden(hidden.place);
    else if (event.target === cy) listener().onPoint(null);
    else if (event.target.isNode()) listener().onNode(event.target.data('place'));
    else listener().onLine(event.target.id());
  });
}

function pointedBy({ target, renderedPosition: { x, y } }: EventObject): Pointed {
  return target.isNode()
    ? { place: target.data('place'), line: null, x, y }
    : { place: null, line: target.id(), x, y };
}
