import { endLength } from '../scene/sizes.js';

/** Cytoscape draws the end of a line of this width so large, before it scales it (`getArrowWidth`). */
function usualLength(width: number): number {
  return Math.max(width * 13.37, 29) ** 0.9;
}

/** Its shapes are this long, as a share of that. */
const LENGTH = 0.3;

/** The scale by which the end of a line is as long as wanted. */
export function arrowScale(width: number): number {
  return endLength(width) / LENGTH / usualLength(width);
}
