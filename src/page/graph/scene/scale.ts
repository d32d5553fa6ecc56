import type { Point } from './nearest.js';
import type { Room } from './sizes.js';

/** Pixels left free around what is drawn, for captions. */
const MARGIN = 48;
/** Few nodes do not fill the room: so far apart at most, on the average. */
const FAR_APART = 300;

/** How many pixels a unit of the layout is when these points are seen whole, and the point in the middle of them. */
export interface Scale {
  readonly factor: number;
  readonly middle: Point;
}

export function scaleFor(points: readonly Point[], { width, height }: Room): Scale {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [least(xs), -least(xs.map((x) => -x))];
  const [top, bottom] = [least(ys), -least(ys.map((y) => -y))];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const far = FAR_APART * Math.sqrt(points.length);
  const factor = Math.min(
    Math.min(Math.max(width - 2 * MARGIN, MARGIN), far) / (right - left),
    Math.min(Math.max(height - 2 * MARGIN, MARGIN), far) / (bottom - top),
  );
  return { factor: Number.isFinite(factor) && factor > 0 ? factor : 1, middle };
}

/** The spread operator would fail on many points. */
function least(values: readonly number[]): number {
  return values.reduce((lowest, value) => Math.min(lowest, value), values[0] ?? 0);
}
