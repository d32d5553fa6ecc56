export interface Point {
  readonly x: number;
  readonly y: number;
}

export const DIRECTIONS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const AHEAD: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The nearest point in a direction, as it is seen: what lies to the side counts as further away, what lies more to the
 * side than ahead does not count.
 * @returns its key; null where nothing lies there
 */
export function nearestInDirection<Key>(
  from: Point,
  direction: Direction,
  others: Iterable<readonly [Key, Point]>,
): Key | null {
  const { x, y } = AHEAD[direction];
  let best: Key | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, point] of others) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (ahead <= 0 || aside > ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance >= least) continue;
    least = distance;
    best = key;
  }
  return best;
}
