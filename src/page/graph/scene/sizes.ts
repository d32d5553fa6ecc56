/** What there is to draw on, in pixels of the screen. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the side that each node has for itself, above which it is drawn at full size. */
const ROOMY = 90;

/** How much smaller everything is drawn where there is much of it: 1 where there is room. */
export function crowding(nodes: number, { width, height }: Room): number {
  const share = Math.sqrt((width * height) / Math.max(nodes, 1));
  return Math.min(1, Math.max(0.4, share / ROOMY));
}

/** The width of a node in pixels when the graph is seen whole, by the number of its edges. */
export function nodeWidth(degree: number): number {
  return Math.min(64, 12 + 5 * Math.sqrt(degree));
}

/** The width of an edge in pixels, by the number of its positions. */
export function edgeWidth(positions: number): number {
  return Math.min(10, 1.5 + 1.4 * Math.log2(Math.max(positions, 1)));
}

/** The length of the sign at the end of a line of this width, in pixels; it is as wide. */
export function endLength(width: number): number {
  return 6.5 + 1.8 * width;
}
