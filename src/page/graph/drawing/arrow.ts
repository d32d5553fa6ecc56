/** Cytoscape draws the end of a line of this width so large, before it scales it (`getArrowWidth`). */
function usualLength(width: number): number {
  return Math.max(width * 13.37, 29) ** 0.9;
}

/** The scale by which the end of a line is 6 pixels and half the line's width more to each side. */
export function arrowScale(width: number): number {
  return (6 + 2 * width) / usualLength(width);
}
