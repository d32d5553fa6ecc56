import type { Point } from './nearest.js';
import type { Room } from './sizes.js';

/** What is left free to each side for captions and tools: a share of the room's width and height, pixels at most. */
const FREE = { share: 0.15, width: 84, height: 60 };
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
    Math.min(width - 2 * Math.min(FREE.width, width * FREE.share), far) / (right - left),
    Math.min(height - 2 * Math.min(FREE.height, height * FREE.share), far) / (bottom - top),
  );
  return { factor: Number.isFinite(factor) && factor > 0 ? factor : 1, middle };
}

/** The spread operator would fail on many points. */
function least(values: readonly number[]): number {
  return values.reduce((lowest, value) => Math.min(lowest, value), values[0] ?? 0);
}
